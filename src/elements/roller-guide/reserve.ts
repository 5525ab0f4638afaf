import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * `unknot.css` keeps a place as high as the highest guide. Most are not that high: the rest is let go of as soon as the guide is
 * complete and its end out of sight below, so that nothing a reader sees moves. Where it can be seen it stays up to the first press
 * or key anywhere on the page: what moves by that is no jump, to a reader and to a browser that counts them. A turn of the wheel is
 * one to the browser.
 */
export class Reserve implements ReactiveController {
  #watch: IntersectionObserver | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #release: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, release: () => void) {
    this.#host = host;
    this.#release = release;
    host.addController(this);
  }

  hostUpdated(): void {
    const all = this.#host.shadowRoot?.querySelector<HTMLElement>('.un');
    // It may be drawn to its end after it has been taken out of the page.
    if (this.#watch || !this.#host.isConnected) return;
    if (!all || all.querySelector('.waiting, .plate-space, [role=alert], safety-check')) return;
    if (!all.querySelector('.flow')) {
      // A question, or a muscle that nobody knows: better one step up than a page of nothing.
      if (all.offsetHeight * 2 < this.#host.offsetHeight) this.#release();
      return;
    }
    // Told at first, and whenever the guide comes into sight or goes.
    this.#watch = new IntersectionObserver(() => {
      if (all.getBoundingClientRect().bottom >= innerHeight) this.#letGo();
    });
    this.#watch.observe(this.#host);
    addEventListener('click', this.#letGo);
    addEventListener('keydown', this.#letGo);
  }

  readonly #letGo = (): void => {
    this.#rest();
    this.#release();
  };

  #rest(): void {
    this.#watch?.disconnect();
    removeEventListener('click', this.#letGo);
    removeEventListener('keydown', this.#letGo);
  }

  hostDisconnected(): void {
    this.#rest();
    this.#watch = undefined;
  }
}
