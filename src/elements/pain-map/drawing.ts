import type {MarkSide, PainDrawing, PainMark, ZoneId} from '../../model/types.js';

/** A place on the body, marked or not. */
export interface Spot {
  readonly zone: ZoneId;
  readonly side: MarkSide;
}

export const sameSpot = (a: Spot, b: Spot): boolean => a.zone === b.zone && a.side === b.side;

export const hasSpot = (marks: PainDrawing, spot: Spot): boolean => marks.some(mark => sameSpot(mark, spot));

/** The same marks in the same order. */
export const sameDrawing = (a: PainDrawing, b: PainDrawing): boolean =>
  a.length === b.length &&
  a.every((mark, i) => {
    const other = b[i];
    return other !== undefined && sameSpot(mark, other) && mark.intensity === other.intensity;
  });

/** Marks a place, or takes the mark away. */
export const toggled = (marks: PainDrawing, {zone, side}: Spot): PainDrawing =>
  hasSpot(marks, {zone, side}) ? without(marks, {zone, side}) : [...marks, {zone, side}];

export const without = (marks: PainDrawing, spot: Spot): PainDrawing =>
  marks.filter(mark => !sameSpot(mark, spot));

/** Marks a place with a number, or takes the number of a mark back. */
export function rated(marks: PainDrawing, {zone, side}: Spot, intensity: number | undefined): PainDrawing {
  const next: PainMark = {zone, side, ...(intensity !== undefined && {intensity})};
  return hasSpot(marks, next) ? marks.map(mark => (sameSpot(mark, next) ? next : mark)) : [...marks, next];
}

const MOST = 100;

/**
 * What has been drawn, to step back and forth, whoever drew it: another map of the same drawing, or the app, is a step like
 * any other, so that undo never jumps over it. Holds drawings, not steps, so that nothing can drift.
 */
export class History {
  #past: PainDrawing[] = [];
  #future: PainDrawing[] = [];
  #now: PainDrawing | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Tell what is drawn now. What is seen first is where the history begins. */
  see(now: PainDrawing): void {
    const before = this.#now;
    this.#now = now;
    if (before === undefined || sameDrawing(before, now)) return;
    this.#past = [...this.#past.slice(1 - MOST), before];
    this.#future = [];
  }

  undo(): PainDrawing | undefined {
    return this.#move(this.#past, this.#future);
  }

  redo(): PainDrawing | undefined {
    return this.#move(this.#future, this.#past);
  }

  #move(from: PainDrawing[], to: PainDrawing[]): PainDrawing | undefined {
    const next = from.pop();
    if (next === undefined || this.#now === undefined) return undefined;
    to.push(this.#now);
    return (this.#now = next);
  }
}
