import {ContextProvider} from '@lit/context';
import {css, html, isServer} from 'lit';
import {property, state} from '../decorators.js';
import {LEVELS} from '../../model/assess.js';
import type {Clearance} from '../../model/types.js';
import {askDaily, KEY, sessionContext} from '../../session/context.js';
import {SessionController} from '../../session/controller.js';
import type {Session, SessionChange, SessionState} from '../../session/session.js';
import {createSession, type OwnedSession} from '../../session/store.js';
import {oneOf} from '../attributes.js';
import {UnknotElement} from '../element.js';
import {UnknotErrorEvent} from '../events.js';
import type {Box, Road} from './road.js';
import {SessionChangeEvent} from './rolling-session.events.js';

/** Elements to share a session make this a scope. Words alone are what shows until the road has come, and where script is off. */
const isScope = (host: Element): boolean =>
  [...host.querySelectorAll('*')].some(({localName}) => localName.includes('-'));

/**
 * Empty: the whole road in one box, one step at a time. With children: a session of its own for them.
 *
 * @element rolling-session
 * @summary The whole road from "it hurts here" to a finished minute, or a scope for the elements inside
 * @slot - Elements that share this session
 * @slot help - The editor's own line beside an outcome of the safety questions
 * @fires session-change {state, changed}: the session has changed by what a reader did; does not bubble
 * @cssstate scope - It has children and draws nothing itself
 */
export class RollingSession extends UnknotElement {
  static override tag = 'rolling-session';
  static override styles = [
    ...UnknotElement.styles,
    css`
      :host(:state(scope)) {
        display: contents;
      }
    `,
  ];

  /** Address of an atlas to take instead of the built-in one. */
  @property() atlas: string | null = null;

  /** For an app that has asked itself: `clear`, or stricter than the reader's answers; never milder. */
  @property({converter: oneOf(LEVELS, null)})
  clearance: Clearance | null = null;

  /** ISO 3166 country whose emergency numbers come first. */
  @property() region: string | null = null;

  @state() private scope: boolean | undefined;
  @state() private road: Road | undefined;
  /** How often the road did not come. */
  @state() private failed = 0;

  declare private own: OwnedSession;
  #told = true;
  #children: MutationObserver | undefined;
  #here: AbortController | undefined;

  constructor() {
    super();
    new ContextProvider(this, {context: sessionContext, initialValue: this.own});
    this.own.subscribe((state, changed) => {
      if (this.#told) this.dispatchEvent(new SessionChangeEvent(state, changed));
    });
  }

  get [KEY](): Session {
    return this.own;
  }

  /** All that the elements inside share. Setting it changes the parts given, and fires nothing. */
  get state(): SessionState {
    return this.own.state;
  }

  set state(change: SessionChange) {
    this.#silently(() => this.own.set(change));
  }

  protected override createSession(): SessionController {
    // For the app; readers get a sentence where they mark.
    this.own = createSession(({message}) =>
      this.dispatchEvent(new UnknotErrorEvent(this.localName, 'atlas', message)),
    );
    return new SessionController(this, [], this.own);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    this.#here = new AbortController();
    void askDaily(this.own, this.ownerDocument, this.#here.signal);
    this.#children = new MutationObserver(this.#look);
    this.#children.observe(this, {childList: true, subtree: true});
    // While the page is being read, the children are still to come.
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', this.#look, {once: true});
      if (isScope(this)) this.#look();
    } else this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#here?.abort();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('clearance')) this.#silently(() => this.own.limit(this.clearance));
    if (changed.has('atlas')) this.own.useAtlas(this.#address());
  }

  protected override render(): unknown {
    if (this.scope === false && this.road) return this.road.render();
    return this.scope === false && this.failed
      ? this.frame(this.lost(this.failed, this.#look))
      : html`<slot></slot>`;
  }

  #address(): string | null {
    if (!this.atlas) return null;
    try {
      return new URL(this.atlas, this.ownerDocument.baseURI).href;
    } catch {
      this.report('attribute', 'atlas', this.atlas, 'the address of an atlas');
      return null;
    }
  }

  readonly #look = (): void => {
    this.scope = isScope(this);
    this.toggleState('scope', this.scope);
    if (this.scope || this.road) return;
    const box: Box = {host: this, session: this.own, frame: this.frame.bind(this)};
    void import('./road.js').then(
      ({Road}) => (this.road ??= new Road(box)),
      () => this.failed++,
    );
  };

  #silently(act: () => void): void {
    this.#told = false;
    try {
      act();
    } finally {
      this.#told = true;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rolling-session': RollingSession;
  }
  interface HTMLElementEventMap {
    'session-change': SessionChangeEvent;
  }
}
