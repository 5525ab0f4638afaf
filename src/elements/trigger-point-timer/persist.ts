import {recall} from '../../session/storage.js';
import type {Point, Run} from './machine.js';
import type {Pace} from './pace.js';
import type {SavedRun} from './runner.js';
import {readQueue} from './queue.js';

/** The run this timer was broken off in, or nothing: what lies in storage is read like any text from outside. */
export function savedRun(owner: string): SavedRun | undefined {
  const saved = recall('run');
  if (!isRecord(saved) || saved.version !== 1 || saved.owner !== owner) return undefined;
  const run = runFrom(saved.run);
  const {running, wall, bell, voice, buzz} = saved;
  if (!run || !isNumber(wall)) return undefined;
  return {
    version: 1,
    owner,
    run,
    running: running === true,
    wall,
    bell: bell === true,
    voice: voice === true,
    buzz: buzz === true,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
const among = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find(each => each === value);

function runFrom(given: unknown): Run | undefined {
  if (!isRecord(given) || !Array.isArray(given.points)) return undefined;
  const points = given.points.map(pointFrom);
  const leg = among(given.leg, ['settle', 'work', 'move', 'rest'] as const);
  const {at, elapsed} = given;
  if (!leg || !isNumber(at) || !points[at] || !isNumber(elapsed)) return undefined;
  if (!points.every(point => point !== undefined)) return undefined;
  return {points, at, leg, elapsed, halved: given.halved === true};
}

function pointFrom(given: unknown): Point | undefined {
  if (!isRecord(given)) return undefined;
  const {seconds, least, most, then} = given;
  const pace = paceFrom(given.pace);
  if (!pace || !isNumber(seconds) || !isNumber(least) || !isNumber(most) || !isNumber(then)) return undefined;
  if (seconds < 20 || seconds > 180) return undefined;
  const {muscle, side, technique} = given;
  const wish = muscle === undefined ? undefined : readQueue([{muscle, side, technique}]).queue[0];
  const tool = among(given.tool, ['foam-roller', 'massage-ball', 'roller-stick', 'hands'] as const);
  return {...wish, ...(tool && {tool}), seconds, least, most, pace, then};
}

function paceFrom(given: unknown): Pace | undefined {
  if (!isRecord(given)) return undefined;
  const kind = among(given.kind, ['stroke', 'still', 'move'] as const);
  const {out, back} = given;
  return kind && isNumber(out) && isNumber(back) && out >= 1000 && back >= 1000
    ? {kind, out, back}
    : undefined;
}
