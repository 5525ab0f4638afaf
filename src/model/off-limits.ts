import type {BodyPlace, Technique, Tool, View} from './types.js';

/** The familiar ache on a scale of ten up to which pressing is fine; above it the reader stops. The one place that says so. */
export const pressureCap = 5;

/** A hand's breadth, 8 cm on a person of 175 cm, in thousandths of stature. */
export const hand = 46;
/** Two fingers' breadth, 3.5 cm. */
export const twoFingers = 20;

/**
 * Half the patch of skin a tool presses, thousandths of stature: along the stroke and across it. `hands` are two
 * fingertips, a thumb or a knuckle.
 */
export const halfWidths: Readonly<Record<Tool, {readonly along: number; readonly across: number}>> = {
  'foam-roller': {along: 12, across: 20},
  'massage-ball': {along: 9, across: 9},
  'roller-stick': {along: 7, across: 12},
  hands: {along: 8, across: 8},
};

/** How a tool meets the skin. `resting` is a warm hand that neither moves nor presses, and no tool at all. */
export type Touch = Technique['press'] | 'resting';

export type OffLimitsArea =
  | 'low-back'
  | 'front-of-neck'
  | 'upper-neck'
  | 'belly'
  | 'back-of-knee'
  | 'armpit'
  | 'groin'
  | 'inner-elbow'
  | 'spine'
  | 'hip-knob'
  | 'sit-bone'
  | 'tailbone'
  | 'knee-cap'
  | 'elbow'
  | 'front-hip-point'
  | 'back-dimple-bone'
  /** The two ends lie in different views, so nothing between them can be measured. */
  | 'two-views';

/** An area that the edge of a contact reaches, and how far at least, in thousandths of stature. */
export interface OffLimit {
  readonly area: OffLimitsArea;
  readonly by: number;
}

type Point = readonly [x: number, y: number];
interface Area {
  readonly area: OffLimitsArea;
  readonly view: View;
  readonly tools: readonly Tool[];
  readonly shape: readonly Point[];
  /** Room the edge of the contact keeps. */
  readonly room: (tool: Tool, touch: Touch) => number;
}

const every: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'];
const butHands: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick'];
const butRoller: readonly Tool[] = ['massage-ball', 'roller-stick', 'hands'];
const none = () => 0;
// A roller carries body weight over whatever is in its way, so it turns back a hand before a bone. A ball, a stick or
// a finger is set down on one place and feels the bone, and the deep buttock muscles lie between two of them.
const offBone = (tool: Tool, touch: Touch) =>
  tool === 'foam-roller' && touch === 'stroke' ? hand : twoFingers;

const box = (
  area: OffLimitsArea,
  view: View,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  tools = every,
): Area => ({
  area,
  view,
  tools,
  shape: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ],
  room: none,
});
const bone = (area: OffLimitsArea, view: View, x: number, y: number, room: Area['room'] = offBone): Area => ({
  area,
  view,
  tools: every,
  shape: [[x, y]],
  room,
});

/**
 * Where nothing presses, on the neutral body; numbers are its measured landmarks, thousandths of stature (x from the
 * midline, in the side view from the body's axis to the front; y from the top of the head). Where the rule is "a hand
 * away" from a soft place (fold of the knee, groin), the hand is in the box.
 */
const areas: readonly Area[] = [
  // Twelfth thoracic spine, where the last rib leaves, to the fifth lumbar one, where the pelvis begins.
  box('low-back', 'back', [-120, 344, 120, 425], ['foam-roller']),
  box('low-back', 'side', [-120, 344, 120, 425], ['foam-roller']),
  box('front-of-neck', 'front', [-60, 0, 60, 178]),
  box('front-of-neck', 'side', [-10, 0, 80, 178]),
  // Skull to the third neck bone: nothing, not even fingers. Down to the fifth: fingers only, no ball or stick.
  box('upper-neck', 'back', [-60, 0, 60, 117]),
  box('upper-neck', 'side', [-80, 0, 80, 117]),
  box('upper-neck', 'back', [-60, 117, 60, 139], butHands),
  box('upper-neck', 'side', [-80, 117, 80, 139], butHands),
  box('belly', 'front', [-80, 330, 80, 500]),
  box('belly', 'side', [25, 345, 90, 440]),
  box('back-of-knee', 'back', [-10, 748 - hand, 110, 748 + hand]),
  box('back-of-knee', 'side', [-80, 748 - hand, -20, 748 + hand]),
  // With the arm down only the crease between arm and ribs shows from behind; the muscle fold inside it may be held.
  box('armpit', 'back', [95, 225, 101, 265]),
  box('armpit', 'side', [-25, 205, 15, 262]),
  box('armpit', 'front', [82, 215, 115, 275]),
  box('groin', 'front', [-75, 450, 75, 490 + hand]),
  box('groin', 'front', [-30, 500, 30, 544 + hand]),
  box('groin', 'back', [-12, 520, 12, 544 + hand]),
  box('inner-elbow', 'front', [115, 330, 160, 370]),
  // A roller lies across both ridges and bridges the knobs between them; anything smaller stays beside them.
  box('spine', 'back', [-4, 139, 4, 514], butRoller),
  bone('hip-knob', 'back', 87, 512),
  bone('hip-knob', 'side', -7, 512),
  bone('sit-bone', 'back', 26.5, 533),
  bone('tailbone', 'back', 0, 514),
  bone('knee-cap', 'front', 50, 740),
  bone('elbow', 'back', 125, 350),
  bone('front-hip-point', 'front', 70, 445, none),
  bone('front-hip-point', 'side', 33, 445, none),
  bone('back-dimple-bone', 'back', 27, 439, none),
];

/** Point to segment. */
const toSegment = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
};

const edges = (shape: readonly Point[]): readonly (readonly [Point, Point])[] =>
  shape.map((point, index) => [point, shape[(index + 1) % shape.length] ?? point]);

/** Whether two rectangles overlap: on no axis of either do their shadows stay apart. Points and segments are rectangles too. */
const overlap = (a: readonly Point[], b: readonly Point[], axes: readonly Point[]): boolean =>
  axes.every(([nx, ny]) => {
    const shadow = (shape: readonly Point[]) => shape.map(([x, y]) => x * nx + y * ny);
    const [first, second] = [shadow(a), shadow(b)];
    return Math.max(...first) >= Math.min(...second) && Math.max(...second) >= Math.min(...first);
  });

/** Distance between two rectangles that do not overlap: from a corner of one to an edge of the other. */
const gap = (a: readonly Point[], b: readonly Point[]): number => {
  const from = (points: readonly Point[], shape: readonly Point[]) =>
    points.flatMap(point => edges(shape).map(([start, end]) => toSegment(point, start, end)));
  return Math.min(...from(a, b), ...from(b, a));
};

/**
 * The patch a tool presses over its whole stroke, as a core rectangle and the radius it is grown by: a ball is a
 * segment grown by its half-width, a roller a narrow rectangle with round corners.
 */
const contact = (tool: Tool, from: BodyPlace, to: BodyPlace) => {
  const {along, across} = halfWidths[tool];
  const radius = Math.min(along, across);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // A press on one place has no direction; the tool then lies across the body, as it does in every pose.
  const [ux, uy] = length ? [(to.x - from.x) / length, (to.y - from.y) / length] : [0, -1];
  const [lengthwise, sideways] = [along - radius, across - radius];
  const corner = (end: BodyPlace, u: number, v: number): Point => [
    end.x + u * ux - v * uy,
    end.y + u * uy + v * ux,
  ];
  const core: readonly Point[] = [
    corner(from, -lengthwise, -sideways),
    corner(to, lengthwise, -sideways),
    corner(to, lengthwise, sideways),
    corner(from, -lengthwise, sideways),
  ];
  const axes: readonly Point[] = [
    [1, 0],
    [0, 1],
    [ux, uy],
    [-uy, ux],
  ];
  return {radius, distance: (shape: readonly Point[]) => (overlap(core, shape, axes) ? 0 : gap(core, shape))};
};

/**
 * The off-limits areas that a tool reaches by the edge of its contact anywhere between `from` and `to` (the stroke, or
 * the search path of a still press); empty when it reaches none. Hands count as a tool. Only a hand that rests on one
 * place, neither moving nor pressing, is free to lie anywhere but on the front of the neck.
 *
 * @param touch what the tool does there; `resting` counts for `hands` on one place only
 */
export function offLimits(
  tool: Tool,
  from: BodyPlace,
  to: BodyPlace,
  touch: Touch = 'stroke',
): readonly OffLimit[] {
  if (from.view !== to.view) return [{area: 'two-views', by: Number.MAX_SAFE_INTEGER}];
  const rests = touch === 'resting' && tool === 'hands' && from.x === to.x && from.y === to.y;
  const {radius, distance} = contact(tool, from, to);
  return areas
    .filter(
      ({area, view, tools}) =>
        view === from.view && tools.includes(tool) && (!rests || area === 'front-of-neck'),
    )
    .map(({area, shape, room}) => ({area, by: radius + room(tool, touch) - distance(shape)}))
    .filter(({by}) => by > 1e-9);
}

/** `offLimits` of a technique of an atlas. The pressure key `resting` is kept for the hand that only rests. */
export function offLimitsOf({
  tool,
  from,
  to,
  press,
  pressure,
}: Pick<Technique, 'tool' | 'from' | 'to' | 'press' | 'pressure'>): readonly OffLimit[] {
  return offLimits(tool, from, to, pressure === 'resting' ? 'resting' : press);
}
