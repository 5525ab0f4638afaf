import type {FlagId, FlagLevel, PainDrawing} from './types.js';

/** When a question is asked: in row N of the first six, raised by the drawing, by the chosen technique, or in the full list. */
export type Moment = 1 | 2 | 3 | 4 | 5 | 6 | 'drawing' | 'technique' | 'full';

export type EmergencyAction = 'ambulance-now' | 'keep-still-and-call' | 'hospital-today-do-not-drive-yourself';

/** One safety question. Sources and marks of each: docs, "Safety questions". */
export interface Flag {
  readonly id: FlagId;
  readonly level: FlagLevel;
  readonly ask: readonly Moment[];
  /** An emergency that may be old, unchanged and known to the doctor; every same-day row may. */
  readonly longStanding?: true;
  readonly action?: EmergencyAction;
  /** Raised where every pattern finds a line among the marks (`zone side`) and the flags already given. */
  readonly when?: readonly RegExp[];
}

const ambulance = {level: 'emergency', action: 'ambulance-now'} as const;
const hospital = {level: 'emergency', action: 'hospital-today-do-not-drive-yourself'} as const;
const old = {longStanding: true} as const;
const sameDay = {level: 'same-day'} as const;
const askFirst = {level: 'ask-first'} as const;
const full = {ask: ['full']} as const;
const technique = {ask: ['technique']} as const;
const caution = {...askFirst, ...technique};
const condition = {level: 'condition', ...technique} as const;
const drawing = (...when: RegExp[]) => ({ask: ['drawing'], when}) as const;

const rows: Readonly<Record<FlagId, Omit<Flag, 'id'>>> = {
  'bladder-bowel': {...hospital, ...old, ask: [1]},
  'saddle-numbness': {...hospital, ...old, ask: [1, 'drawing'], when: [/^(pelvic-floor|groin)/m]},
  'sexual-function': {...hospital, ...old, ...full},
  'both-legs': {
    ...hospital,
    ...old,
    ask: [2, 'drawing'],
    when: [/^(thigh|knee|leg|heel|sole)\S* left/m, /^(thigh|knee|leg|heel|sole)\S* right/m],
  },
  'leg-weakness': {...hospital, ...old, ask: [2]},
  'chest-pain': {
    ...ambulance,
    ask: [3, 'drawing'],
    when: [/^(chest-(lateral|anterior)|scapula-medial|upper-thoracic|mid-thoracic)/m],
  },
  'tearing-or-pulsing': {...ambulance, ask: [3, 'drawing'], when: [/^abdomen/m]},
  'serious-accident': {level: 'emergency', action: 'keep-still-and-call', ...old, ask: [4]},
  'pregnant-sudden': {...ambulance, ...full},
  'neck-artery-signs': {...ambulance, ...full},
  'dark-urine': {...hospital, ...full},
  'calf-and-breathless': {...ambulance, ...full},
  'hands-and-walking': {...sameDay, ...drawing(/^neck-(back|angle)/m, /^(arm|forearm)/m)},
  'fragile-and-sudden': {
    ...sameDay,
    ...drawing(/^(\w+-thoracic|lumbar|sacrum|coccyx)/m, /^(osteoporosis|first-episode-age)/m),
  },
  fever: {...sameDay, ask: [5]},
  'infection-risk': {...sameDay, ask: [5]},
  cancer: {...sameDay, ask: [6]},
  'weight-loss': {...sameDay, ask: [6]},
  'night-pain': {...sameDay, ...full},
  'lump-or-shape': {...sameDay, ...full},
  'mid-back-constant': {...sameDay, ...drawing(/^(scapula-medial|upper-thoracic|mid-thoracic)/m)},
  'waves-or-blood': {...sameDay, ...drawing(/^(flank|abdomen-lower)/m)},
  'calf-swollen': {...sameDay, ...drawing(/^leg-(posterior|lateral) /m)},
  'band-rash': {...sameDay, ...drawing(/^(chest-lateral|flank)/m)},
  'spinal-problem': {...askFirst, ...full},
  'known-aneurysm': {...caution, action: 'ambulance-now'},
  'first-episode-age': {...askFirst, ...full},
  inflammatory: {...askFirst, ...full},
  'walking-cramp': {...askFirst, ...drawing(/^buttock/m, /^(thigh|leg)-\S+ /m)},
  'leg-strip': {...askFirst, ...drawing(/^(leg-(lateral|posterior)|heel|sole) /m)},
  'six-weeks': {...askFirst, ...full},
  pregnancy: caution,
  anticoagulants: caution,
  osteoporosis: caution,
  'past-clot-or-varicose': caution,
  'surgery-or-injury': caution,
  'numb-skin': caution,
  'implant-or-cancer-area': caution,
  'joint-replaced': caution,
  'spinal-injection': caution,
  'broken-skin': condition,
  hypermobility: condition,
  fibromyalgia: condition,
  'aneurysm-risk': condition,
  'under-16': {...askFirst, ...full},
};

/** The 45 safety questions, the gravest first. */
export const FLAGS: readonly Flag[] = Object.entries(rows).map(([id, row]) => ({id, ...row}));

const byId = new Map(FLAGS.map((flag) => [flag.id, flag]));

/** @throws {RangeError} for an id that is no safety question. */
export function flagOf(id: FlagId): Flag {
  const flag = byId.get(id);
  if (!flag) throw new RangeError(`"${id}" is not a safety question`);
  return flag;
}

/** The questions that a pain drawing raises, given what is already known about the reader. */
export function raisedBy(pain: PainDrawing, known: readonly FlagId[] = []): readonly FlagId[] {
  const facts = [...pain.map(({zone, side}) => `${zone} ${side}`), ...known].join('\n');
  return FLAGS.filter(({when}) => when?.every((pattern) => pattern.test(facts))).map(({id}) => id);
}
