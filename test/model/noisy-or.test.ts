import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {EXACT_FINDINGS, posteriors, type Finding} from '../../src/model/noisy-or.js';

/** The definition: every combination of causes, one by one. */
function counted(priors: readonly number[], findings: readonly Finding[]): number[] {
  const active = priors.map(() => 0);
  let total = 0;
  for (let world = 0; world < 2 ** priors.length; world++) {
    const on = (cause: number): boolean => Math.floor(world / 2 ** cause) % 2 === 1;
    let p = priors.reduce((product, prior, cause) => product * (on(cause) ? prior : 1 - prior), 1);
    for (const {links, leak} of findings) {
      let silent = 1 - leak;
      for (const [cause, q] of links) if (on(cause)) silent *= 1 - q;
      p *= 1 - silent;
    }
    total += p;
    priors.forEach((_, cause) => {
      if (on(cause)) active[cause]! += p;
    });
  }
  return active.map(sum => sum / total);
}

const chance = fc.double({min: 0.05, max: 0.95, noNaN: true});
const network = (causes: number, findings: number) =>
  fc.record({
    priors: fc.array(chance, {minLength: causes, maxLength: causes}),
    findings: fc.array(
      fc.record({
        leak: chance,
        links: fc.array(fc.tuple(fc.nat(causes - 1), chance), {maxLength: 5}).map(pairs => new Map(pairs)),
      }),
      {maxLength: findings},
    ),
  });

const close = (a: readonly number[], b: readonly number[], tolerance: number): void =>
  a.forEach((value, i) => assert.ok(Math.abs(value - b[i]!) < tolerance, `${i}: ${value} is not ${b[i]}`));

describe('posteriors of a noisy-OR network', () => {
  it('are those of counting every combination of causes', () => {
    fc.assert(
      fc.property(network(7, 8), ({priors, findings}) => {
        close(posteriors(priors, findings), counted(priors, findings), 1e-8);
      }),
      {numRuns: 300},
    );
  });

  it('keep to the exact ones at the bound', () => {
    const links = fc
      .array(fc.tuple(fc.nat(8), fc.double({min: 0.2, max: 0.8, noNaN: true})), {minLength: 2, maxLength: 4})
      .map(pairs => new Map(pairs));
    const findings = fc.array(fc.record({leak: fc.constant(0.2), links}), {
      minLength: EXACT_FINDINGS,
      maxLength: EXACT_FINDINGS,
    });
    const priors = fc.array(fc.double({min: 0.02, max: 0.2, noNaN: true}), {minLength: 9, maxLength: 9});
    fc.assert(
      fc.property(priors, findings, (priors, findings) => {
        close(posteriors(priors, findings), counted(priors, findings), 1e-5);
      }),
      {numRuns: 20},
    );
  });

  it('are still raised by what is present where the sum would cancel', () => {
    const findings = Array.from({length: EXACT_FINDINGS}, (_, i) => ({
      leak: 0.001,
      links: new Map([
        [i, 0.3],
        [i + 1, 0.3],
      ]),
    }));
    const priors = new Array<number>(EXACT_FINDINGS + 1).fill(1e-4);
    for (const chance of posteriors(priors, findings)) assert.ok(chance > 1e-4 && chance < 1, String(chance));
  });

  it('stay near the exact ones past the bound', () => {
    fc.assert(
      fc.property(network(6, 8), ({priors, findings}) => {
        close(posteriors(priors, findings, 4), counted(priors, findings), 0.35);
      }),
      {numRuns: 300},
    );
  });

  it('leave alone what no finding speaks of', () => {
    assert.deepEqual(posteriors([0.2, 0.3], [{leak: 0.1, links: new Map([[1, 0.5]])}])[0], 0.2);
    assert.deepEqual(posteriors([0.2, 0.3], []), [0.2, 0.3]);
  });

  it('let one cause that stands clear explain the pain away from another', () => {
    const finding = {
      leak: 0.05,
      links: new Map([
        [0, 0.8],
        [1, 0.8],
      ]),
    };
    const [, alone] = posteriors([0.1, 0.1], [finding]);
    const [, beside] = posteriors([0.9, 0.1], [finding]);
    assert.ok(beside! < alone!);
  });
});
