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

/** `inside`: of a value that is there; a missing attribute is the fallback, which need not be inside. */
function guarded<V, F>(
  allowed: string,
  fallback: F,
  inside: (value: unknown) => value is V,
  read: (text: string) => unknown = text => text,
): Guarded<V | F> {
  const found = (text: string | null): V | F => {
    const value = text !== null && read(text);
    return inside(value) ? value : fallback;
  };
  return {
    allowed,
    fallback,
    accepts: value => inside(value) || value === fallback,
    reads: text => inside(read(text)),
    fromAttribute: found,
  };
}

/** One of a few words. */
export const oneOf = <const W extends string, F = W>(words: readonly W[], fallback: F): Guarded<W | F> =>
  guarded(words.map(word => `"${word}"`).join(', '), fallback, (value): value is W =>
    words.some(word => word === value),
  );

/** A number between two others. */
export const numberIn = <F = number>(from: number, to: number, fallback: F): Guarded<number | F> =>
  guarded(
    `a number from ${from} to ${to}`,
    fallback,
    (value): value is number => typeof value === 'number' && value >= from && value <= to,
    text => (text.trim() === '' ? NaN : Number(text)),
  );

/** Any words; a missing attribute is none. */
export const text: ComplexAttributeConverter<string> = {fromAttribute: text => text ?? ''};

/** True when present with any value but `false`. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: text => text !== null && text !== 'false',
  toAttribute: value => (value ? '' : null),
};

export const isGuarded = (converter: unknown): converter is Guarded<unknown> =>
  converter instanceof Object && 'accepts' in converter;
