// What a clinician can sign, row by row, and what has been signed. A signature holds for the words and numbers that were read: when
// a row changes, its mark changes, and the signature has to be given again.
import {createHash} from 'node:crypto';
import * as v from 'valibot';
import {afterCare} from '../src/atlas/after-care.js';
import {backPain} from '../src/atlas/back-pain.js';
import {FLAGS} from '../src/model/flags.js';
import {afterCareWords} from '../src/words/en/after-care.js';
import {english} from '../src/words/en/back-pain.js';
import {safety} from '../src/words/en/safety.js';

const text = v.pipe(v.string(), v.regex(/\S/));

/** `reviews.json`. */
const file = v.strictObject({
  format: v.literal('unknot-reviews/1'),
  signatures: v.array(
    v.strictObject({
      /** Name and profession, as it is to be shown: "A. Name, physiotherapist". */
      by: text,
      /** The day it was signed, as in 2026-12-01. */
      date: v.pipe(v.string(), v.isoDate()),
      /** Row → the mark printed beside it. */
      rows: v.record(v.string(), v.pipe(v.string(), v.regex(/^[\da-f]{8}$/))),
    }),
  ),
});
export type Reviews = v.InferOutput<typeof file>;

const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);

const unsigned = <R extends {readonly review: unknown}>({review: _, ...row}: R) => row;

/** Every row that can be signed, with the mark of what it says now. */
export function marks(): ReadonlyMap<string, string> {
  const {techniques, noTechniques, movements} = backPain;
  const {pressures, cautions} = english;
  const found = new Map<string, string>();
  for (const row of backPain.muscles) {
    const zones = row.points.flatMap(point => point.refers.map(({zone}) => english.zones[zone]?.name));
    const minded = row.cautions.map(id => cautions[id]);
    found.set(`${row.id}.pattern`, digest([unsigned(row), english.muscles[row.id], zones, minded]));
  }
  for (const row of techniques) {
    const said = [english.techniques[row.id], pressures[row.pressure], row.cautions.map(id => cautions[id])];
    found.set(row.id, digest([unsigned(row), said]));
  }
  for (const row of noTechniques) {
    found.set(
      `${row.muscle}.none`,
      digest([unsigned(row), english.reasons[row.reason], english.instead[row.muscle]]),
    );
  }
  for (const row of movements) found.set(row.id, digest([unsigned(row), english.movements[row.id]]));
  const asked: Readonly<Record<string, string>> = safety.flags;
  const why: Readonly<Record<string, string>> = safety.reasons;
  for (const flag of FLAGS) found.set(`flag.${flag.id}`, digest([flag, asked[flag.id], why[flag.id]]));
  const {howOften, perDay, sore, worse, review, always} = afterCareWords;
  const {timesAWeek, minutesADay} = afterCare;
  found.set(
    'after-care',
    digest([
      howOften(timesAWeek.least, timesAWeek.most),
      perDay(minutesADay.most),
      [sore, worse, always],
      review(afterCare.review.sessions, afterCare.review.weeks),
    ]),
  );
  return found;
}

/** @throws {Error} naming each place of `reviews.json` that cannot be read, or no longer holds. */
export function readReviews(json: unknown): Reviews {
  const parsed = v.safeParse(file, json);
  if (!parsed.success) {
    const faults = parsed.issues.map(issue => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    throw new Error(`reviews.json: ${faults.join('; ')}`);
  }
  const now = marks();
  const faults = parsed.output.signatures.flatMap(({by, rows}) =>
    Object.entries(rows).flatMap(([row, mark]) => {
      const current = now.get(row);
      if (current === mark) return [];
      return current === undefined
        ? [`${by}: there is no row "${row}"`]
        : [`${by}: "${row}" has changed since it was signed (${mark}, now ${current})`];
    }),
  );
  if (faults.length) throw new Error(`reviews.json: ${faults.join('; ')}`);
  return parsed.output;
}

/** What the product holds for it, by file. Questions and after-care load apart from the atlas, so each has its own. */
export function labelsOf({signatures}: Reviews): Readonly<Record<string, string>> {
  const isFlag = (row: string): boolean => row.startsWith('flag.');
  const table = (wanted: (row: string) => boolean): string => {
    const lines = signatures.flatMap(({by, date, rows}) => {
      const own = Object.keys(rows).filter(wanted);
      return own.length ? [`  [${JSON.stringify(by)}, '${date}', '${own.join(' ')}'],`] : [];
    });
    return lines.length ? `[\n${lines.join('\n')}\n]` : '[]';
  };
  const said = signatures.findLast(({rows}) => 'after-care' in rows);
  return {
    'src/atlas/reviews.ts': table(row => !isFlag(row) && row !== 'after-care'),
    'src/elements/safety-check/reviews.ts': table(isFlag),
    'src/atlas/after-care.ts': said ? JSON.stringify({by: said.by, date: said.date}) : "'unchecked'",
  };
}
