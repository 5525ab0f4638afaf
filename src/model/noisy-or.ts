/** Findings that are computed together exactly. The work doubles with each; past it, see `posteriors`. */
export const EXACT_FINDINGS = 12;

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
  const silent = new Float64Array(priors.length).fill(1);
  const active = new Float64Array(priors.length);
  const steps = findings.map((finding, i) => ({
    leakless: 1 - finding.leak,
    links: [...finding.links],
    before: new Float64Array(finding.links.size),
    ends: [...finding.links.keys()].filter(
      cause => !findings.some((later, j) => j > i && later.links.has(cause)),
    ),
  }));

  const branch = (i: number, term: number, ends: readonly number[]): number => {
    const sum = walk(i + 1, term);
    for (const cause of ends) {
      const on = priors[cause]! * silent[cause]!;
      active[cause]! += (sum * on) / (1 - priors[cause]! + on);
    }
    return sum;
  };
  const walk = (i: number, term: number): number => {
    const step = steps[i];
    if (!step) return term;
    const without = branch(i, term, step.ends);
    let factor = -step.leakless;
    step.links.forEach(([cause, q], k) => {
      const prior = priors[cause]!;
      const was = silent[cause]!;
      step.before[k] = was;
      silent[cause] = was * (1 - q);
      factor *= (1 - prior + prior * was * (1 - q)) / (1 - prior + prior * was);
    });
    const within = branch(i, term * factor, step.ends);
    step.links.forEach(([cause], k) => {
      silent[cause] = step.before[k]!;
    });
    return without + within;
  };

  const total = walk(0, 1);
  // The sum cancels to about 1e-12 at the bound; a probability that left its range by that much is put back.
  for (const cause of steps.flatMap(step => step.ends)) {
    priors[cause] = Math.min(Math.max(active[cause]! / total, 1e-9), 1 - 1e-9);
  }
}
