import type {ReactiveControllerHost} from 'lit';
import type {PainDrawing} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {hasSpot, rated, sameDrawing, toggled, without, type Spot} from './drawing.js';
import type {Pain} from './pain.js';

export interface EditsHost extends ReactiveControllerHost {
  /** A picture, or disabled: nothing can be marked. */
  readonly locked: boolean;
}

/** What a reader does to the drawing, and what is said of it. */
export class Edits {
  /** The mark whose numbers are open. */
  active: Spot | undefined;
  /** For a screen reader, after each change. */
  said = '';
  readonly #host: EditsHost;
  readonly #pain: Pain;
  readonly #terms: Terms<typeof map>;
  readonly #nameOf: (spot: Spot) => string;
  readonly #done: (first: boolean) => void;

  /** `done`: after each change; `first`: there was nothing before. */
  constructor(
    host: EditsHost,
    pain: Pain,
    terms: Terms<typeof map>,
    nameOf: (spot: Spot) => string,
    done: (first: boolean) => void,
  ) {
    this.#host = host;
    this.#pain = pain;
    this.#terms = terms;
    this.#nameOf = nameOf;
    this.#done = done;
  }

  readonly toggle = (spot: Spot): void => {
    const on = !hasSpot(this.#pain.marks, spot);
    this.active = on ? spot : undefined;
    this.#draw(
      toggled(this.#pain.marks, spot),
      this.#terms.term(on ? 'marked' : 'unmarked', this.#nameOf(spot)),
    );
  };

  readonly rate = (spot: Spot, number: number | undefined): void => {
    this.active = spot;
    const name = this.#nameOf(spot);
    const said =
      number === undefined ? this.#terms.term('marked', name) : this.#terms.term('rated', name, number);
    this.#draw(rated(this.#pain.marks, spot, number), said);
  };

  readonly remove = (spot: Spot): void => {
    this.#draw(without(this.#pain.marks, spot), this.#terms.term('unmarked', this.#nameOf(spot)));
  };

  readonly open = (spot: Spot | undefined): void => {
    this.active = spot;
    this.#host.requestUpdate();
  };

  clear(): void {
    this.#draw([], this.#terms.term('cleared'));
  }

  step(to: 'undo' | 'redo'): void {
    const drawing = this.#host.locked ? undefined : this.#pain.history[to]();
    if (drawing) this.#take(drawing, this.#terms.term(to));
  }

  #draw(next: PainDrawing, said: string): void {
    if (this.#host.locked || sameDrawing(this.#pain.marks, next)) return;
    // Two changes may follow each other without a render between.
    this.#pain.history.see(this.#pain.marks);
    this.#take(next, said);
  }

  #take(next: PainDrawing, said: string): void {
    const first = this.#pain.marks.length === 0 && next.length > 0;
    this.#pain.take(next);
    this.said = said;
    this.#host.requestUpdate();
    this.#done(first);
  }
}
