import type {ReactiveController} from 'lit';
import {visit} from '../../session/hand-over.js';
import type {Link} from '../../session/link.js';
import type {UnknotElement} from '../element.js';

/** A guide that a link may open. */
type Linked = UnknotElement & {readonly muscle: string; readonly readonly: boolean};

/** `#unknot=gluteus-medius,left,massage-ball,60`: on arrival and whenever the page's address changes. The first guide without a muscle of its own takes it. */
export class LinkWatch implements ReactiveController {
  /** What the link asks for, until something else is chosen. */
  link: Link | undefined;
  /** Settled when what a link asks for has been taken over. */
  ready: Promise<void> = Promise.resolve();
  readonly #host: Linked;
  readonly #take: (link: Link) => void;

  constructor(host: Linked, take: (link: Link) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof location === 'undefined') return;
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    if (typeof location !== 'undefined') removeEventListener('hashchange', this.#look);
  }

  readonly #look = (event?: Event): void => {
    if (!location.hash.includes('unknot=') || !this.#isFirst()) return;
    this.ready = this.#read().then(
      found => {
        if (found) this.#show(event !== undefined);
      },
      () => undefined,
    );
  };

  async #read(): Promise<boolean> {
    const {parseLink} = await import('../../session/link.js');
    const link = parseLink(location.hash);
    if (!link || !this.#host.isConnected) return false;
    this.link = link;
    this.#take(link);
    return true;
  }

  /** A page that is just being opened is only scrolled; after a tap the focus comes along. */
  #show(tapped: boolean): void {
    void this.#host.updateComplete.then(() =>
      tapped ? visit(this.#host) : this.#host.scrollIntoView({block: 'start'}),
    );
  }

  #isFirst(): boolean {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
    const free = [...root.querySelectorAll<Linked>(this.#host.localName)].find(
      each => !each.hasAttribute('muscle') && !each.hasAttribute('readonly'),
    );
    return free === this.#host;
  }
}
