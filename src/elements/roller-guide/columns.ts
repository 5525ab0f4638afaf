import {nothing} from 'lit';
import {AsyncDirective, directive, type ElementPart} from 'lit/async-directive.js';

/** What a part takes, as long as nothing in it has been unfolded: a tap on a summary moves no other part to the other side. */
function heightOf(part: HTMLElement): number {
  let height = part.offsetHeight + parseFloat(getComputedStyle(part).marginBlockStart);
  for (const fold of part.querySelectorAll<HTMLElement>('details[open]'))
    height -= fold.offsetHeight - (fold.querySelector('summary')?.offsetHeight ?? 0);
  return height;
}

/**
 * Deals the parts of a page out to two columns of one width; the style sheet makes them, where there is room. Each goes where the
 * page ends first: so they are read in their order and end together, which no style sheet does.
 */
class Columns extends AsyncDirective {
  #page!: Element;
  #width = 0;
  #watched: Element | undefined;
  readonly #watch = new ResizeObserver(() => this.#page.clientWidth !== this.#width && this.#deal());

  render(): unknown {
    return nothing;
  }

  override update({element}: ElementPart): unknown {
    this.#page = element;
    this.reconnected();
    return nothing;
  }

  protected override reconnected(): void {
    // Its parts are rendered after it, and seen after that.
    queueMicrotask(() => this.#deal());
  }

  protected override disconnected(): void {
    this.#watch.disconnect();
    this.#watched = undefined;
  }

  #deal(): void {
    if (!this.isConnected) return;
    this.#width = this.#page.clientWidth;
    /** By how much the first column is longer. */
    let ahead = 0;
    for (const part of this.#page.children) {
      const second = ahead > 0;
      part.classList.toggle('second', second);
      ahead += heightOf(part as HTMLElement) * (second ? -1 : 1);
    }
    // Not the page itself: dealing changes its height, and what is observed must not change by that.
    const [first] = this.#page.children;
    if (!first || first === this.#watched) return;
    this.#watch.disconnect();
    this.#watch.observe((this.#watched = first));
  }
}

export const columns = directive(Columns);
