import {nothing} from 'lit';
import {AsyncDirective, directive, type ElementPart} from 'lit/async-directive.js';

/** What is done for a drawing while it is near the window; called again when it has gone, and when it comes back. */
export type Work = (near: boolean) => void;

/** Has work done on a drawing while it is in the page and near the window; for another figure (`key`) the work is made anew. */
class Live extends AsyncDirective {
  #watch: IntersectionObserver | undefined;
  #key = '';
  #svg!: SVGSVGElement;
  #work: Work | undefined;
  /** In sight, as far as is known. */
  #near = false;

  render(_key: string, _make: (svg: SVGSVGElement) => Work): unknown {
    return nothing;
  }

  override update({element}: ElementPart, [key, make]: Parameters<this['render']>): unknown {
    this.#svg = element as SVGSVGElement;
    if (key !== this.#key) {
      this.#work?.(false);
      this.#work = make(this.#svg);
      this.#key = key;
      if (this.#near) this.#work(true);
    }
    // A picture that comes when its element has been taken out of the page again waits until it is put back.
    if (this.isConnected && !this.#watch) this.reconnected();
    return nothing;
  }

  protected override disconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#turn(false);
  }

  protected override reconnected(): void {
    this.#watch = new IntersectionObserver(entries => this.#turn(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '50%',
    });
    this.#watch.observe(this.#svg);
  }

  #turn(near: boolean): void {
    if (near !== this.#near) this.#work?.((this.#near = near));
  }
}
export const live = directive(Live);
