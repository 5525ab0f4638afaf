import type {ComplexAttributeConverter} from 'lit';

/** A converter that can say what it takes; the element reports anything else and goes on with `fallback`. */
export interface Guarded<T> extends ComplexAttributeConverter<T> {
  readonly allowed: string;
  readonly fallback: T;
  /** Of a property, as an app sets it. */
  accepts(value: unknown): boolean;
  /** Of an attribute, as it is written. */
  reads(text: string): boolean;
}

/** One of a few words; a missing attribute is the fallback, which need not be one of them. */
export function oneOf<const W extends string, F = W>(words: readonly W[], fallback: F): Guarded<W | F> {
  const known = (value: unknown): value is W => words.some(word => word === value);
  return {
    allowed: words.map(word => `"${word}"`).join(', '),
    fallback,
    accepts: value => known(value) || value === fallback,
    reads: known,
    fromAttribute: text => (known(text) ? text : fallback),
  };
}

/** A number between two others; a missing attribute is the fallback. */
export function numberIn<F = number>(from: number, to: number, fallback: F): Guarded<number | F> {
  const inside = (value: unknown): value is number =>
    typeof value === 'number' && value >= from && value <= to;
  const read = (text: string) => (text.trim() === '' ? NaN : Number(text));
  return {
    allowed: `a number from ${from} to ${to}`,
    fallback,
    accepts: value => inside(value) || value === fallback,
    reads: text => inside(read(text)),
    fromAttribute: text => (text !== null && inside(read(text)) ? read(text) : fallback),
  };
}

/** Any words; a missing attribute is none. */
export const text: ComplexAttributeConverter<string> = {fromAttribute: text => text ?? ''};

/** True when present with any value but `false`. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: text => text !== null && text !== 'false',
  toAttribute: value => (value ? '' : null),
};

export const isGuarded = (converter: unknown): converter is Guarded<unknown> =>
  typeof converter === 'object' && converter !== null && 'accepts' in converter;
