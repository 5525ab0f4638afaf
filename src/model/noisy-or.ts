/* eslint-disable @typescript-eslint/no-non-null-assertion -- Every index here comes from the lengths of the same arrays. */

/** Findings that are computed together exactly. The work doubles with each; past it, see `posteriors`. */
export const EXACT_FINDINGS = 12;

/** The sum of signs cancels: a drawing less likely than this has lost too many digits, and is taken in two halves. */
const LEAST = 1e-11;

/** A finding that is present: how likely each cause (by index) brings it about, and how likely it is there by itself. */
export interface Finding {
  readonly links: ReadonlyMap<number, number>;
  readonly leak: number;
}

/**
 * Probability of each cause given findings that are all present, in a two-layer noisy-OR network (the QMR-DT form). Exact by
 * Quickscore (Heckerman 1989) in each unconnected part of up to `EXACT_FINDINGS` findings. A larger part is taken in blocks in the
 * order given, what one block says about a cause being the prior of the next: what two blocks say together about two causes is lost.
 *
 * Absent findings and tests of single causes need no sum: they are odds on the priors, which the caller multiplies in.
 */
export function posteriors(
  priors: readonly number[],
  findings: readonly Finding[],
  exactUpTo = EXACT_FINDINGS,
): number[] {
  const result = [...priors];
  for (const part of unconnected(findings)) {
    for (let i = 0; i < part.length; i += exactUpTo) quickscore(result, part.slice(i, i + exactUpTo));
  }
  return result;
}

/** Groups findings that share causes, directly or through others. Keeps the order inside a group. */
function unconnected(findings: readonly Finding[]): Finding[][] {
  let groups: {causes: Set<number>; findings: Finding[]}[] = [];
  for (const finding of findings) {
    const joined = {causes: new Set(finding.links.keys()), findings: [] as Finding[]};
    const others: typeof groups = [];
    for (const group of groups) {
      if ([...finding.links.keys()].some(cause => group.causes.has(cause))) {
        for (const cause of group.causes) joined.causes.add(cause);
        joined.findings.push(...group.findings);
      } else others.push(group);
    }
    joined.findings.push(finding);
    groups = [...others, joined];
  }
  return groups.map(group => findings.filter(finding => group.findings.includes(finding)));
}

/**
 * P(all present) = Σ over subsets S of the findings of (−1)^|S| · Π leak · Π over causes of (1 − p + p·Π(1 − q)). The walk takes the
 * findings one by one, in or out of S, so that each step touches only the causes linked to one finding; a cause is counted
 * where its last finding was decided, for the whole subtree at once.
 */
function quickscore(priors: number[], findings: readonly Finding[]): void {
  /** The chance that a cause is active and silent in all of S, and that it is quiet. */
  const silent = Float64Array.from(priors);
  const quiet = silent.map(prior => 1 - prior);
  const active = new Float64Array(priors.length);
  // The last steps are taken most often: those with the fewest links.
  const ended = new Set<number>();
  const steps = [...findings]
    .sort((a, b) => a.links.size - b.links.size)
    .map(({links, leak}) => {
      const ends = [...links.keys()].filter(cause => !ended.has(cause));
      const causes = Int32Array.from([...ends, ...[...links.keys()].filter(cause => ended.has(cause))]);
      for (const cause of ends) ended.add(cause);
      const unheard = Float64Array.from(causes, cause => 1 - (links.get(cause) ?? 0));
      const before = new Float64Array(links.size);
      return {causes, ends: ends.length, unheard, leak, before, after: new Float64Array(links.size)};
    })
    .reverse();

  /** Sum over all that can follow once the findings before `i` are decided. */
  const walk = (i: number, term: number): number => {
    const {causes, ends, unheard, leak, before, after} = steps[i]!;
    let without = term;
    let within = term * (leak - 1);
    let all = 1;
    for (let k = 0; k < causes.length; k++) {
      const cause = causes[k]!;
      const off = quiet[cause]!;
      const was = (before[k] = silent[cause]!);
      const is = (after[k] = was * unheard[k]!);
      within *= off + is;
      all *= off + was;
    }
    within /= all;
    if (i + 1 < steps.length) {
      without = walk(i + 1, without);
      for (let k = 0; k < causes.length; k++) silent[causes[k]!] = after[k]!;
      within = walk(i + 1, within);
      for (let k = 0; k < causes.length; k++) silent[causes[k]!] = before[k]!;
    }
    for (let k = 0; k < ends; k++) {
      const cause = causes[k]!;
      const off = quiet[cause]!;
      const was = before[k]!;
      const is = after[k]!;
      active[cause]! += (without * was) / (off + was) + (within * is) / (off + is);
    }
    return without + within;
  };

  const total = walk(0, 1);
  if (!(total > LEAST) && findings.length > 1) {
    const middle = Math.ceil(findings.length / 2);
    quickscore(priors, findings.slice(0, middle));
    quickscore(priors, findings.slice(middle));
    return;
  }
  for (const cause of ended) {
    priors[cause] = Math.min(Math.max(active[cause]! / total, 1e-9), 1 - 1e-9);
  }
}
