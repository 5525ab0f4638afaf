import {sidedName, type View} from './face.js';
import type {Run, Told} from './machine.js';

/** What is said aloud and to screen readers: few words, at turns only. Strokes are for the eye and the ear's tones. */
export function wordsFor(told: Told, run: Run, v: Pick<View, 'words' | 'facts'>): string | undefined {
  const say = v.words.term('say');
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
          return say.settle(sidedName(v, point));
        case 'work':
          return say.work(point.seconds);
        case 'move':
          return say.move(v.facts(point)?.move?.name ?? '');
        case 'rest':
          return say.rest(sidedName(v, run.points[told.point + 1] ?? point));
      }
  }
  return undefined;
}
