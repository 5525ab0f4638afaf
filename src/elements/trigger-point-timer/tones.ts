import type {Cue} from './pace.js';

/** One soft sine: a pitch, how long it rings, how loud (of 1), how long after the cue it begins. Seconds, hertz. */
interface Tone {
  readonly pitch: number;
  readonly ring: number;
  readonly loud: number;
  readonly after?: number;
}

/** Low for the stroke, high for the lift; everything else stands out by its figure, not by being loud. */
const TONES: Readonly<Record<Cue, readonly Tone[]>> = {
  count: [{pitch: 440, ring: 0.18, loud: 0.16}],
  stroke: [{pitch: 330, ring: 0.5, loud: 0.22}],
  lift: [{pitch: 494, ring: 0.35, loud: 0.14}],
  half: [
    {pitch: 523, ring: 0.35, loud: 0.18},
    {pitch: 659, ring: 0.5, loud: 0.18, after: 0.18},
  ],
  last: [{pitch: 587, ring: 0.2, loud: 0.16}],
  finish: [
    {pitch: 392, ring: 0.9, loud: 0.2},
    {pitch: 523, ring: 0.9, loud: 0.18, after: 0.16},
    {pitch: 659, ring: 1.2, loud: 0.16, after: 0.32},
  ],
};

/** Long enough that the start of a tone is no click, short enough that it is felt as on the beat. Seconds. */
const RISE = 0.012;

/**
 * Write cues into an audio graph, each at its own time of the audio clock: later, whatever the page is busy with, they
 * sound when they should. Returns a way to take back what has not sounded yet, without a click.
 * @param from The time of `context.currentTime` to which `at` (milliseconds) is relative.
 */
export function writeTones(
  context: BaseAudioContext,
  cues: readonly {readonly at: number; readonly cue: Cue}[],
  from: number,
): () => void {
  const out = new GainNode(context);
  out.connect(context.destination);
  const sources = cues.flatMap(({at, cue}) =>
    TONES[cue].map(({pitch, ring, loud, after = 0}) => {
      const begin = from + at / 1000 + after;
      const source = new OscillatorNode(context, {frequency: pitch});
      const shape = new GainNode(context, {gain: 0});
      shape.gain.setValueAtTime(0, begin);
      shape.gain.linearRampToValueAtTime(loud, begin + RISE);
      // An exponential fall never reaches nothing; the last hundredth is let go in a straight line.
      shape.gain.exponentialRampToValueAtTime(loud / 100, begin + ring);
      shape.gain.linearRampToValueAtTime(0, begin + ring + RISE);
      source.connect(shape).connect(out);
      source.start(begin);
      source.stop(begin + ring + RISE);
      return source;
    }),
  );
  return () => {
    const now = context.currentTime;
    out.gain.setValueAtTime(1, now);
    out.gain.linearRampToValueAtTime(0, now + RISE);
    for (const source of sources) source.stop(now + RISE);
    setTimeout(() => out.disconnect(), 100);
  };
}
