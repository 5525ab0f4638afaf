import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {backPain} from '../../src/atlas/back-pain.js';
import {assess} from '../../src/model/assess.js';
import {FLAGS} from '../../src/model/flags.js';
import {createModel} from '../../src/model/model.js';
import {raisedBy} from '../../src/model/raised.js';
import type {Tool} from '../../src/model/types.js';
import {drawing, named, names, presses} from './drawing.js';

const strings = v.optional(v.array(v.string()), []);
const tools = v.optional(v.array(v.picklist(['foam-roller', 'massage-ball', 'roller-stick', 'hands'])), []);
const clearance = v.picklist(['clear', 'ask-first', 'same-day', 'emergency']);

/** How a patient is written; a clinician can add one to any file of `test/patients`. */
const patient = v.strictObject({
  who: v.string(),
  marks: v.string(),
  presses: v.optional(v.string(), ''),
  /** Safety answers ticked; those of them that are old and known; whether a doctor has looked and found nothing serious. */
  answers: strings,
  old: strings,
  seen: v.optional(v.boolean(), false),
  /** Questions that the drawing must raise. */
  asked: strings,
  clearance,
  confirmed: v.optional(v.boolean()),
  /** Sources (`muscle side`) among the first five, and not among them. */
  first: strings,
  notFirst: strings,
  warning: v.optional(v.strictObject({source: v.string(), clearance})),
  watch: v.optional(v.string()),
  unwarned: strings,
  /** By muscle: tools that are offered, and never; whether all are to be done lighter. */
  tools: v.optional(
    v.record(
      v.string(),
      v.strictObject({offered: tools, never: tools, softened: v.optional(v.boolean(), false)}),
    ),
    {},
  ),
  /** By muscle: why there is no technique. */
  none: v.optional(v.record(v.string(), v.string()), {}),
  reference: v.pipe(v.string(), v.minLength(8)),
});

const folder = new URL('../patients/', import.meta.url);
const model = createModel(backPain);
let patients = 0;
const ticked = new Set<string>();

for (const file of readdirSync(folder).filter(name => name.endsWith('.json'))) {
  const read = v.parse(
    v.strictObject({about: v.string(), patients: v.array(patient)}),
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  );
  patients += read.patients.length;
  for (const {answers} of read.patients) for (const answer of answers) ticked.add(answer);
  describe(`patients: ${file.replace('.json', '')}`, () => {
    for (const each of read.patients) {
      it(`${each.who} (${each.marks})`, () => {
        const pain = drawing(each.marks);
        const {clearance, confirmed, conditions} = assess(each.answers, {old: each.old, seen: each.seen});
        assert.equal(clearance, each.clearance);
        if (each.confirmed !== undefined) assert.equal(confirmed, each.confirmed);
        const raised = raisedBy(pain, each.answers);
        for (const flag of each.asked) assert.ok(raised.includes(flag), `asks ${flag}, asked ${raised}`);

        const sources = model.rank(pain, {checks: presses(each.presses), flags: each.answers});
        const first = names(sources).slice(0, 5);
        for (const name of each.first) assert.ok(first.includes(name), `${name} among ${first}`);
        for (const name of each.notFirst) assert.ok(!first.includes(name), `${name} not among ${first}`);
        const source = (name: string) => sources.find(found => named(found) === name);

        if (each.warning) {
          const flag = source(each.warning.source)?.warning;
          assert.ok(flag, `${each.warning.source} warns`);
          assert.equal(assess([...each.answers, flag]).clearance, each.warning.clearance);
        } else assert.ok(sources.every(({warning}) => !warning));
        if (each.watch) assert.equal(source(each.watch)?.watch, true);
        for (const name of each.unwarned) {
          assert.ok(source(name), name);
          assert.equal(source(name)?.warning ?? source(name)?.watch, each.watch);
        }

        for (const [muscle, {offered, never, softened}] of Object.entries(each.tools)) {
          const found = model.techniques(muscle, conditions);
          assert.ok(Array.isArray(found), muscle);
          const left = new Set<Tool>(found.map(({tool}) => tool));
          for (const tool of offered) assert.ok(left.has(tool), `${muscle}: ${tool} among ${[...left]}`);
          for (const tool of never) assert.ok(!left.has(tool), `${muscle}: no ${tool}`);
          if (softened) {
            assert.ok(
              found.every(({soften}) => soften.some((flag: string) => each.answers.includes(flag))),
              muscle,
            );
          }
        }
        for (const [muscle, reason] of Object.entries(each.none)) {
          const found = model.techniques(muscle, conditions);
          assert.ok('reason' in found && found.reason === reason, muscle);
        }
      });
    }
  });
}

describe('the patients together', () => {
  it('are at least forty', () => {
    assert.ok(patients >= 40, String(patients));
  });

  it('have ticked every safety question there is', () => {
    assert.deepEqual(
      FLAGS.map(({id}) => id).filter(id => !ticked.has(id)),
      [],
    );
  });
});

describe('what techniques answer to', () => {
  it('reaches them: every safety answer that takes one away or softens it is a condition', () => {
    const answered = new Set(backPain.techniques.flatMap(({not, soften}) => [...not, ...soften]));
    for (const flag of answered) assert.ok(assess([flag]).conditions.includes(flag), flag);
  });
});
