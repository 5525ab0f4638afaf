import type {Lines} from './figure.js';

/** Where the lines of each region of the atlas lie. */
const REGIONS: Readonly<Record<string, () => Promise<{readonly lines: Lines}>>> = {
  'low-back': () => import('./lines/low-back.js'),
  hip: () => import('./lines/hip.js'),
  'upper-back': () => import('./lines/upper-back.js'),
  front: () => import('./lines/front.js'),
  neck: () => import('./lines/neck.js'),
  shoulder: () => import('./lines/shoulder.js'),
  arm: () => import('./lines/arm.js'),
  thigh: () => import('./lines/thigh.js'),
  leg: () => import('./lines/leg.js'),
};

/** The lines of a region, for `learn`; those of all regions for one that is none of ours. */
export async function linesOf(region = ''): Promise<Lines[]> {
  const wanted = Object.hasOwn(REGIONS, region) ? [REGIONS[region]!] : Object.values(REGIONS);
  return (await Promise.all(wanted.map(load => load()))).map(({lines}) => lines);
}
