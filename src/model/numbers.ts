import type {CheckResult, Laterality, Muscle, ReferralKind} from './types.js';

type Band = NonNullable<Muscle['prior']>[number]['band'];

/** Everything the inference assumes. `read`: a figure of a study stands behind it; `chosen`: ours, its effect is measured in README.md. */
export interface Numbers {
  readonly prior: number;
  readonly band: Readonly<Record<Band, number>>;
  readonly felt: Readonly<Record<ReferralKind, number>>;
  readonly confidence: Readonly<Record<Muscle['confidence'], number>>;
  readonly leak: number;
  readonly blur: number;
  readonly missing: number;
  readonly cross: Readonly<Record<Laterality, number>>;
  readonly halfBand: number;
  readonly farBackground: number;
  readonly answer: Readonly<Record<'active' | 'quiet', Readonly<Record<CheckResult, number>>>>;
  readonly awkward: number;
  readonly helped: number;
  readonly moveBits: number;
  readonly worthBits: number;
  readonly clear: number;
  readonly enough: number;
}

export const numbers: Numbers = {
  /** chosen: a muscle is active before anything is marked: about three in a body of a hundred. */
  prior: 0.03,
  /** read, as bands only (priors.json): what the prior odds are multiplied by. One step up or down, and no figure is no step. */
  band: {'very-often': 2, often: 1.5, sometimes: 1, rarely: 0.67},
  /** chosen: a zone is felt if its muscle is active. The charts call the one nearly always, the other by some. */
  felt: {essential: 0.8, spillover: 0.3},
  /** chosen: how far a pattern is trusted, by how well its row is evidenced. */
  confidence: {high: 1, medium: 0.9, low: 0.75},
  /** chosen: a zone hurts for a reason that is no muscle of the atlas. Midline zones have it twice: each half counts the other as background. */
  leak: 0.05,
  /** chosen: a mark one zone off. Studies of body maps find the worst agreement on back and shoulders, one zone off. */
  blur: 0.2,
  /** chosen: how much of an unmarked zone beside a mark is believed. People mark what hurts most, not all that hurts. */
  missing: 0.1,
  /** chosen: a zone is felt on the far side as well, as a share of `felt`. */
  cross: {same: 0, 'same-or-midline': 0, 'same-may-cross': 0.4, both: 0.8},
  /** chosen: how much of the unmarked far end of a band is believed. More than `missing`: nobody takes the other side for a neighbour. */
  halfBand: 0.4,
  /** chosen: a zone marked here is marked on the far side too, for reasons of that half. High, so that a band is a weak sign. */
  farBackground: 0.5,
  /**
   * An answer to a press, of an active and of a quiet muscle. Chosen so that two such presses agree with kappa 0.3: what trained hands
   * reached in low backs (0.29–0.38, Nice 1992); nobody has measured self-pressing. Sore without the known ache is common in
   * anyone, so `tender` says next to nothing.
   */
  answer: {
    active: {pain: 0.7, tender: 0.2, nothing: 0.1},
    quiet: {pain: 0.15, tender: 0.25, nothing: 0.6},
  },
  /** chosen: share of presses of an awkward point that meet it at all. */
  awkward: 0.6,
  /** chosen: odds for a muscle whose treatment made it easier before. */
  helped: 1.3,
  /** chosen: what a change of place (from chair to floor) must be worth, in bits of information. */
  moveBits: 0.01,
  /** chosen: an answer expected to tell less than this is not worth a press. */
  worthBits: 0.01,
  /** chosen: a source with familiar pain stands clear when it is this many times likelier than the next. */
  clear: 3,
  /** chosen: presses in a row; then it is enough for today. */
  enough: 4,
};
