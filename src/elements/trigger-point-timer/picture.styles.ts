import {css} from 'lit';

/** The ticks, and the picture of stroke and return or of the breath. */
export const picture = css`
  .ticks {
    display: flex;
    gap: min(1.2cqi, 0.5em);
  }
  .ticks i {
    flex: 1;
    block-size: max(7px, 1.7cqi);
    border: 1.5px solid currentColor;
    overflow: hidden;
  }
  .ticks b {
    display: block;
    block-size: 100%;
    background: currentColor;
    transform: scaleX(0);
    transform-origin: left;
  }
  .ticks:dir(rtl) b {
    transform-origin: right;
  }
  .ticks .on b {
    transform: none;
  }
  .pacer {
    position: relative;
    aspect-ratio: 400 / 112;
    direction: ltr;
    inline-size: 100%;
    max-inline-size: 46em;
    margin-inline: auto;
    overflow: visible;
  }
  .pacer svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .back {
    stroke-width: 4;
    stroke-dasharray: 0.1 13;
  }
  .head {
    stroke-width: 5;
  }
  .track {
    stroke-width: 10;
    stroke-opacity: 0.55;
  }
  .far {
    stroke-width: 6;
  }
  .rail,
  .across {
    position: absolute;
    left: 10%;
    width: 78%;
  }
  .rail {
    left: 8.5%;
    width: 79.5%;
    top: 68.75%;
    height: 12.5%;
    border-radius: 9em;
    overflow: hidden;
  }
  .trail {
    display: block;
    height: 100%;
    background: currentColor;
    border-radius: 9em;
    transform: scaleX(0);
    transform-origin: left;
  }
  .across {
    top: 15.18%;
    height: 59.82%;
    pointer-events: none;
  }
  .rise {
    position: relative;
    height: 100%;
  }
  .ball {
    position: absolute;
    left: 0;
    top: 100%;
    width: 14.74%;
    aspect-ratio: 1;
    translate: -50% -50%;
    border-radius: 50%;
    border: 2.5cqi solid currentColor;
    background: var(--_ground);
  }
  .ball.on {
    background: currentColor;
  }
  .ball.on::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    width: 58%;
    aspect-ratio: 1;
    border: solid var(--_ground);
    border-width: 0.32em 0.32em 0 0;
    font-size: 4.5cqi;
    translate: -20% 0;
    rotate: 45deg;
  }
  .breath-only {
    aspect-ratio: 400 / 132;
  }
  .breathing {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
  }
  .breathing::before {
    content: '';
    height: 100%;
    aspect-ratio: 1;
    border: 1cqi dotted currentColor;
    border-radius: 50%;
    grid-area: 1 / 1;
  }
  .swell {
    height: 100%;
    aspect-ratio: 1;
    border: 2.4cqi solid currentColor;
    border-radius: 50%;
    grid-area: 1 / 1;
  }
  .ball.still {
    position: static;
    width: 9%;
    translate: none;
    grid-area: 1 / 1;
  }
  .ball.still::after {
    display: none;
  }
`;
