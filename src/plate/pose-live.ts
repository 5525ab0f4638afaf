import {nothing, render, svg, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type ElementPart} from 'lit/async-directive.js';
import type {DrawOptions, FigureSpec, Shape, Solved} from '../art/figure/figure.js';

export type Figures = typeof import('../art/figure/figure.js');
type Wish = readonly [figures: Figures, spec: FigureSpec, look: DrawOptions];

export const paths = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({role, d}) => svg`<path class="p-${role}" d=${d}></path>`);

/** The timer's pace, seconds: the stroke out, then lift and return. */
const OUT = 4;
const BACK = 3;
/** Twenty pictures a second are smooth for so slow a stroke, and a third of the work of sixty. */
const RATE = 20;

/** A drawing that is worked on while it is in the page and near the window. */
abstract class Live extends AsyncDirective {
  #watch: IntersectionObserver | undefined;
  #key = '';
  protected svg!: SVGSVGElement;
  protected wish!: Wish;
  /** In sight, as far as is known. */
  protected near = false;

  render(..._wish: Wish): unknown {
    return nothing;
  }

  /** Another figure than before. */
  protected abstract renew(): void;
  /** It has come near the window, or has gone. */
  protected abstract turn(): void;

  override update(part: ElementPart, wish: [...Wish]): unknown {
    this.svg = part.element as SVGSVGElement;
    this.wish = wish;
    const key = wish[1].id + JSON.stringify(wish[2]);
    if (key !== this.#key) this.renew();
    this.#key = key;
    // A picture that comes when its element has been taken out of the page again waits until it is put back.
    if (!this.isConnected) return nothing;
    if (this.#watch) this.turn();
    else this.reconnected();
    return nothing;
  }

  protected override disconnected(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.near = false;
    this.turn();
  }

  protected override reconnected(): void {
    this.#watch = new IntersectionObserver(
      entries => {
        this.near = entries.at(-1)?.isIntersecting ?? false;
        this.turn();
      },
      {rootMargin: '50%'},
    );
    this.#watch.observe(this.svg);
  }
}

/** Moves the stroke: each of its pictures is worked out once, and only the paths that changed are written. */
class Stroke extends Live {
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #began = 0;
  #solved: Solved | undefined;
  #drawn: (readonly string[])[] = [];
  #written: readonly string[] = [];
  #calm: MediaQueryList | undefined;

  protected renew(): void {
    this.#solved = undefined;
    this.#drawn = [];
    this.#began = 0;
  }

  override update(part: ElementPart, wish: [...Wish]): unknown {
    // Lit may have written the first phase again.
    this.#written = [];
    return super.update(part, wish);
  }

  protected turn = (): void => {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#calm?.removeEventListener('change', this.turn);
    if (!this.near) return;
    this.#calm ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.#calm.addEventListener('change', this.turn);
    if (this.#calm.matches) this.#show((OUT * RATE) / 2);
    else this.#frame = requestAnimationFrame(this.#tick);
  };

  #tick = (now: number): void => {
    // No frame is asked for in between: each one costs the whole page a look at what has changed.
    this.#timer = setTimeout(() => (this.#frame = requestAnimationFrame(this.#tick)), 800 / RATE);
    this.#began ||= now;
    this.#show(Math.floor(((now - this.#began) / 1000) * RATE) % ((OUT + BACK) * RATE));
  };

  #show(n: number): void {
    const drawn = (this.#drawn[n] ??= this.#draw(n / RATE));
    if (drawn === this.#written) return;
    const nodes = this.svg.querySelectorAll('.p-scene > path');
    drawn.forEach((d, i) => {
      if (this.#written[i] !== d) nodes[i]?.setAttribute('d', d);
    });
    this.#written = drawn;
  }

  #draw(second: number): readonly string[] {
    const [figures, spec, look] = this.wish;
    const phase = second < OUT ? second / OUT : 1 + (second - OUT) / BACK;
    this.#solved = figures.solve(spec, phase, look.body, this.#solved);
    const {shapes, lens} = figures.draw(this.#solved, look);
    return [...shapes, ...(lens?.shapes ?? [])].map(({d}) => d);
  }
}
export const stroke = directive(Stroke);

/** Draws once, and not before it is near enough to be seen. */
class Small extends Live {
  #done = false;

  protected renew(): void {
    this.#done = false;
  }

  protected turn(): void {
    if (this.#done || !this.near) return;
    this.#done = true;
    const [figures, spec, look] = this.wish;
    const {viewBox, shapes, stops} = figures.draw(figures.solve(spec, 0.5, look.body), look);
    const [x, y, width, height] = viewBox;
    // Of someone who stands, from the head to a little below the tool: whole, they would be a matchstick.
    const low = stops[stops.length >> 1]?.[1] ?? y + height;
    this.svg.setAttribute(
      'viewBox',
      [x, y, width, Math.min(height, Math.max(width, low - y + 140))].join(' '),
    );
    render(paths(shapes), this.svg);
  }
}
export const small = directive(Small);
