import {zonesOf} from '../../art/body/drawing.js';
import {neighbour, type Direction} from '../../art/body/near.js';
import type {Body} from '../../art/body/types.js';
import {keyOf, type Picture} from './camera.js';
import {sameSpot, type Spot} from './drawing.js';
import {spotsAt} from './hits.js';

/** A place under the finger or the focus, not marked yet; where in the picture, in hundredths of its width and height. */
export interface Hot extends Spot {
  readonly picture: string;
  /** Where the finger is, when it covers the place. */
  readonly at?: readonly [x: number, y: number];
}

/** Places that a finger may have meant, to be asked about beside it. */
export interface Asking {
  readonly spots: readonly Spot[];
  readonly picture: string;
  readonly at: readonly [x: number, y: number];
}

/** What becomes of it. */
export interface Acts {
  readonly body: Body;
  nameOf(spot: Spot): string;
  point(hot: Hot | undefined, picture: string): void;
  mark(spot: Spot): void;
  ask(asking: Asking): void;
  rate(spot: Spot, intensity: number): void;
  remove(spot: Spot): void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A finger that rests this long means to slide over the body, not to scroll the page. */
const HOLD = 300;
/** Letters typed within this time belong together. */
const TYPING = 700;

/**
 * Pointer and keys on the pictures of one map. The name stands at every touch before it counts: a press shows it, a slide
 * corrects it, the lift marks; a scroll takes it back.
 */
export class Pointing {
  readonly #acts: Acts;
  #press: {readonly id: number; readonly since: number; readonly kind: string} | undefined;
  #lifted = -Infinity;
  #typed = {text: '', at: -Infinity};
  readonly #handlers = new Map<string, ReturnType<Pointing['make']>>();

  constructor(acts: Acts) {
    this.#acts = acts;
  }

  /** Listeners for a picture. */
  on(picture: Picture): ReturnType<Pointing['make']> {
    const key = `${keyOf(picture)} ${picture.crop}`;
    let handlers = this.#handlers.get(key);
    if (!handlers) this.#handlers.set(key, (handlers = this.make(picture)));
    return handlers;
  }

  private make(picture: Picture) {
    const key = keyOf(picture);
    const hide = () => {
      this.#press = undefined;
      this.#acts.point(undefined, key);
    };
    const show = (event: PointerEvent) => {
      const [spot] = this.#under(event, picture);
      const at = event.pointerType === 'mouse' ? undefined : placeIn(event);
      this.#acts.point(spot && {...spot, picture: key, ...(at && {at})}, key);
    };
    return {
      down: (event: PointerEvent) => {
        if (event.button !== 0 || !event.isPrimary) return;
        this.#press = {id: event.pointerId, since: event.timeStamp, kind: event.pointerType};
        show(event);
      },
      move: (event: PointerEvent) => {
        if (event.pointerType === 'mouse' || this.#press?.id === event.pointerId) show(event);
      },
      up: (event: PointerEvent) => {
        if (this.#press?.id !== event.pointerId) return;
        this.#press = undefined;
        this.#lifted = event.timeStamp;
        const spots = this.#under(event, picture);
        const [spot] = spots;
        if (event.pointerType !== 'mouse') this.#acts.point(undefined, key);
        if (spots.length > 1) this.#acts.ask({spots, picture: key, at: placeIn(event)});
        else if (spot) this.#acts.mark(spot);
      },
      leave: hide,
      cancel: hide,
      // Not passive: a finger that has rested slides over the body, and the page stays.
      slide: {
        passive: false,
        handleEvent: (event: TouchEvent) => {
          const {since = Infinity} = this.#press ?? {};
          if (event.cancelable && event.timeStamp - since > HOLD) event.preventDefault();
        },
      },
      // The lift has marked; a click would fall on what has come up under the finger since.
      end: (event: TouchEvent) => {
        if (event.cancelable) event.preventDefault();
      },
      click: (event: PointerEvent) => {
        // What a pointer has pressed is marked by its lift; what is left is a click by an assistive tool, on the area itself.
        if (event.detail !== 0 && event.timeStamp - this.#lifted < 1000) return;
        const spot = this.#spotOf(event, picture) ?? this.#under(event, picture)[0];
        if (spot) this.#acts.mark(spot);
      },
      focus: (event: FocusEvent) => {
        const spot = this.#spotOf(event, picture);
        if (spot && event.target instanceof Element && event.target.matches(':focus-visible')) {
          this.#acts.point({...spot, picture: key}, key);
        }
      },
      blur: () => this.#acts.point(undefined, key),
      key: (event: KeyboardEvent) => this.#key(event, picture),
    };
  }

  /** The places under a pointer, the likeliest first. */
  #under(event: PointerEvent, picture: Picture): readonly Spot[] {
    const svg = event.currentTarget instanceof Element ? event.currentTarget.querySelector('svg') : null;
    const matrix = svg?.getScreenCTM();
    if (!matrix) return [];
    const {x, y} = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    return spotsAt(picture, this.#acts.body, [x, y], matrix.a, event.pointerType || 'mouse');
  }

  #spotOf(event: Event, picture: Picture): Spot | undefined {
    const area = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    const found = zonesOf(picture.view, this.#acts.body, picture.side).find(
      each => `${each.zone} ${each.side}` === area?.getAttribute('data-at'),
    );
    return found && {zone: found.zone, side: found.side};
  }

  #key(event: KeyboardEvent, picture: Picture): void {
    const spot = this.#spotOf(event, picture);
    if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    const go = (to: Spot | undefined) => {
      event.preventDefault();
      if (to && event.currentTarget instanceof Element) focusSpot(event.currentTarget, to);
    };
    if (direction) {
      go(neighbour(picture.view, spot.zone, spot.side, direction, this.#acts.body));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#acts.mark(spot);
    } else if (/^\d$/.test(event.key)) {
      this.#acts.rate(spot, Number(event.key) || 10);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.#acts.remove(spot);
    } else if (/^\p{L}$/u.test(event.key)) {
      go(this.#find(event, picture, spot));
    }
  }

  /** The next place whose name begins with the letters typed; the same letter again goes on to the one after. */
  #find(event: KeyboardEvent, {view, side}: Picture, from: Spot): Spot | undefined {
    const letter = event.key.toLocaleLowerCase();
    const fresh = event.timeStamp - this.#typed.at > TYPING;
    const text = fresh || this.#typed.text === letter ? letter : this.#typed.text + letter;
    this.#typed = {text, at: event.timeStamp};
    const all = zonesOf(view, this.#acts.body, side);
    const here = all.findIndex(each => sameSpot(each, from));
    const start = text.length === 1 ? here + 1 : here;
    return [...all.slice(start), ...all.slice(0, start)].find(({zone, side}) =>
      this.#acts.nameOf({zone, side}).toLocaleLowerCase().startsWith(text),
    );
  }
}

/** Where in its picture a pointer is, in hundredths of width and height. */
function placeIn(event: PointerEvent): readonly [number, number] {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return [((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100];
}

/** Puts the focus on a place of a picture. */
export function focusSpot(picture: Element, {zone, side}: Spot): void {
  picture.querySelector<SVGElement>(`.zone[data-at="${zone} ${side}"]`)?.focus();
}
