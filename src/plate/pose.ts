import {html, nothing, svg, type TemplateResult} from 'lit';
import type {DrawOptions, FigureDrawing, FigureSpec, Shape} from '../art/figure/figure.js';
import {live} from './pose-live.js';
import type {Figures} from './pose-motion.js';

let figures: Figures | undefined;
let works: typeof import('./pose-motion.js');

/** The regions whose figures are here. */
const regions = new Set<string>();

/**
 * Has the figures of a region of the atlas brought; without one, only what draws them. Tells whether anything has come. Skeleton,
 * poses and pen need no Lit, so they come by themselves; the classic script fetches them.
 */
export async function loadFigures(region?: string): Promise<boolean> {
  if (figures && (region === undefined || regions.has(region))) return false;
  [figures, works] = await Promise.all([import('../art/figure/figure.js'), import('./pose-motion.js')]);
  if (region !== undefined) {
    figures.learn(await works.linesOf(region));
    regions.add(region);
  }
  return true;
}

/** Whether there is a person to show for a technique. */
export const hasFigure = (techniqueId: string): boolean => figures?.figureFor(techniqueId) !== undefined;

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
export function thumb({techniqueId, ...look}: ThumbOptions): TemplateResult | undefined {
  const spec = figures?.figureFor(techniqueId);
  if (!figures || !spec) return undefined;
  const wish = {figures, spec, look};
  return html`<svg
    class="person thumb"
    aria-hidden="true"
    ${live(keyOf(spec, look), svg => works.small(svg, wish))}
  ></svg>`;
}

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
    closeUp: options.closeUp || spec.pose.lens !== undefined,
  };
  const goes = moving && (spec.stroke !== undefined || spec.to !== undefined);
  const still = figures.draw(figures.solve(spec, 0.5, look.body), look);
  const wish = {figures, spec, look, still};
  return html`<div class="posed">
    <svg
      class="person"
      part="figure"
      viewBox=${still.viewBox.join(' ')}
      role="img"
      aria-label=${label}
      ${goes ? live(keyOf(spec, look), svg => new works.Motion(svg, wish).turn) : nothing}
    >
      ${paths(still.shapes)} ${lensOf(still)} ${spec.stroke ? stopsOf(still) : nothing}
    </svg>
  </div>`;
}

const keyOf = ({id}: FigureSpec, look: DrawOptions): string => id + JSON.stringify(look);

const paths = (shapes: readonly Shape[]): TemplateResult[] =>
  shapes.map(({role, d}) => svg`<path class="p-${role}" d=${d}></path>`);

function lensOf({lens}: FigureDrawing): TemplateResult | typeof nothing {
  if (!lens) return nothing;
  const [x, y, width, height] = lens.at;
  const frame = `M${x} ${y}h${width}v${height}h${-width}z`;
  return svg`<path class="p-lens" d=${frame}></path><svg x=${x} y=${y} width=${width} height=${height} viewBox=${lens.viewBox.join(' ')}>${paths(lens.shapes)}</svg><path class="p-lens-rim" d=${frame}></path>`;
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
