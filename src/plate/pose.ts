import {html, nothing, render, svg, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type ElementPart} from 'lit/async-directive.js';
import type {DrawOptions, FigureDrawing, FigureSpec, Shape, Solved} from '../art/figure/figure.js';

let figures: typeof import('../art/figure/figure.js') | undefined;

/** Skeleton, poses and pen are sums without a page, so they come by themselves; the classic script fetches them. */
export async function loadFigures(): Promise<void> {
  figures = await import('../art/figure/figure.js');
}

export interface PoseOptions {
  readonly techniqueId?: string;
  readonly movementId?: string;
  /** The treated side: the whole scene is mirrored for the other one, under the same light. */
  readonly side: 'left' | 'right';
  readonly body?: 'neutral' | 'female' | 'male';
  /** The stroke runs at the timer's pace; under reduced motion the picture stays still and numbers its positions. */
  readonly moving: boolean;
  /** Adds a window that shows the tool's place large. */
  readonly closeUp: boolean;
  /** The alternative text. */
  readonly label: string;
}

export interface ThumbOptions extends Pick<PoseOptions, 'side' | 'body'> {
  readonly techniqueId: string;
}

/**
 * The same person, small and still, beside words that say what it is: it has no name of its own. It is drawn when it comes near
 * the window; its place is kept by the style sheet.
 */
export function thumb(options: ThumbOptions): TemplateResult | undefined {
  const spec = figures?.figureFor(options.techniqueId);
  return spec && html`<svg class="person thumb" aria-hidden="true" ${small(spec, options)}></svg>`;
}

/** The timer's pace, seconds: the stroke out, then lift and return. */
const OUT = 4;
const BACK = 3;
/** Twenty pictures a second are smooth for so slow a stroke, and a third of the work of sixty. */
const STEP = 1000 / 20;

/** A person doing it; nothing where no figure passes, nor before `loadFigures`. Needs `figureStyles` in the element's styles. */
export function pose(options: PoseOptions): TemplateResult | undefined {
  const {techniqueId, movementId, moving, label} = options;
  const spec =
    techniqueId !== undefined
      ? figures?.figureFor(techniqueId)
      : movementId !== undefined
        ? figures?.movementFigure(movementId)
        : undefined;
  if (!figures || !spec) return undefined;
  const look: DrawOptions = {
    side: options.side,
    ...(options.body && {body: options.body}),
    // Where the picture alone cannot show the side of the spine, the window from behind is always there.
    closeUp: options.closeUp || spec.lens !== undefined,
  };
  const goes = moving && (spec.stroke !== undefined || spec.to !== undefined);
  const first = figures.draw(figures.solve(spec, goes ? 0 : 0.5, look.body), look);
  return html`<svg
    class=${goes ? 'person moving' : 'person'}
    part="figure"
    viewBox=${first.viewBox.join(' ')}
    role="img"
    aria-label=${label}
    ${goes ? stroke(spec, look) : nothing}
  >
    <g class="p-scene">${paths(first.shapes)}</g>
    ${lensOf(first)} ${spec.stroke ? stopsOf(first) : nothing}
  </svg>`;
}

const paths = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({role, d}) => svg`<path class="p-${role}" d=${d}></path>`);

function lensOf({lens}: FigureDrawing): TemplateResult | typeof nothing {
  if (!lens) return nothing;
  const [x, y, width, height] = lens.at;
  const frame = `M${x} ${y}h${width}v${height}h${-width}z`;
  return svg`<path class="p-lens" d=${frame}></path><svg class="p-scene" x=${x} y=${y} width=${width} height=${height} viewBox=${lens.viewBox.join(' ')}>${paths(lens.shapes)}</svg><path class="p-lens-rim" d=${frame}></path>`;
}

/** One, two, three beside the stroke, far enough apart to be read. */
const stopsOf = ({
  stops: [from, middle, to],
  viewBox: [, , width],
}: FigureDrawing): TemplateResult | typeof nothing => {
  if (!from || !middle || !to) return nothing;
  const size = Math.min(1.5, Math.max(1, width / 760));
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const step = Math.max(long / 2, 42 * size) / long;
  const [dx, dy] = [(to[0] - from[0]) * step, (to[1] - from[1]) * step];
  const off = (78 * size) / Math.hypot(dx, dy);
  // On the side of the stroke that is lower on the page: there is the tool, not the face.
  const down = dx > 0 ? off : -off;
  return svg`${[-1, 0, 1].map(i => {
    const x = middle[0] + dx * i - dy * down;
    const y = middle[1] + dy * i + dx * down;
    return svg`<g class="p-stop"><circle cx=${x} cy=${y} r=${19 * size}></circle><text x=${x} y=${y} dy=".35em" font-size=${26 * size}>${i + 2}</text></g>`;
  })}`;
};

/** Moves the stroke: solves the pose anew and writes only the paths that changed. */
class Stroke extends AsyncDirective {
  #svg: SVGSVGElement | undefined;
  #spec: FigureSpec | undefined;
  #look: DrawOptions | undefined;
  #frame = 0;
  #began = 0;
  #last = 0;
  #solved: Solved | undefined;
  #written: string[] = [];
  #calm: MediaQueryList | undefined;

  render(_spec: FigureSpec, _look: DrawOptions): unknown {
    return nothing;
  }

  override update(part: ElementPart, [spec, look]: [FigureSpec, DrawOptions]): unknown {
    const fresh = this.#spec?.id !== spec.id || JSON.stringify(this.#look) !== JSON.stringify(look);
    this.#svg = part.element as SVGSVGElement;
    if (fresh) {
      this.#spec = spec;
      this.#look = look;
      this.#solved = undefined;
      this.#began = 0;
    }
    // Lit may have written the first phase again.
    this.#written = [];
    // A picture that comes when its element has been taken out of the page again stands still until it is put back.
    if (this.isConnected) this.#start();
    return nothing;
  }

  protected override disconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#calm?.removeEventListener('change', this.#start);
    this.#calm = undefined;
  }

  protected override reconnected(): void {
    this.#start();
  }

  #start = (): void => {
    this.#calm ??= matchMedia('(prefers-reduced-motion: reduce)');
    this.#calm.removeEventListener('change', this.#start);
    this.#calm.addEventListener('change', this.#start);
    cancelAnimationFrame(this.#frame);
    if (this.#calm.matches) this.#show(0.5);
    else this.#frame = requestAnimationFrame(this.#tick);
  };

  #tick = (now: number): void => {
    this.#frame = requestAnimationFrame(this.#tick);
    if (now - this.#last < STEP) return;
    this.#last = now;
    this.#began ||= now;
    const second = ((now - this.#began) / 1000) % (OUT + BACK);
    this.#show(second < OUT ? second / OUT : 1 + (second - OUT) / BACK);
  };

  #show(phase: number): void {
    if (!figures || !this.#svg || !this.#spec || !this.#look) return;
    this.#solved = figures.solve(this.#spec, phase, this.#look.body, this.#solved);
    const {shapes, lens} = figures.draw(this.#solved, this.#look);
    const nodes = this.#svg.querySelectorAll('.p-scene > path');
    [...shapes, ...(lens?.shapes ?? [])].forEach(({d}, i) => {
      if (this.#written[i] === d) return;
      this.#written[i] = d;
      nodes[i]?.setAttribute('d', d);
    });
  }
}
const stroke = directive(Stroke);

/** Draws once, and not before it is near enough to be seen. */
class Small extends AsyncDirective {
  #svg: SVGSVGElement | undefined;
  #wish: readonly [FigureSpec, DrawOptions] | undefined;
  #watch: IntersectionObserver | undefined;

  render(_spec: FigureSpec, _look: DrawOptions): unknown {
    return nothing;
  }

  override update(part: ElementPart, [spec, {side, body}]: [FigureSpec, DrawOptions]): unknown {
    const [known, look] = this.#wish ?? [];
    if (known === spec && look?.side === side && look.body === body) return nothing;
    this.#svg = part.element as SVGSVGElement;
    this.#wish = [spec, {side, ...(body && {body})}];
    if (this.isConnected) this.reconnected();
    return nothing;
  }

  protected override disconnected(): void {
    this.#watch?.disconnect();
  }

  protected override reconnected(): void {
    const svg = this.#svg;
    if (!svg || !this.#wish) return;
    this.#watch?.disconnect();
    this.#watch = new IntersectionObserver(
      entries => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.#watch?.disconnect();
        this.#draw(svg);
      },
      {rootMargin: '50%'},
    );
    this.#watch.observe(svg);
  }

  #draw(svg: SVGSVGElement): void {
    if (!figures || !this.#wish) return;
    const [spec, look] = this.#wish;
    const {viewBox, shapes, stops} = figures.draw(figures.solve(spec, 0.5, look.body), look);
    const [x, y, width, height] = viewBox;
    // Of someone who stands, from the head to a little below the tool: whole, they would be a matchstick.
    const low = stops[stops.length >> 1]?.[1] ?? y + height;
    const tall = Math.min(height, Math.max(width, low - y + 140));
    svg.setAttribute('viewBox', [x, y, width, tall].join(' '));
    render(paths(shapes), svg);
  }
}
const small = directive(Small);
