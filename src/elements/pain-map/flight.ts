import {placeOf} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import type {Muscle, Side} from '../../model/types.js';
import {boxOf} from '../../plate/figure.js';
import type {Picture} from './camera.js';
import type {Spot} from './drawing.js';
import {shapeOf} from './hits.js';

const SVG = 'http://www.w3.org/2000/svg';
const DOTS = 16;
/** Nearer than this, in thousandths of stature, it does not come from elsewhere. */
const AWAY = 40;

/** Of a muscle's spots on a picture, the one farthest from where it hurts. */
function startOf({view}: Picture, body: Body, muscle: Muscle, side: Side, to: readonly [number, number]) {
  const away = ([x, y]: readonly [number, number]) => Math.hypot(to[0] - x, to[1] - y);
  return muscle.points
    .filter(({place}) => place.view === view)
    .map(({place}) => placeOf(view, body, place.x, place.y, side))
    .sort((a, b) => away(b) - away(a))
    .find(point => away(point) > AWAY);
}

/**
 * On the first mark, stipple runs once from a muscle's sore spot to the place that hurts: pain is often sent from somewhere
 * else. Under reduced motion the dots stand on their way. `false` where this picture shows no spot of the muscle, or one that is no way off.
 */
export function fly(
  root: ParentNode,
  picture: Picture,
  body: Body,
  spot: Spot,
  muscle: Muscle,
  side: Side,
): boolean {
  land(root);
  const to = shapeOf(picture, body, spot)?.centre;
  const from = to && startOf(picture, body, muscle, side, to);
  const pic = root.querySelector(`.pic[data-picture="${picture.view} ${picture.side}"]`);
  if (!from || !to || !pic) return false;
  const layer = document.createElementNS(SVG, 'svg');
  layer.setAttribute('class', 'flight');
  layer.setAttribute('viewBox', boxOf({...picture, label: ''}).join(' '));
  layer.setAttribute('aria-hidden', 'true');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // A bow, so that the way is seen as a way and not as a line of the drawing; dots run beside each other.
  const way = (t: number, lane: number): string => {
    const lift = Math.sin(Math.PI * t) * (dx < 0 ? 0.22 : -0.22) + ((0.3 + t) * lane) / Math.hypot(dx, dy);
    return `translate(${from[0] + dx * t - dy * lift}px, ${from[1] + dy * t + dx * lift}px)`;
  };
  for (let i = 0; i < DOTS; i++) {
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('r', '2.8');
    layer.append(dot);
    const lane = (i % 5) * 2 - 4;
    if (still) {
      dot.style.setProperty('transform', way((i + 0.5) / DOTS, lane));
      continue;
    }
    const frames = [0, 0.25, 0.5, 0.75, 1, 1].map((t, k) => ({
      transform: way(t, lane),
      opacity: k % 5 ? 1 : 0,
    }));
    const run = dot.animate(frames, {duration: 1100, delay: i * 55, easing: 'ease-in-out', fill: 'both'});
    // The last to start is the last to arrive.
    run.onfinish = i === DOTS - 1 ? () => layer.remove() : null;
  }
  pic.append(layer);
  return true;
}

/** Takes away what is on its way or stands there. */
export function land(root: ParentNode): void {
  root.querySelectorAll('.flight').forEach(layer => layer.remove());
}

/** When what was rendered just now is on the screen; where no frame comes, as in a page that nobody sees, soon. */
export const painted = (): Promise<void> =>
  new Promise(done => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 100);
  });
