import type {SessionController} from '../../session/controller.js';
import {createModel} from '../../model/model.js';
import type {
  Atlas,
  Check,
  Evidence,
  FlagId,
  Muscle,
  MuscleId,
  PainDrawing,
  ReferralModel,
  Side,
  Source,
} from '../../model/types.js';
import type {Pattern} from './pattern.js';

// What may be sending the pain: loaded with the first mark, or for the picture of one muscle. Sums and data without a page: the
// classic script fetches them.
export {core} from '../../atlas/core.js';
export {coreEnglish} from '../../words/en/core.js';

/** What an atlas says is the same for every map of a page. */
const models = new WeakMap<Atlas, ReferralModel>();

function modelOf(atlas: Atlas): ReferralModel {
  const model = models.get(atlas) ?? createModel(atlas);
  models.set(atlas, model);
  return model;
}

/** An atlas as a map reads it. */
export class Reading {
  readonly atlas: Atlas;
  readonly #model: ReferralModel;
  #ranked: {readonly key: readonly unknown[]; readonly sources: readonly Source[]} | undefined;
  #heeded: FlagId | undefined;
  readonly #patterns = new Map<string, Pattern>();

  /** `before`: what was read until now. What was heeded then is not heeded again. */
  constructor(atlas: Atlas, before?: Reading) {
    this.atlas = atlas;
    this.#model = modelOf(atlas);
    if (before) this.#heeded = before.#heeded;
  }

  /** Best first. The same questions get the same answer, unasked. */
  rank(
    pain: PainDrawing,
    checks: readonly Check[],
    hidden: readonly string[],
    flags: readonly FlagId[],
  ): readonly Source[] {
    const key = [pain, checks, flags, hidden.join()];
    if (!this.#ranked || !key.every((part, i) => part === this.#ranked?.key[i])) {
      // While one atlas takes the place of another, the session is a step ahead of what is shown.
      const known = checks.filter(({muscle}) => this.muscle(muscle));
      const marks = pain.filter(({zone}) => this.atlas.zones.some(({id}) => id === zone));
      const evidence: Evidence = {checks: known, hidden, flags};
      this.#ranked = {key, sources: this.#model.rank(marks, evidence)};
    }
    return this.#ranked.sources;
  }

  /** A press that may have met a nerve is answered as its question would be; once, so that the reader's own answer stands. */
  heed(sources: readonly Source[], session: Pick<SessionController, 'state' | 'set'>): void {
    const {flags} = session.state;
    const warning = flags ? sources.find(source => source.warning)?.warning : undefined;
    if (warning === this.#heeded) return;
    this.#heeded = warning;
    if (flags && warning && !flags.includes(warning)) session.set({flags: [...flags, warning]});
  }

  muscle(id: MuscleId): Muscle | undefined {
    return this.atlas.muscles.find(each => each.id === id);
  }

  /** `undefined` for a muscle that this atlas does not have. */
  patternOf(id: MuscleId, side: Side): Pattern | undefined {
    const muscle = this.muscle(id);
    if (!muscle) return undefined;
    const key = `${id} ${side}`;
    let pattern = this.#patterns.get(key);
    if (!pattern) {
      // Several points may send to one place: it is drawn once, at its strongest.
      const felt = new Map<string, NonNullable<Pattern['referrals']>[number]>();
      for (const {zone, side: at, kind} of this.#model.referralsOf(id, side)) {
        if (kind === 'essential' || !felt.has(`${zone} ${at}`))
          felt.set(`${zone} ${at}`, {zone, side: at, kind});
      }
      pattern = {id, side, points: muscle.points.map(point => point.place), referrals: [...felt.values()]};
      this.#patterns.set(key, pattern);
    }
    return pattern;
  }
}
