import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {documentSession, sessionContext} from './context.js';
import type {Session, SessionAtlas, SessionChange, SessionState} from './session.js';
import {EMPTY} from './store.js';

/**
 * A host's way to its session. The host renders again only when one of the named parts changes, or when it has come
 * under another session. Until it is connected, on a server, and for the first render of server markup, the state is empty.
 */
export class SessionController implements ReactiveController {
  #session: Session | undefined;
  #release: (() => void) | undefined;
  #listening: AbortController | undefined;
  #early: SessionChange | undefined;
  #answered = false;
  /** What the host has last rendered. */
  #shown = EMPTY;
  readonly #own: Session | undefined;
  /** How often an atlas other than the built-in one may have come or gone: ask `atlas()` again. */
  atlasTold = 0;
  #hydrating: boolean;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: readonly (keyof SessionState)[];

  /** `own`: the session that this host itself holds for its children. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    parts: readonly (keyof SessionState)[],
    own?: Session,
  ) {
    this.#host = host;
    this.#own = own;
    this.#parts = parts;
    // Markup from a server has to be met by the same render before it may change.
    this.#hydrating = Boolean(host.shadowRoot);
    host.addController(this);
  }

  get state(): SessionState {
    return (!this.#hydrating && this.#session?.state) || EMPTY;
  }

  /** Before the host is connected a change waits for the session it will belong to. */
  set(change: SessionChange): void {
    if (this.#session) this.#session.set(change);
    else this.#early = {...this.#early, ...change};
  }

  atlas(language?: string): Promise<SessionAtlas> {
    return (this.#session ?? documentSession(this.#host.ownerDocument)).atlas(language);
  }

  /** Ask again where the host belongs: after a move that neither disconnected nor connected it. */
  ask(): void {
    if (typeof document === 'undefined') return;
    if (this.#own) return this.#take(this.#own);
    const fallback = documentSession(this.#host.ownerDocument);
    this.#answered = false;
    this.#host.dispatchEvent(new ContextEvent(sessionContext, this.#host, this.#take, true));
    // A page whose <html> was replaced has lost the provider, not the session.
    if (!this.#answered) this.#take(fallback);
  }

  hostConnected(): void {
    this.ask();
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#release = undefined;
    this.#listening?.abort();
    this.#listening = undefined;
  }

  hostUpdate(): void {
    this.#shown = this.state;
  }

  hostUpdated(): void {
    if (!this.#hydrating) return;
    this.#hydrating = false;
    this.#catchUp();
  }

  /** One function for all asking: a provider that comes later takes the subscription over by it. */
  readonly #take = (session: Session, release?: () => void): void => {
    this.#answered = true;
    if (release !== this.#release) this.#release?.();
    this.#release = release;
    if (session === this.#session && this.#listening) return;
    this.#session = session;
    if (session !== documentSession(this.#host.ownerDocument)) this.atlasTold++;
    this.#listening?.abort();
    this.#listening = new AbortController();
    session.subscribe((_, changed) => this.#renderFor(changed), {signal: this.#listening.signal});
    const early = this.#early;
    this.#early = undefined;
    if (early) session.set(early);
    this.#catchUp();
  };

  #catchUp(): void {
    this.#renderFor(this.#parts.filter(part => this.#shown[part] !== this.state[part]));
  }

  #renderFor(changed: readonly (keyof SessionState)[]): void {
    if (changed.includes('atlas')) this.atlasTold++;
    if (changed.some(part => this.#parts.includes(part))) this.#host.requestUpdate();
  }
}
