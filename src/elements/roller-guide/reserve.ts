import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * `unknot.css` keeps a place as high as the highest guide. Most are not that high: the rest is let go of as soon as the guide is
 * complete and its end out of sight below, so that nothing a reader sees moves. Where it can be seen it stays, up to the first touch.
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
    if (this.#watch || !this.#end) return;
    // Told at first, and whenever the guide comes into sight or goes.
    this.#watch = new IntersectionObserver(() => {
      const end = this.#end;
      if (!end || end.getBoundingClientRect().bottom < innerHeight) return;
      this.#watch?.disconnect();
      this.#release();
    });
    this.#watch.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
  }

  /** What is complete: words that have their pictures. */
  get #end(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.un:has(.flow):not(:has(.plate-space))');
  }
}
