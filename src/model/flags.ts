import type {FlagId, FlagLevel} from './types.js';

/** What an answer leads to. When and how a question is asked: `questions.ts`, apart so that a timer need not carry it. */
export interface Flag {
  readonly id: FlagId;
  readonly level: FlagLevel;
  /** Can be old, unchanged and known to a doctor, who is then taken to have agreed. */
  readonly canBeOld: boolean;
  /** Changes techniques, and is asked when the chosen one would change. */
  readonly technique: boolean;
}

const group = (level: FlagLevel, canBeOld: boolean, technique: boolean, ids: string): readonly Flag[] =>
  ids.split(' ').map(id => ({id, level, canBeOld, technique}));

/** The 45 safety questions, the gravest first. Sources and marks of each: docs, "Safety questions". */
export const FLAGS: readonly Flag[] = [
  ...group(
    'emergency',
    false,
    false,
    'chest-pain tearing-or-pulsing pregnant-sudden neck-artery-signs calf-and-breathless dark-urine',
  ),
  ...group(
    'emergency',
    true,
    false,
    'bladder-bowel saddle-numbness sexual-function both-legs leg-weakness serious-accident',
  ),
  ...group(
    'same-day',
    true,
    false,
    'hands-and-walking fragile-and-sudden fever infection-risk cancer weight-loss night-pain lump-or-shape mid-back-constant waves-or-blood calf-swollen band-rash',
  ),
  ...group(
    'ask-first',
    false,
    false,
    'spinal-problem first-episode-age inflammatory walking-cramp leg-strip six-weeks under-16',
  ),
  ...group(
    'ask-first',
    false,
    true,
    'known-aneurysm pregnancy anticoagulants osteoporosis past-clot-or-varicose surgery-or-injury numb-skin implant-or-cancer-area joint-replaced spinal-injection',
  ),
  ...group('condition', false, true, 'broken-skin hypermobility fibromyalgia aneurysm-risk'),
];

/** @throws {RangeError} for an id that is no safety question. */
export function flagOf(id: FlagId): Flag {
  const flag = FLAGS.find(each => each.id === id);
  if (!flag) throw new RangeError(`"${id}" is not a safety question`);
  return flag;
}
