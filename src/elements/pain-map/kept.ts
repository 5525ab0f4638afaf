import {noChange} from 'lit';

/**
 * Parts of one template that stand as they are while what they were made of is the same. Lit's `guard` does this for any place in
 * any template; here the element says itself, by `forget`, when another template takes the place of this one.
 */
export class Kept {
  readonly #made = new Map<string, readonly unknown[]>();

  unless(part: string, of: readonly unknown[], make: () => unknown): unknown {
    const before = this.#made.get(part);
    if (before && of.every((one, i) => one === before[i])) return noChange;
    this.#made.set(part, of);
    return make();
  }

  forget(): void {
    this.#made.clear();
  }
}
