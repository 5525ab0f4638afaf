import type {PainDrawing, PainMark} from '../../model/types.js';

type Where = Pick<PainMark, 'zone' | 'side'>;

export const sameSpot = (a: Where, b: Where): boolean => a.zone === b.zone && a.side === b.side;

export const hasSpot = (marks: PainDrawing, spot: Where): boolean => marks.some(mark => sameSpot(mark, spot));

/** Marks a place, or takes the mark away. */
export const toggled = (marks: PainDrawing, {zone, side}: Where): PainDrawing =>
  hasSpot(marks, {zone, side}) ? without(marks, {zone, side}) : [...marks, {zone, side}];

export const without = (marks: PainDrawing, spot: Where): PainDrawing =>
  marks.filter(mark => !sameSpot(mark, spot));

/** Gives a mark its number, or takes the number back. */
export const rated = (marks: PainDrawing, {zone, side}: Where, intensity: number | undefined): PainDrawing =>
  marks.map(mark =>
    sameSpot(mark, {zone, side}) ? {zone, side, ...(intensity !== undefined && {intensity})} : mark,
  );

const MOST = 100;

/** What was drawn, to step back and forth. Holds drawings, never steps, so that nothing can drift. */
export class History {
  #past: PainDrawing[] = [];
  #future: PainDrawing[] = [];

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Before a change. */
  keep(now: PainDrawing): void {
    this.#past = [...this.#past.slice(1 - MOST), now];
    this.#future = [];
  }

  undo(now: PainDrawing): PainDrawing | undefined {
    const before = this.#past.pop();
    if (before) this.#future.push(now);
    return before;
  }

  redo(now: PainDrawing): PainDrawing | undefined {
    const after = this.#future.pop();
    if (after) this.#past.push(now);
    return after;
  }
}
