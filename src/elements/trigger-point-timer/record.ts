import type {Rating, StopReason} from '../../session/session.js';
import {pointOf, secondsOf, strokesOf, type Run} from './machine.js';

/** What there is to write down of a point; nothing for a plain interval or one that was never begun. */
export function ratingOf(run: Run, before?: number, stopped?: StopReason): Rating | undefined {
  const {muscle, side, tool} = pointOf(run);
  const seconds = secondsOf(run);
  if (!muscle || !side || !seconds) return undefined;
  return {
    muscle,
    side,
    ...(tool && {tool}),
    seconds,
    strokes: strokesOf(run),
    // The number was asked once, before the first point.
    ...(before !== undefined && run.at === 0 && {before}),
    ...(stopped && {stopped}),
  };
}

export interface RatingHost {
  ratings(): readonly Rating[];
  keep(ratings: readonly Rating[]): void;
  tell(rating: Rating): void;
}

/**
 * How the point just treated went. It lies in the session from the first moment, so that nothing is lost when the page
 * closes, and grows as the reader answers; it is told once, when they have said all or gone on.
 */
export class TreatmentRecord {
  #rating: Rating | undefined;
  #place = 0;
  #told = true;
  readonly #host: RatingHost;

  constructor(host: RatingHost) {
    this.#host = host;
  }

  /** The point on the face, told or not. */
  get rating(): Rating | undefined {
    return this.#rating;
  }

  open(rating: Rating | undefined): void {
    this.close();
    this.#rating = rating;
    if (!rating) return;
    this.#told = false;
    this.#place = this.#host.ratings().length;
    this.#host.keep([...this.#host.ratings(), rating]);
  }

  amend(answer: Pick<Rating, 'after' | 'change' | 'stopped'>): void {
    if (!this.#rating) return;
    const rating = (this.#rating = {...this.#rating, ...answer});
    this.#host.keep(this.#host.ratings().map((each, n) => (n === this.#place ? rating : each)));
    if (rating.after !== undefined && rating.change !== undefined) this.close();
  }

  close(): void {
    if (this.#told || !this.#rating) return;
    this.#told = true;
    this.#host.tell(this.#rating);
  }
}
