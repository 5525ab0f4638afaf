import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Who waits for somebody to come near. One watch for all of them: a watch each would be asked each at every scroll. */
const waiting = new Map<Element, Nearness>();
let watch: IntersectionObserver | undefined;

const come = (element: Element): void => waiting.get(element)?.come();

/**
 * Whether a host is, or once was, within a screen of the window: further off nobody can be looking at it, and it need not be
 * drawn. Until `look` has been asked it counts as near, so that what is in sight is there at the first render.
 */
export class Nearness implements ReactiveController {
  near = true;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks the page to be laid out. */
  look(): void {
    const {top, bottom, height} = this.#host.getBoundingClientRect();
    // Without a height nobody can tell.
    if (!height || typeof IntersectionObserver === 'undefined') return;
    this.near = top < 2 * innerHeight && bottom > -innerHeight;
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.near) return;
    if (!watch) {
      watch = new IntersectionObserver(
        entries => entries.forEach(({isIntersecting, target}) => isIntersecting && come(target)),
        {rootMargin: '100%'},
      );
      // On paper everything is in sight.
      addEventListener('beforeprint', () => [...waiting.keys()].forEach(come));
    }
    waiting.set(this.#host, this);
    watch.observe(this.#host);
  }

  hostDisconnected(): void {
    waiting.delete(this.#host);
    watch?.unobserve(this.#host);
  }

  come(): void {
    this.hostDisconnected();
    this.near = true;
    this.#host.requestUpdate();
  }
}
