import {isServer, type ReactiveController, type TemplateResult} from 'lit';
import type {SessionController} from '../../session/controller.js';
import type {SessionAtlas} from '../../session/session.js';
import type {Muscle} from '../../model/types.js';
import type {UnknotElement} from '../element.js';
import type {Asked, How} from './page.js';

/**
 * The atlas in force with its words in the reader's language, and the page that says them. They weigh more than the guide itself,
 * so they are loaded with the first muscle that is to be shown; what is on the page stays until another has come.
 */
export class Library implements ReactiveController {
  /** On a server nothing can be waited for: `unknot/ssr.js` puts the built-in atlas here. */
  static onServer: (SessionAtlas & How) | undefined;
  found: (SessionAtlas & How) | undefined;
  /** The muscle for which all is here that will come. */
  here = '';
  /** Missing until they have come. */
  pictures: typeof import('./pictures.js') | undefined;
  /** It did not come, and can be asked for again. */
  failed = false;
  /** Settled when the atlas is here or has failed. */
  ready: Promise<void> = Promise.resolve();
  #asked: string | undefined;
  #wanted = '';
  #page: ((asked: Asked) => TemplateResult) | undefined;
  readonly #host: UnknotElement;
  readonly #session: SessionController;
  readonly #stands: {readonly lang: string};

  constructor(host: UnknotElement, session: SessionController, stands: {readonly lang: string}) {
    this.#host = host;
    this.#session = session;
    this.#stands = stands;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#asked !== undefined) this.ask(this.#wanted);
  }

  /** Has brought, once, what there is to show of a muscle. */
  ask(wanted: string): void {
    this.#wanted = wanted;
    if (isServer) {
      this.found = Library.onServer;
      this.here = wanted;
      return;
    }
    const asked = `${this.#session.atlasTold} ${this.#stands.lang} ${wanted}`;
    if (this.#asked === asked) return;
    this.#asked = asked;
    const atlas = this.#session.atlas(this.#stands.lang);
    // Words that stood before their pictures would move when those come. Without pictures they stand alone.
    const drawn = atlas.then(({atlas}) => this.draw(atlas.muscles.find(({id}) => id === wanted)));
    this.ready = Promise.all([atlas, import('./page.js'), this.draw(), drawn]).then(
      ([found, {createPage, lookAt}]) => this.#take(asked, {...found, createPage, lookAt}),
      () => this.#take(asked),
    );
  }

  /** Has the pictures brought, and the figures for a muscle. What did not come is tried again with the next render. */
  async draw(muscle?: Muscle): Promise<void> {
    try {
      const pictures = await import('./pictures.js');
      const more = await pictures.loadFigures(muscle?.region);
      if (this.pictures && !more) return;
      this.pictures = pictures;
      this.#host.requestUpdate();
    } catch {
      // The words stand without the pictures.
    }
  }

  /** Made once, with what it keeps. */
  get page(): ((asked: Asked) => TemplateResult) | undefined {
    return (this.#page ??= this.found?.createPage(this.#host));
  }

  again(): void {
    this.#asked = undefined;
    this.failed = false;
    this.ask(this.#wanted);
    this.#host.requestUpdate();
  }

  #take(asked: string, found?: SessionAtlas & How): void {
    if (asked !== this.#asked) return;
    this.found = found ?? this.found;
    this.failed = !found;
    this.here = this.#wanted;
    this.#host.requestUpdate();
  }
}
