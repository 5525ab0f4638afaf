import type {MuscleId, Side, Tool} from '../model/types.js';

/** What a link may say: what to do, never what hurts. */
export interface Link {
  readonly muscle: MuscleId;
  readonly side?: Side;
  readonly tool?: Tool;
  /** As written; the timer keeps it within the muscle's limits. */
  readonly seconds?: number;
}

const SIDES: readonly Side[] = ['left', 'right'];
const TOOLS: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'];

/** `#unknot=gluteus-medius,left,massage-ball,60`; parts may be left out or empty. Whether the atlas knows the muscle is for the element to say. */
export function parseLink(hash: string): Link | undefined {
  const [, text] = /(?:^#|&)unknot=([^&]*)/.exec(hash) ?? [];
  const [muscle = '', ...rest] = (text ?? '').replace(/%2c/gi, ',').split(',');
  if (!/^[a-z][a-z0-9-]*$/.test(muscle)) return undefined;
  const side = SIDES.find(one => rest.includes(one));
  const tool = TOOLS.find(one => rest.includes(one));
  const seconds = Number(rest.find(part => /^\d{1,3}$/.test(part)));
  return {muscle, ...(side && {side}), ...(tool && {tool}), ...(seconds > 0 && {seconds})};
}

/** The hash that opens a guide: `#unknot=gluteus-medius,left,massage-ball,60`. */
export const formatLink = ({muscle, side, tool, seconds}: Link): string =>
  `#unknot=${[muscle, side, tool, seconds].filter(part => part !== undefined).join(',')}`;
