import * as v from 'valibot';

// The one place that says what an atlas and its words are: the types of `types.ts`, the JSON Schemas and `parse.ts` all come from here.
// At run time only `parse.ts` may import it, and it only by `import()`: a page that trusts its atlas carries no validator.

const id = v.pipe(v.string(), v.regex(/^[A-Za-z\d][A-Za-z\d._-]{0,79}$/));
const ids = v.array(id);
const text = v.pipe(v.string(), v.regex(/\S/));
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const tool = v.picklist(['foam-roller', 'massage-ball', 'roller-stick', 'hands']);
const place = v.picklist(['floor', 'bed', 'chair', 'wall', 'standing']);

/** A place on the body: thousandths of stature on the neutral body; x from the midline outward (in the side view: to the front), y from the vertex down. */
export const bodyPlace = v.object({
  view: v.picklist(['back', 'front', 'side']),
  x: between(-500, 500),
  y: between(0, 1100),
});

/** Who has looked at a row. Unsigned rows say so to the reader. */
export const review = v.union([v.literal('unchecked'), v.object({by: text, date: text})]);

export const zone = v.object({
  id,
  /** Heading under which lists show it. */
  region: v.picklist([
    'neck',
    'shoulder',
    'arm',
    'upper-back',
    'low-back',
    'hip',
    'front',
    'thigh',
    'knee',
    'leg',
  ]),
  /** No left or right of its own. */
  midline: v.exactOptional(v.literal(true)),
  /** Zones that touch it, whatever the view; symmetric. */
  neighbours: ids,
  /** The published landmark at its centre. */
  centre: bodyPlace,
});

/** `essential`: nearly always felt in the published pattern; `spillover`: felt by some. */
const referralKind = v.picklist(['essential', 'spillover']);

/** One arrow of a pattern: this point is reported to send pain to that zone. */
export const pointReferral = v.object({
  zone: id,
  kind: referralKind,
  /** Where this was read; empty = recalled from the literature of the muscle, no page read. */
  references: ids,
});

export const triggerPoint = v.object({
  id,
  place: bodyPlace,
  refers: v.array(pointReferral),
  /** May be pressed by oneself, and how easily the hand or tool finds it; `no`: never offered as a check. */
  press: v.picklist(['easy', 'awkward', 'no']),
});

export const muscle = v.object({
  id,
  region: text,
  depth: v.picklist(['surface', 'deep']),
  /** `same`: pain stays on the side of the point; `same-or-midline`; `same-may-cross`; `both`: often felt as a band across. */
  laterality: v.picklist(['same', 'same-or-midline', 'same-may-cross', 'both']),
  selfTreatment: v.picklist(['ok', 'with-care', 'professional-preferred', 'professional-only']),
  points: v.array(triggerPoint),
  cautions: ids,
  /** Reported frequency of tender points, by region of pain; missing = no figure read, which is not rare. */
  prior: v.exactOptional(
    v.array(
      v.object({
        region: text,
        band: v.picklist(['very-often', 'often', 'sometimes', 'rarely']),
        references: ids,
      }),
    ),
  ),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** Drawn and explained, but never offered as a source: no sore spots of its own are described. */
  background: v.exactOptional(v.literal(true)),
  review,
  references: ids,
  identifiers: v.exactOptional(v.object({fma: v.array(text), uberon: v.exactOptional(text)})),
});

export const technique = v.object({
  id,
  muscle: id,
  tool,
  place,
  /** Pose family; the figure of a technique is looked up by its id. */
  pose: text,
  /** 2 suits the muscle best, 1 possible with care. */
  fit: v.picklist([1, 2]),
  /** Where the tool presses: start and end of the stroke, or of the search path of a still press. */
  from: bodyPlace,
  to: bodyPlace,
  /** Length of the stroke, cm, on a person of 175 cm. */
  strokeCm: between(0, 80),
  press: v.picklist(['stroke', 'still']),
  reach: v.picklist(['direct', 'through', 'edge']),
  /** Longest time a point, seconds. */
  cap: between(1, 180),
  /** Key of the shared sentence on how hard. */
  pressure: id,
  cautions: ids,
  /** Flags that take this technique away. */
  not: ids,
  /** Flags under which it stays but is done lighter and shorter, with a word. */
  soften: ids,
  easier: v.exactOptional(id),
  harder: v.exactOptional(id),
  /** The small movement that follows. */
  then: id,
  provenance: v.picklist(['sourced', 'sourced+recalled', 'recalled']),
  references: ids,
  review,
});

/** A muscle that nobody should press by themselves: why, and what stands in. */
export const noTechnique = v.object({
  muscle: id,
  reason: v.picklist([
    'vessels-and-bowel-in-front',
    'inside-the-pelvis',
    'vessels-and-nerves-of-the-neck',
    'not-reachable',
  ]),
  movement: id,
  references: ids,
  review,
});

export const movement = v.object({
  id,
  places: v.array(place),
  /** A count of repetitions or a time; one of them. */
  times: v.exactOptional(between(1, 100)),
  seconds: v.exactOptional(between(1, 600)),
  not: ids,
  review,
});

export const reference = v.object({
  id,
  cite: text,
  url: v.exactOptional(text),
  /** 1 peer-reviewed or textbook caption, 2 professional reference, 3 lay or clinic site. */
  tier: v.picklist([1, 2, 3]),
});

/** The language-neutral document: what is where, sends what where, and is treated how. */
export const atlas = v.object({
  format: v.literal('unknot-atlas/1'),
  id,
  version: text,
  /** Texts by BCP 47 language, resolved against the address of the document itself. */
  words: v.record(v.string(), text),
  zones: v.array(zone),
  muscles: v.array(muscle),
  techniques: v.array(technique),
  noTechniques: v.array(noTechnique),
  movements: v.array(movement),
  references: v.array(reference),
});

const byId = <T extends v.GenericSchema>(value: T) => v.record(v.string(), value);
const texts = v.array(text);

/** The texts of an atlas in one language. Every key is an id of the atlas; what is missing is said in English. */
export const words = v.object({
  format: v.literal('unknot-words/1'),
  atlas: id,
  language: text,
  /** `name`: at most four plain words a hand could find; `where`: one short sentence. */
  zones: byId(v.object({name: text, where: text, latin: v.exactOptional(text)})),
  muscles: byId(v.object({name: text, latin: text, note: v.exactOptional(text)})),
  /** Where a hand finds the point: one short sentence. */
  points: byId(text),
  /** `at`: where to touch; `from`, `to`: ends of the stroke (a still press: of the search); `steps`: three or four short sentences; `easier`, `harder`: what to change when there is no technique to go to. */
  techniques: byId(
    v.object({
      at: text,
      from: text,
      to: text,
      steps: texts,
      easier: v.exactOptional(text),
      harder: v.exactOptional(text),
    }),
  ),
  pressures: byId(text),
  cautions: byId(text),
  movements: byId(v.object({name: text, steps: texts})),
  /** Why a muscle has no technique, in a sentence, by reason; and what instead, by muscle. */
  reasons: byId(text),
  instead: byId(text),
});
