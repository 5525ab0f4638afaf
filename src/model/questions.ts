import {FLAGS} from './flags.js';
import type {FlagId} from './types.js';

export type EmergencyAction =
  'ambulance-now' | 'keep-still-and-call' | 'hospital-today-do-not-drive-yourself';

/** The six rows asked before the first press or minute. A row is one answer: its flags share level and effect. */
export const FIRST: readonly (readonly FlagId[])[] = [
  ['bladder-bowel', 'saddle-numbness'],
  ['both-legs', 'leg-weakness'],
  ['chest-pain', 'tearing-or-pulsing'],
  ['serious-accident'],
  ['fever', 'infection-risk'],
  ['cancer', 'weight-loss'],
];

const HOSPITAL: readonly FlagId[] = [
  'bladder-bowel',
  'saddle-numbness',
  'sexual-function',
  'both-legs',
  'leg-weakness',
  'dark-urine',
];

/** What an emergency says to do. Of several the most urgent counts. */
export function actionFor(emergencies: readonly FlagId[]): EmergencyAction {
  if (emergencies.length === 1 && emergencies[0] === 'serious-accident') return 'keep-still-and-call';
  return emergencies.every(id => HOSPITAL.includes(id))
    ? 'hospital-today-do-not-drive-yourself'
    : 'ambulance-now';
}

/** The full list behind a link, the gravest first. */
export const FULL: readonly FlagId[] = FLAGS.map(({id}) => id);
