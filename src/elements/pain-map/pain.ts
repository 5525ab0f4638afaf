import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PainDrawing} from '../../model/types.js';
import {sessionOf} from '../../session/context.js';
import type {SessionController} from '../../session/controller.js';
import type {AtlasController} from '../atlas-controller.js';
import {History, sameDrawing} from './drawing.js';
import {parseValue} from './value.js';

/** What a map tells of itself, so that it is known whose drawing it shows. */
export interface PainHost extends ReactiveControllerHost, HTMLElement {
  /** With a name the map is a form control with a drawing of its own. */
  readonly name: string;
  /** The `value` attribute. */
  readonly defaultValue: string;
  /** A picture that nobody can mark. */
  readonly still: boolean;
}

/** All maps on the page: whether a named one speaks for the session depends on the others. */
const maps = new Set<PainHost>();

/** The drawing that a map shows: the session's; its own, of a map with a name; what its attribute says, of a picture with a `value`. */
export class Pain implements ReactiveController {
  readonly history = new History();
  readonly #host: PainHost;
  readonly #session: SessionController;
  readonly #atlas: AtlasController;
  /** What was entered into a named map; until then its default counts. */
  #own: PainDrawing | undefined;
  #read: {readonly key: string; readonly marks: PainDrawing; readonly wrong: readonly string[]} | undefined;
  #shown: {readonly of: PainDrawing; readonly atlas: string; readonly marks: PainDrawing} | undefined;
  #seeded = '';

  constructor(host: PainHost, session: SessionController, atlas: AtlasController) {
    this.#host = host;
    this.#session = session;
    this.#atlas = atlas;
    host.addController(this);
  }

  hostConnected(): void {
    maps.add(this.#host);
  }

  hostDisconnected(): void {
    maps.delete(this.#host);
  }

  hostUpdate(): void {
    if (typeof document !== 'undefined') this.#seed();
    this.history.see(this.marks);
  }

  /** What is marked and the atlas in force knows; the rest waits for its own atlas. */
  get marks(): PainDrawing {
    const {name, still, defaultValue} = this.#host;
    if (!name && !(still && defaultValue)) return this.#session.state.pain;
    const of = this.#own ?? this.default.marks;
    const {atlas} = this.#atlas;
    if (this.#shown?.of !== of || this.#shown.atlas !== atlas.id) {
      const known = of.filter(mark => atlas.zones.some(({id}) => id === mark.zone));
      this.#shown = {of, atlas: atlas.id, marks: known.length === of.length ? of : known};
    }
    return this.#shown.marks;
  }

  /** How many marks the atlas in force has no place for. */
  get aside(): number {
    return this.#host.name
      ? (this.#own ?? this.marks).length - this.marks.length
      : this.#session.state.aside.length;
  }

  /** What the `value` attribute says, and what of it cannot be read. */
  get default(): {readonly marks: PainDrawing; readonly wrong: readonly string[]} {
    const key = `${this.#atlas.atlas.id} ${this.#host.defaultValue}`;
    if (this.#read?.key !== key) {
      this.#read = {key, ...parseValue(this.#atlas.atlas, this.#host.defaultValue)};
    }
    return this.#read;
  }

  /** Take these marks; what is equal changes nothing. */
  take(marks: PainDrawing): void {
    if (sameDrawing(this.marks, marks)) return;
    if (this.#host.name) this.#own = marks;
    this.#tell(marks);
    this.history.see(this.marks);
    this.#host.requestUpdate();
  }

  /** Back to the default of the attribute. */
  reset(): void {
    if (!this.#host.name) return;
    this.#own = undefined;
    this.#tell(this.marks);
    this.#host.requestUpdate();
  }

  /** The session follows a named map only where it is the one map that can be edited. */
  #tell(marks: PainDrawing): void {
    if (this.#host.name) {
      const session = sessionOf(this.#host);
      const others = [...maps].some(
        each => each !== this.#host && !each.still && sessionOf(each) === session,
      );
      if (others) return;
    }
    this.#session.set({pain: marks});
  }

  /** The attribute seeds an empty session, once a wording: first in the document wins, because it is connected first. */
  #seed(): void {
    const {marks} = this.default;
    const key = `${this.#atlas.atlas.id} ${this.#host.defaultValue}`;
    if (key === this.#seeded) return;
    this.#seeded = key;
    if (marks.length === 0 || this.#host.still || this.#own) return;
    const {pain, aside} = this.#session.state;
    if (pain.length === 0 && aside.length === 0) this.#tell(marks);
  }
}
