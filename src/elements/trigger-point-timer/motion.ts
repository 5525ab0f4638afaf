import {lengthOf, pointOf, type Run} from './machine.js';
import {beatAt, type Pace} from './pace.js';

const STROKE = 'cubic-bezier(.4, .1, .6, .9)';
const SINE = 'cubic-bezier(.37, 0, .63, 1)';
const SINE_OUT = 'cubic-bezier(.61, 1, .88, 1)';
const SINE_IN = 'cubic-bezier(.12, 0, .39, 0)';

type Part = 'across' | 'rise' | 'trail' | 'swell';

/** Only transforms: they run beside the page, not in it. Sideways and upward sines together walk the dotted half ellipse. */
function keyframes({out, back}: Pace, still: boolean): Record<Part, Keyframe[]> {
  const lift = out / (out + back);
  if (still) {
    // Reduced motion: no travel. Start, middle, end, lifted, start again, each for its share of the time.
    const step = (offset: number, transform: string) => ({offset, transform, easing: 'step-end'});
    return {
      across: [
        step(0, 'none'),
        step(lift / 3, 'translateX(50%)'),
        step((lift * 2) / 3, 'translateX(100%)'),
        step(lift, 'translateX(50%)'),
        step((lift + 2) / 3, 'none'),
        step(1, 'none'),
      ],
      rise: [step(0, 'none'), step(lift, 'translateY(-100%)'), step((lift + 2) / 3, 'none'), step(1, 'none')],
      trail: [
        step(0, 'scaleX(0)'),
        step(lift / 3, 'scaleX(.5)'),
        step((lift * 2) / 3, 'none'),
        step(lift, 'scaleX(0)'),
        step(1, 'scaleX(0)'),
      ],
      swell: [
        step(0, 'none'),
        step(lift / 2, 'scale(.8)'),
        step(lift, 'scale(.6)'),
        step((1 + lift) / 2, 'scale(.8)'),
        step(1, 'none'),
      ],
    };
  }
  return {
    across: [
      {transform: 'none', easing: STROKE},
      {offset: lift, transform: 'translateX(100%)', easing: SINE},
      {transform: 'none'},
    ],
    rise: [
      {transform: 'none'},
      {offset: lift, transform: 'none', easing: SINE_OUT},
      {offset: (1 + lift) / 2, transform: 'translateY(-100%)', easing: SINE_IN},
      {transform: 'none'},
    ],
    trail: [
      {transform: 'scaleX(0)', easing: STROKE},
      {offset: lift, transform: 'none'},
      {offset: lift, transform: 'scaleX(0)'},
      {transform: 'scaleX(0)'},
    ],
    swell: [
      {transform: 'none', easing: SINE},
      {offset: lift, transform: 'scale(.6)', easing: SINE},
      {transform: 'none'},
    ],
  };
}

/**
 * Sets the picture to the time that the clock has; it never tells time itself. Between two changes of phase nothing of it
 * runs in script.
 */
export class Motion {
  readonly #moving = new Map<Element, Animation>();

  /** Out of the page. An animation without an end holds what it moves in memory for as long as it plays. */
  leave(): void {
    for (const animation of this.#moving.values()) animation.cancel();
    this.#moving.clear();
  }

  sync(root: ParentNode, run: Run, running: boolean): void {
    const {pace} = pointOf(run);
    const beat =
      run.leg === 'work' || run.leg === 'move' ? beatAt(pace, run.elapsed, lengthOf(run)) : undefined;
    const cycle = pace.out + pace.back;
    const goes = beat !== undefined && beat.phase !== 'ease';
    const time = goes ? run.elapsed % cycle : 0;
    const seen = new Set<Element>();
    const set = (
      element: Element,
      frames: () => Keyframe[],
      duration: number,
      at: number,
      iterations: number,
    ) => {
      seen.add(element);
      let animation = this.#moving.get(element);
      if (!animation) {
        animation = element.animate(frames(), {duration, iterations, fill: 'both'});
        this.#moving.set(element, animation);
        animation.pause();
        animation.currentTime = at;
      }
      const off = Math.abs(Number(animation.currentTime) - at) % duration;
      // A frame or two off is nobody's business; setting it would stutter.
      if (Math.min(off, duration - off) > 80) animation.currentTime = at;
      const play = running && goes;
      if (play === (animation.playState === 'paused')) animation[play ? 'play' : 'pause']();
    };
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const part of ['across', 'rise', 'trail', 'swell'] as const) {
      const element = root.querySelector(`.${part}`);
      if (element?.animate) set(element, () => keyframes(pace, still)[part], cycle, time, Infinity);
    }
    const tick = root.querySelector('.ticks .now b');
    if (tick?.animate && !still) {
      set(tick, () => [{transform: 'scaleX(0)'}, {transform: 'none'}], pace.out, Math.min(time, pace.out), 1);
    }
    for (const [element, animation] of this.#moving) {
      if (seen.has(element)) continue;
      animation.cancel();
      this.#moving.delete(element);
    }
  }
}
