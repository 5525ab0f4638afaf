import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import type {ZoneShape} from '../art/body/types.js';

/** What the areas say of themselves where they are buttons. */
export interface AreaState {
  /** Their names, in the order of `zonesOf`; the same array as long as they are the same. */
  readonly names: readonly string[];
  readonly pressed: ReadonlySet<ZoneShape>;
  /** Where Tab stops. */
  readonly stop: ZoneShape | undefined;
  /** Shown in another picture too, which carries their ids: here they have none, so that each id stands once. */
  readonly echoes: ReadonlySet<ZoneShape>;
}

const NONE: ReadonlySet<ZoneShape> = new Set();
const IDS = ['zone', 'side'] as const;

/** Writes what has changed and nothing else: a map tells all of its areas at each touch, and there are sixty of them. */
class Areas extends Directive {
  #shapes: readonly ZoneShape[] | undefined;
  #state: AreaState | undefined;

  render(_shapes: readonly ZoneShape[], _state: AreaState): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [shapes, state]: [readonly ZoneShape[], AreaState]): unknown {
    // Another view is another template, with areas of its own.
    const before = this.#shapes === shapes ? this.#state : undefined;
    const {names, pressed, stop, echoes} = state;
    const area = (shape: ZoneShape) => element.children[shapes.indexOf(shape)];
    if (names !== before?.names)
      names.forEach((name, i) => element.children[i]?.setAttribute('aria-label', name));
    differ(before?.pressed ?? NONE, pressed, (shape, on) =>
      area(shape)?.setAttribute('aria-pressed', `${on}`),
    );
    differ(before?.echoes ?? NONE, echoes, (shape, on) => {
      for (const id of IDS) {
        if (on) area(shape)?.removeAttribute(`data-${id}`);
        else area(shape)?.setAttribute(`data-${id}`, shape[id]);
      }
    });
    if (stop !== before?.stop) {
      if (before?.stop) area(before.stop)?.setAttribute('tabindex', '-1');
      if (stop) area(stop)?.setAttribute('tabindex', '0');
    }
    this.#shapes = shapes;
    this.#state = state;
    return noChange;
  }
}

/** Those that are in one set alone. */
function differ<T>(before: ReadonlySet<T>, now: ReadonlySet<T>, tell: (one: T, on: boolean) => void): void {
  for (const one of before) if (!now.has(one)) tell(one, false);
  for (const one of now) if (!before.has(one)) tell(one, true);
}

export const areas = directive(Areas);

/** The areas themselves, with their ids; what is the same for all buttons is theirs from the start. */
export function areasOf(shapes: readonly ZoneShape[], buttons: boolean): string {
  const button = buttons ? ' role="button" aria-pressed="false" tabindex="-1"' : '';
  return shapes
    .map(
      ({zone, side, d}) =>
        `<path class="zone" data-at="${zone} ${side}" data-zone="${zone}" data-side="${side}"${button} d="${d}"/>`,
    )
    .join('');
}
