import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SessionController} from '../session/controller.js';
import type {SessionAtlas} from '../session/session.js';

/**
 * The atlas in force and its words in the reader's language. The built-in one is there from the first render; another
 * atlas or language takes its place when it has come, and its trouble is told with it.
 */
export class AtlasController implements ReactiveController {
  #shown: SessionAtlas;
  #asked = '';
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  readonly #stands: {readonly lang: string};
  readonly #builtIn: SessionAtlas;

  constructor(
    host: ReactiveControllerHost,
    session: SessionController,
    stands: {readonly lang: string},
    builtIn: SessionAtlas,
  ) {
    this.#host = host;
    this.#session = session;
    this.#stands = stands;
    this.#builtIn = this.#shown = builtIn;
    host.addController(this);
  }

  get atlas() {
    return this.#shown.atlas;
  }

  get words() {
    return this.#shown.words;
  }

  get problem() {
    return this.#shown.problem;
  }

  hostUpdate(): void {
    const {lang} = this.#stands;
    const asked = `${this.#session.atlasTold} ${lang}`;
    if (asked === this.#asked) return;
    const first = this.#asked === '';
    this.#asked = asked;
    if (this.#session.atlasTold === 0 && /^en\b/.test(lang)) {
      this.#shown = this.#builtIn;
      return;
    }
    // On a server nothing is loaded; the page's own language comes after hydration.
    if (first && typeof document === 'undefined') return;
    this.#session.atlas(lang).then(
      found => {
        if (asked !== this.#asked) return;
        this.#shown = found;
        this.#host.requestUpdate();
      },
      () => (this.#asked = ''),
    );
  }
}
