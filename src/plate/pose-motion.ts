import type {DrawOptions, FigureDrawing, FigureSpec, Shape, Solved} from '../art/figure/figure.js';

import type {Work} from './pose-live.js';

export {linesOf} from '../art/figure/lines.js';
export type Figures = typeof import('../art/figure/figure.js');
interface Wish {
  readonly figures: Figures;
  readonly spec: FigureSpec;
  readonly look: DrawOptions;
}
interface MovingWish extends Wish {
  /** What stands in the page: the figure half way. */
  readonly still: FigureDrawing;
}

/** The timer's pace, seconds: the stroke out, then lift and return. */
const OUT = 4;
const BACK = 3;
/** Twenty pictures a second are smooth for so slow a stroke, and a third of the work of sixty. */
const RATE = 20;

type Box = FigureDrawing['viewBox'];
type Outline = readonly [role: string, path: Path2D];
interface Picture {
  readonly scene: readonly Outline[];
  readonly lens: readonly Outline[];
}

const outlines = (shapes: readonly Shape[] = []): Outline[] =>
  shapes.map(({role, d}) => [role, new Path2D(d)]);
const rectangle = (...box: Box): Path2D => {
  const path = new Path2D();
  path.rect(...box);
  return path;
};

/**
 * Moves a drawn figure: on a canvas over it, in the colours and widths that the style sheet gives its paths, because outlines
 * written into the page would have to be laid out. The drawing stays behind it as the image with its name, unseen, and stands
 * for itself on paper, under reduced motion and where there is no canvas.
 */
export class Motion {
  readonly #svg: SVGSVGElement;
  readonly #wish: MovingWish;
  readonly #canvas = document.createElement('canvas');
  readonly #pen = this.#canvas.getContext('2d');
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #room = new ResizeObserver(([entry]) => {
    this.#size = entry?.contentRect;
    this.#paint();
  });
  #size: DOMRectReadOnly | undefined;
  /** Each is worked out once. */
  readonly #pictures: Picture[] = [];
  #solved: Solved | undefined;
  readonly #styles = new Map<string, CSSStyleDeclaration>();
  #near = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #began = 0;
  #n = (OUT * RATE) / 2;

  constructor(svg: SVGSVGElement, wish: MovingWish) {
    this.#svg = svg;
    this.#wish = wish;
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  /** It has come near the window, or has gone. */
  readonly turn: Work = near => {
    this.#near = near;
    this.#go();
  };

  readonly #go = (): void => {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#calm.removeEventListener('change', this.#go);
    this.#room.disconnect();
    this.#canvas.remove();
    this.#styles.clear();
    this.#began = 0;
    if (!this.#near) return;
    this.#calm.addEventListener('change', this.#go);
    if (this.#calm.matches || !this.#pen) return;
    this.#svg.before(this.#canvas);
    this.#room.observe(this.#canvas);
    this.#frame = requestAnimationFrame(this.#tick);
  };

  readonly #tick = (now: number): void => {
    // No frame is asked for in between: each one costs the whole page a look at what has changed.
    this.#timer = setTimeout(() => (this.#frame = requestAnimationFrame(this.#tick)), 800 / RATE);
    // It sets out from where it stands.
    this.#began ||= now - OUT * 500;
    this.#n = Math.floor(((now - this.#began) / 1000) * RATE) % ((OUT + BACK) * RATE);
    this.#paint();
  };

  #picture(second: number): Picture {
    const {figures, spec, look} = this.#wish;
    const phase = second < OUT ? second / OUT : 1 + (second - OUT) / BACK;
    this.#solved = figures.solve(spec, phase, look.body, this.#solved);
    const {shapes, lens} = figures.draw(this.#solved, look);
    return {scene: outlines(shapes), lens: outlines(lens?.shapes)};
  }

  #paint(): void {
    const pen = this.#pen;
    if (!pen || !this.#size) return;
    const {scene, lens} = (this.#pictures[this.#n] ??= this.#picture(this.#n / RATE));
    const {still} = this.#wish;
    const {canvas} = pen;
    const width = this.#size.width * devicePixelRatio;
    const height = this.#size.height * devicePixelRatio;
    const [w, h] = [Math.round(width), Math.round(height)];
    if (canvas.width !== w) canvas.width = w;
    if (canvas.height !== h) canvas.height = h;
    pen.clearRect(0, 0, w, h);
    this.#within([0, 0, width, height], still.viewBox, () => {
      scene.forEach(this.#draw);
      if (!still.lens) return;
      const {at, viewBox} = still.lens;
      const frame = rectangle(...at);
      this.#draw(['lens', frame]);
      this.#within(at, viewBox, () => lens.forEach(this.#draw));
      this.#draw(['lens-rim', frame]);
    });
  }

  /** Draws what `viewBox` shows into a box, as an `<svg>` does: whole, and in its middle. */
  #within([left, top, width, height]: Box, [x, y, w, h]: Box, draw: () => void): void {
    const pen = this.#pen!;
    const scale = Math.min(width / w, height / h);
    pen.save();
    pen.clip(rectangle(left, top, width, height));
    pen.translate(left + width / 2, top + height / 2);
    pen.scale(scale, scale);
    pen.translate(-x - w / 2, -y - h / 2);
    draw();
    pen.restore();
  }

  /** Read from the first of the paths in this role: a live view, so that a change of theme is seen with the next picture. */
  #styleOf(role: string): CSSStyleDeclaration | undefined {
    let style = this.#styles.get(role);
    const path = !style && this.#svg.querySelector(`.p-${role}`);
    if (path) this.#styles.set(role, (style = getComputedStyle(path)));
    return style;
  }

  readonly #draw = ([role, path]: Outline): void => {
    const pen = this.#pen!;
    const style = this.#styleOf(role);
    if (!style || style.display === 'none') return;
    const fill = (): void => {
      if (style.fill === 'none') return;
      pen.globalAlpha = Number(style.fillOpacity);
      pen.fillStyle = style.fill;
      pen.fill(path);
    };
    if (!style.paintOrder.startsWith('stroke')) fill();
    if (style.stroke !== 'none') {
      pen.globalAlpha = Number(style.strokeOpacity);
      pen.strokeStyle = style.stroke;
      pen.lineWidth = parseFloat(style.strokeWidth);
      pen.lineCap = style.strokeLinecap as CanvasLineCap;
      pen.lineJoin = style.strokeLinejoin as CanvasLineJoin;
      pen.setLineDash(style.strokeDasharray.split(',').map(parseFloat).filter(Number.isFinite));
      pen.stroke(path);
    }
    if (style.paintOrder.startsWith('stroke')) fill();
  };
}

/** Draws once, and not before it is near enough to be seen. */
export function small(svg: SVGSVGElement, {figures: {draw, solve}, spec, look}: Wish): Work {
  let done = false;
  return near => {
    if (done || !near) return;
    done = true;
    const {viewBox, shapes, stops} = draw(solve(spec, 0.5, look.body), look);
    const [x, y, width, height] = viewBox;
    // Of someone who stands, from the head to a little below the tool: whole, they would be a matchstick.
    const low = stops[stops.length >> 1]?.[1] ?? y + height;
    svg.setAttribute('viewBox', [x, y, width, Math.min(height, Math.max(width, low - y + 140))].join(' '));
    svg.replaceChildren(
      ...shapes.map(({role, d}) => {
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
        path.setAttribute('class', `p-${role}`);
        path.setAttribute('d', d);
        return path;
      }),
    );
  };
}
