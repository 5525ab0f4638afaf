import {css} from 'lit';
import {inner} from '../inner.styles.js';
import {controls} from './controls.styles.js';
import {layout} from './layout.styles.js';
import {picture} from './picture.styles.js';

/** Read from the floor, two metres away: the face is sized by its frame (`cqi`), so that it also fills a screen. */
const stage = css`
  .un {
    border: 0;
    padding: 0;
    --_stage: var(--unknot-stage, #0d565c);
    --_on-stage: var(--unknot-on-stage, #fff);
    --_ground: var(--_paper);
  }
  @supports (color: light-dark(#000, #fff)) {
    .un {
      --_stage: var(--unknot-stage, light-dark(#0d565c, #0f6068));
    }
  }
  .frame {
    container: face / inline-size;
    overflow: auto;
  }
  /*
   * Far from the window it costs nothing; less than it has is kept meanwhile, so that it is unknot.css that keeps the box. What is
   * said aloud stands outside. Not in WebKit, which may leave it blank in full sight.
   */
  @supports not (hanging-punctuation: first) {
    .sight {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 20em;
    }
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2cqi;
    padding: 4cqi;
    border-block: 2px solid currentColor;
  }
  .running .stage {
    background: var(--_stage);
    color: var(--_on-stage);
    border-color: var(--_stage);
    cursor: pointer;
    --_ground: var(--_stage);
    --_accent: var(--_on-stage);
    --_on-accent: var(--_stage);
  }
  /* A finger that has tapped still "hovers": what it tapped stays as clear as it was. */
  .running .main:hover {
    background: var(--_accent);
  }
  .paused .stage {
    border-block-width: max(5px, 1.4cqi);
    cursor: pointer;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    font-size: max(1em, 3.6cqi);
    font-weight: 650;
    line-height: 1.15;
  }
  .name {
    font: inherit;
  }
  .top .btn.quiet {
    color: inherit;
    font-size: max(0.7em, 15px);
  }
  .top .latin {
    flex-basis: 100%;
  }
  .running .latin {
    color: inherit;
  }
  .time,
  .cue,
  .fin {
    font-optical-sizing: none;
  }
  .time {
    font-size: 39cqi;
    line-height: 0.84;
    font-weight: 600;
    letter-spacing: -0.035em;
    text-align: center;
    white-space: nowrap;
    margin-block: 4cqi 1cqi;
    direction: ltr;
  }
  /* A second that goes by lays out these digits and nothing else. */
  .time span {
    display: block;
    block-size: 0.84em;
    contain: layout size;
  }
  .lines {
    text-align: center;
    display: grid;
    gap: 0.6cqi;
    min-inline-size: 0;
  }
  .cue {
    font-size: 11cqi;
    font-weight: 650;
    line-height: 1.05;
    text-wrap: balance;
  }
  .cue.mid {
    font-size: 9.6cqi;
  }
  .cue.long {
    font-size: 8cqi;
  }
  .breath {
    font-size: 6.4cqi;
    font-weight: 550;
    line-height: 1.15;
    text-wrap: balance;
  }
  .paused .cue {
    background: currentColor;
    padding: 0.1em 0.4em 0.16em;
  }
  .paused .cue span {
    color: var(--_ground);
  }
  .paused .breath {
    margin-block-start: 0.4em;
  }
  .ask,
  .rule {
    font-size: max(1em, 4.7cqi);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-wrap: balance;
  }
`;

export const styles = [inner, stage, picture, controls, layout];
