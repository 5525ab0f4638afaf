import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {SessionController} from '../../session/controller.js';
import type {SessionAtlas} from '../../session/session.js';

/**
 * The atlas in force with its words in the reader's language. It weighs more than the guide itself, so it is loaded with the
 * first muscle that is to be shown; what is on the page stays until another has come.
 */
export class Library implements ReactiveController {
  found: SessionAtlas | undefined;
  /** It did not come, and can be asked for again. */
  failed = false;
  /** Settled when the atlas is here or has failed. */
  ready: Promise<void> = Promise.resolve();
  #asked: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #session: SessionController;
  readonly #stands: {readonly lang: string};

  constructor(host: ReactiveControllerHost, session: SessionController, stands: {readonly lang: string}) {
    this.#host = host;
    this.#session = session;
    this.#stands = stands;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#asked !== undefined && this.#asked !== this.#key) this.ask();
  }

  get #key(): string {
    return `${this.#session.atlasTold} ${this.#stands.lang}`;
  }

  /** Have it brought, once. */
  ask(): void {
    if (this.#asked === this.#key || typeof document === 'undefined') return;
    const asked = (this.#asked = this.#key);
    this.ready = this.#session.atlas(this.#stands.lang).then(
      found => this.#take(asked, found),
      () => this.#take(asked),
    );
  }

  again(): void {
    this.#asked = undefined;
    this.failed = false;
    this.ask();
    this.#host.requestUpdate();
  }

  #take(asked: string, found?: SessionAtlas): void {
    if (asked !== this.#asked) return;
    this.found = found ?? this.found;
    this.failed = !found;
    this.#host.requestUpdate();
  }
}
