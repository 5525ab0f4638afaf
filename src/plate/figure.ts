import {drawing, placeOf, zonesOf} from '../art/body/drawing.js';
import type {Body, Shape, Side, View, ZoneShape} from '../art/body/types.js';
import type {Point} from '../art/spline.js';
import {CLOSE} from './paint.js';
import {stipple} from './stipple.js';

export type Crop =
  'full' | 'trunk' | 'pelvis' | 'legs' | readonly [x: number, y: number, width: number, height: number];
export type Box = readonly [x: number, y: number, width: number, height: number];

/** What a picture of the body shows. Coordinates are those of `drawing()`; places of points are the atlas's own. */
export interface FigureOptions {
  readonly view: View;
  readonly body?: Body;
  /** Which side of the person the side view shows; default `right`. */
  readonly side?: 'left' | 'right';
  readonly crop?: Crop;
  readonly depth?: 'surface' | 'deep';
  readonly muscle?: {
    readonly id: string;
    readonly side: Side | 'both';
    readonly points?: readonly {readonly view: View; readonly x: number; readonly y: number}[];
    readonly referrals?: readonly {
      readonly zone: string;
      readonly side: Side;
      readonly kind: 'essential' | 'spillover';
    }[];
  };
  readonly marks?: readonly {readonly zone: string; readonly side: Side; readonly intensity?: number}[];
  readonly hot?: {readonly zone: string; readonly side: Side};
  readonly offLimits?: boolean;
  /** What the picture shows, in words. */
  readonly label: string;
}

const CROPS: Readonly<Record<'back' | 'side', Readonly<Record<Exclude<Crop, Box>, Box>>>> = {
  back: {
    full: [-235, -12, 470, 1024],
    trunk: [-180, 92, 360, 480],
    pelvis: [-128, 345, 256, 240],
    legs: [-140, 440, 280, 572],
  },
  side: {
    full: [-180, -12, 360, 1024],
    trunk: [-150, 92, 300, 480],
    pelvis: [-128, 345, 256, 240],
    legs: [-140, 440, 280, 572],
  },
};

export const boxOf = ({view, crop = 'full'}: FigureOptions): Box =>
  typeof crop === 'string' ? CROPS[view === 'side' ? 'side' : 'back'][crop] : crop;

export const isClose = (options: FigureOptions): boolean => boxOf(options)[2] < 300;
export const finer = (options: FigureOptions): number => (isClose(options) ? CLOSE : 1);

export const shapesOf = ({view, body = 'neutral', side = 'right'}: FigureOptions): readonly Shape[] =>
  drawing(view, body, side).shapes;
export const zoneShapesOf = ({view, body = 'neutral', side = 'right'}: FigureOptions): readonly ZoneShape[] =>
  zonesOf(view, body, side);

/** Roller, ball and thumb stay away from here (DESIGN section 9). */
export const OFF_LIMITS: ReadonlySet<string> = new Set([
  'neck-back',
  'lumbar',
  'flank',
  'abdomen-upper',
  'abdomen-lower',
  'groin',
  'pelvic-floor',
  'coccyx',
  'knee-posterior',
]);

/** A number outside the body with a line to its area. */
export interface Leader {
  readonly zone: string;
  readonly side: Side;
  readonly intensity?: number;
  readonly from: Point;
  readonly to: Point;
  /** Of the disc; what is written on it is 1.32 times as high. */
  readonly radius: number;
}

/** The parts of a picture that change with its options, as path data. Empty where there is nothing to draw. */
export interface Overlay {
  readonly source: string;
  readonly sourceFibres: string;
  readonly essential: string;
  readonly spillover: string;
  readonly points: string;
  readonly wash: string;
  readonly dots: string;
  readonly hot: string;
  readonly offLimits: string;
  readonly leaders: readonly Leader[];
}

export function overlayOf(options: FigureOptions): Overlay {
  const {view, body = 'neutral', muscle, marks = [], hot, offLimits = false} = options;
  const all = zoneShapesOf(options);
  const find = (zone: string, side: Side): ZoneShape | undefined =>
    all.find(shape => shape.zone === zone && shape.side === side);
  const present = <T extends {zone: string; side: Side}>(list: readonly T[]): (T & {shape: ZoneShape})[] =>
    list.flatMap(item => {
      const shape = find(item.zone, item.side);
      return shape ? [{...item, shape}] : [];
    });
  const marked = present(marks);
  const referred = present(muscle?.referrals ?? []);
  const ofMuscle = muscle
    ? shapesOf(options).filter(
        ({id, side}) => id === muscle.id && (muscle.side === 'both' || side === muscle.side),
      )
    : [];
  const dotsOf = (kind: 'essential' | 'spillover'): string =>
    referred
      .filter(referral => referral.kind === kind)
      .map(({shape}) => dots(view, body, shape, (kind === 'essential' ? 5.4 : 10.5) * finer(options)))
      .join('');
  return {
    source: ofMuscle
      .filter(({role}) => role === 'muscle' || role === 'deep' || role === 'tendon')
      .map(({d}) => d)
      .join(''),
    sourceFibres: ofMuscle
      .filter(({role}) => role === 'fibre')
      .map(({d}) => d)
      .join(''),
    essential: dotsOf('essential'),
    spillover: dotsOf('spillover'),
    points: (muscle?.points ?? [])
      .filter(point => point.view === view)
      .flatMap(point => crosses(options, point))
      .join(''),
    wash: marked.map(({shape}) => shape.d).join(''),
    dots: marked
      .map(({shape, intensity}) =>
        dots(view, body, shape, (intensity === undefined ? 7.5 : 10.2 - 0.58 * intensity) * finer(options)),
      )
      .join(''),
    hot: (hot && find(hot.zone, hot.side)?.d) ?? '',
    offLimits: offLimits
      ? all
          .filter(({zone}) => OFF_LIMITS.has(zone))
          .map(({d}) => d)
          .join('')
      : '',
    leaders: leadersOf(marked, boxOf(options)),
  };
}

const stippled = new Map<string, string>();
function dots(view: View, body: Body, {zone, side, polygon}: ZoneShape, spacing: number): string {
  const key = `${view} ${body} ${zone} ${side} ${spacing} ${polygon[0]![0] > 0}`;
  let d = stippled.get(key);
  if (d === undefined) stippled.set(key, (d = stipple(polygon, spacing)));
  return d;
}

function crosses(options: FigureOptions, {x, y}: {x: number; y: number}): string[] {
  const {view, body = 'neutral', muscle, side: shown = 'right'} = options;
  const sides: Side[] = muscle!.side === 'both' ? ['left', 'right'] : [muscle!.side];
  const arm = 4 * finer(options);
  return sides.flatMap(side => {
    if (view === 'side' && side !== 'midline' && side !== shown) return [];
    const [cx, cy] = placeOf(view, body, x, y, view === 'side' ? shown : side);
    return [
      `M${(cx - arm).toFixed(1)} ${(cy - arm).toFixed(1)}l${2 * arm} ${2 * arm}m0-${2 * arm}l-${2 * arm} ${2 * arm}`,
    ];
  });
}

/** Discs stand at the edge of the picture on their own side, in order of height, never on each other, for areas that it shows. */
function leadersOf(
  marked: readonly {shape: ZoneShape; intensity?: number}[],
  [x, y, width, height]: Box,
): Leader[] {
  // A whole body is shown smaller than a part of one.
  const radius = Math.max(width, height * 0.55) * 0.034;
  const isShown = ({centre: [cx, cy]}: ZoneShape): boolean =>
    cx > x && cx < x + width && cy > y && cy < y + height;
  const leaders: Leader[] = [];
  for (const edge of [-1, 1] as const) {
    const own = marked
      .filter(
        ({shape, intensity}) =>
          intensity !== undefined && isShown(shape) && (shape.centre[0] < x + width / 2 ? -1 : 1) === edge,
      )
      .sort((a, b) => a.shape.centre[1] - b.shape.centre[1]);
    let lowest = y;
    for (const {shape, intensity} of own) {
      const cy = Math.min(y + height - radius * 1.2, Math.max(shape.centre[1], lowest + radius * 2.3));
      lowest = cy;
      const to: Point = [x + (edge < 0 ? radius * 1.3 : width - radius * 1.3), cy];
      leaders.push({
        zone: shape.zone,
        side: shape.side,
        ...(intensity !== undefined && {intensity}),
        from: shape.centre,
        to,
        radius,
      });
    }
  }
  return leaders;
}
