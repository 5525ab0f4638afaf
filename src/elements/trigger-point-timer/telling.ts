import type {Words} from './view.js';
import type {Point, Run, Told} from './machine.js';

/** What is said aloud and to screen readers: few words, at turns only. Strokes are for the eye and the ear's tones. */
export function wordsFor(
  told: Told,
  run: Run,
  words: Words,
  nameOf: (point: Point) => string,
  moveOf: (point: Point) => string,
): string | undefined {
  const say = words.term('say');
  const point = run.points[told.point];
  if (!point) return undefined;
  switch (told.type) {
    case 'half':
    case 'ten':
    case 'over':
      return say[told.type];
    case 'leg':
      switch (told.leg) {
        case 'settle':
          return say.settle(nameOf(point));
        case 'work':
          return say.work(point.seconds);
        case 'move':
          return say.move(moveOf(point));
        case 'rest':
          return say.rest(nameOf(run.points[told.point + 1] ?? point));
      }
  }
  return undefined;
}
