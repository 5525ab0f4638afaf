import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {backPain} from '../../src/atlas/back-pain.js';
import {createModel} from '../../src/model/model.js';
import {parseAtlas} from '../../src/model/parse.js';
import type {Atlas, Check, CheckResult, PainMark, Side, Source} from '../../src/model/types.js';
import {mirrored, named, names, otherSide} from './drawing.js';

const neck = parseAtlas(JSON.parse(readFileSync(new URL('./fixtures/neck.json', import.meta.url), 'utf8')));

const side = fc.constantFrom<Side>('left', 'right');
const result = fc.constantFrom<CheckResult>('pain', 'tender', 'nothing');

for (const atlas of [backPain, neck]) {
  const model = createModel(atlas);
  const key = ({zone, side}: PainMark): string => `${zone} ${side}`;

  const mark = fc
    .tuple(fc.constantFrom(...atlas.zones), side, fc.option(fc.integer({min: 1, max: 10})))
    .map(([zone, side, intensity]): PainMark => ({
      zone: zone.id,
      side: zone.midline ? 'midline' : side,
      ...(intensity !== null && {intensity}),
    }));
  const marks = (maxLength: number) => fc.uniqueArray(mark, {selector: key, minLength: 1, maxLength});
  const check = fc.record({muscle: fc.constantFrom(...atlas.muscles.map(({id}) => id)), side, result});
  const everything = atlas.zones.flatMap(({id, midline}): PainMark[] =>
    midline
      ? [{zone: id, side: 'midline'}]
      : [
          {zone: id, side: 'left'},
          {zone: id, side: 'right'},
        ],
  );
  const checks = fc.array(check, {maxLength: 5});

  const score = (sources: readonly Source[], name: string): number =>
    sources.find(source => named(source) === name)?.score ?? 0;

  describe(`any drawing on ${atlas.id}`, () => {
    it('mirrors into the mirrored ranking', () => {
      fc.assert(
        fc.property(marks(9), checks, (pain, checks) => {
          const there = model.rank(mirrored(pain), {
            checks: checks.map((each): Check => ({...each, side: each.side === 'left' ? 'right' : 'left'})),
          });
          const here = model.rank(pain, {checks});
          assert.deepEqual(
            here.map(({muscle, side, score}) => `${muscle} ${otherSide(side)} ${score}`).sort(),
            there.map(({muscle, side, score}) => `${muscle} ${side} ${score}`).sort(),
          );
          assert.deepEqual(
            here.map(({score}) => score),
            there.map(({score}) => score),
          );
        }),
        {numRuns: 150},
      );
    });

    it('is read the same whatever the order of spots and presses', () => {
      const shuffled = marks(9).chain(pain =>
        fc.tuple(fc.constant(pain), fc.shuffledSubarray(pain, {minLength: pain.length})),
      );
      fc.assert(
        fc.property(shuffled, checks, ([pain, again], checks) => {
          const back = [...checks].reverse();
          const scored = (sources: readonly Source[]) =>
            sources.map(source => `${named(source)} ${source.score} ${JSON.stringify(source.because)}`);
          assert.deepEqual(scored(model.rank(pain, {checks})), scored(model.rank(again, {checks: back})));
          assert.deepEqual(model.nextCheck(pain, {checks}), model.nextCheck(again, {checks: back}));
        }),
        {numRuns: 100},
      );
    });

    it('raises a muscle by a zone that it alone explains', () => {
      const senders = (zone: string, side: Side) =>
        new Set(
          atlas.muscles.flatMap(({id}) =>
            model.referralsOf(id, side).some(row => row.zone === zone && row.side === side) ? [id] : [],
          ),
        );
      const lonely = atlas.zones.flatMap(zone => {
        const [muscle, ...others] = zone.midline ? [] : senders(zone.id, 'left');
        return muscle && others.length === 0 ? [{zone: zone.id, muscle}] : [];
      });
      if (lonely.length === 0) return;
      fc.assert(
        fc.property(marks(7), side, fc.constantFrom(...lonely), (pain, side, {zone, muscle}) => {
          fc.pre(!pain.some(mark => mark.zone === zone));
          const before = score(model.rank(pain), `${muscle} ${side}`);
          assert.ok(score(model.rank([...pain, {zone, side}]), `${muscle} ${side}`) >= before);
        }),
        {numRuns: 150},
      );
    });

    it('never lowers a muscle by pain on pressing it, nor raises it by nothing', () => {
      fc.assert(
        fc.property(marks(7), checks, check, (pain, checks, {muscle, side}) => {
          const name = `${muscle} ${side}`;
          const before = score(model.rank(pain, {checks}), name);
          const after = (result: CheckResult) =>
            score(model.rank(pain, {checks: [...checks, {muscle, side, result}]}), name);
          assert.ok(after('pain') >= before);
          assert.ok(after('nothing') <= before);
        }),
        {numRuns: 150},
      );
    });

    it('leaves the order of a side alone when a zone is marked on the other, but for muscles that cross', () => {
      const crossing = new Set(
        atlas.muscles
          .filter(({id}) => model.referralsOf(id, 'left').some(row => row.side === 'right'))
          .map(({id}) => id),
      );
      const ofSide = (sources: readonly Source[], side: Side) =>
        sources.filter(source => source.side === side && !crossing.has(source.muscle));
      fc.assert(
        fc.property(marks(7), side, mark, (pain, side, far) => {
          fc.pre(far.side === otherSide(side) && !pain.some(mark => key(mark) === key(far)));
          const before = model.rank(pain);
          const after = model.rank([...pain, far]);
          assert.deepEqual(names(ofSide(after, side)), names(ofSide(before, side)));
          for (const muscle of crossing) {
            assert.ok(score(after, `${muscle} ${side}`) >= score(before, `${muscle} ${side}`));
          }
        }),
        {numRuns: 150},
      );
    });

    it('comes to an end of presses, whatever they bring', () => {
      fc.assert(
        fc.property(marks(9), fc.array(result, {minLength: 5, maxLength: 5}), (pain, results) => {
          const checks: Check[] = [];
          for (const result of results) {
            const next = model.nextCheck(pain, {checks});
            if (!next) return;
            checks.push({muscle: next.muscle, side: next.side, point: next.point, result});
          }
          assert.fail(`five presses asked: ${JSON.stringify(checks)}`);
        }),
        {numRuns: 100},
      );
    });

    it('is answered the same each time, and nothing handed in is changed', () => {
      const text = JSON.stringify(atlas);
      fc.assert(
        fc.property(marks(9), checks, (pain, checks) => {
          const frozen = [freeze(pain), freeze(checks)] as const;
          const first = model.rank(frozen[0], {checks: frozen[1]});
          assert.deepEqual(model.rank(frozen[0], {checks: frozen[1]}), first);
          assert.deepEqual(createModel(freeze(copyOf(text))).rank(pain, {checks}), first);
        }),
        {numRuns: 15},
      );
      assert.equal(JSON.stringify(atlas), text);
    });

    it('gives chances, and orders by them, however much is marked', () => {
      const many = fc.shuffledSubarray(everything, {minLength: Math.floor(everything.length / 2)});
      fc.assert(
        fc.property(many, pain => {
          let last = 1;
          for (const {score} of model.rank(pain)) {
            assert.ok(score >= 0 && score <= last, String(score));
            last = score;
          }
        }),
        {numRuns: 15},
      );
    });
  });
}

function copyOf(text: string): Atlas {
  return parseAtlas(JSON.parse(text));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}
