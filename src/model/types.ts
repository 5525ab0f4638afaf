import type {InferOutput} from 'valibot';
import type * as schema from './schema.js';

// What a document holds is written once, in `schema.ts`, with what each field means; here it gets its names.
type Frozen<T> = T extends object ? {readonly [K in keyof T]: Frozen<T[K]>} : T;

/** A side of the body, always the reader's own: "left" is their left in every view. */
export type Side = 'left' | 'right';

/** The side of a mark: only midline zones (`sacrum`, `coccyx`, `pelvic-floor`) carry `midline`. */
export type MarkSide = Side | 'midline';

export type ZoneId = string;
export type MuscleId = string;
/** `<muscle>.<n>`, n from 1: the first, second … point of a muscle. */
export type PointId = string;
/** `<muscle>.<tool>`, or `<muscle>.<tool>.<variant>`. */
export type TechniqueId = string;
export type MovementId = string;
export type CautionId = string;
export type ReferenceId = string;
/** One of the ids of `flags.ts`. */
export type FlagId = string;

/** A place on the body: thousandths of stature on the neutral body; x from the midline outward (in the side view: to the front), y from the vertex down. */
export type BodyPlace = Frozen<InferOutput<typeof schema.bodyPlace>>;
export type View = BodyPlace['view'];
/** Who has looked at a row. Unsigned rows say so to the reader. */
export type Review = Frozen<InferOutput<typeof schema.review>>;
export type Zone = Frozen<InferOutput<typeof schema.zone>>;
/** One arrow of a pattern: this point is reported to send pain to that zone. */
export type PointReferral = Frozen<InferOutput<typeof schema.pointReferral>>;
/** `essential`: nearly always felt in the published pattern; `spillover`: felt by some. */
export type ReferralKind = PointReferral['kind'];
export type TriggerPoint = Frozen<InferOutput<typeof schema.triggerPoint>>;
export type Muscle = Frozen<InferOutput<typeof schema.muscle>>;
/** `same`: pain stays on the side of the point; `same-or-midline`; `same-may-cross`; `both`: often felt as a band across. */
export type Laterality = Muscle['laterality'];
export type Technique = Frozen<InferOutput<typeof schema.technique>>;
export type Tool = Technique['tool'];
export type Place = Technique['place'];
/** A muscle that nobody should press by themselves: why, and what stands in. */
export type NoTechnique = Frozen<InferOutput<typeof schema.noTechnique>>;
export type Movement = Frozen<InferOutput<typeof schema.movement>>;
export type Reference = Frozen<InferOutput<typeof schema.reference>>;
/** The language-neutral document: what is where, sends what where, and is treated how. */
export type Atlas = Frozen<InferOutput<typeof schema.atlas>>;
/** The texts of an atlas in one language. Every key is an id of the atlas. */
export type AtlasWords = Frozen<InferOutput<typeof schema.words>>;

/** One mark; without intensity nothing is invented. Intensity is 1–10. */
export interface PainMark {
  readonly zone: ZoneId;
  readonly side: MarkSide;
  readonly intensity?: number;
}
export type PainDrawing = readonly PainMark[];

export type CheckResult = 'pain' | 'tender' | 'nothing';
export interface Check {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Which point was pressed; missing = the muscle's first. */
  readonly point?: PointId;
  readonly result: CheckResult;
}

/** What treating a muscle did before, from the journal: −1 worse, 0 same, 1 easier. */
export interface Helped {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly change: -1 | 0 | 1;
}

export interface Evidence {
  readonly checks?: readonly Check[];
  readonly helped?: readonly Helped[];
  /** Zones a narrow screen did not show: unmarked there says nothing. */
  readonly hidden?: readonly ZoneId[];
  /** Safety answers that are present: tingling, numbness or weakness turn familiar pain in the buttock into a warning. */
  readonly flags?: readonly FlagId[];
}

/** One marked zone that a source explains. */
export interface Because {
  readonly zone: ZoneId;
  readonly side: MarkSide;
  readonly kind: ReferralKind;
  readonly references: readonly ReferenceId[];
}

/** A muscle and side the model offers for a pain drawing. `score` orders and nothing else. */
export interface Source {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly score: number;
  readonly strength: 'often' | 'sometimes';
  readonly because: readonly Because[];
  readonly unexplained: readonly PainMark[];
  readonly checks: readonly Check[];
  /** Familiar pain that may be a nerve root: to be handed to `assess`. */
  readonly warning?: FlagId;
  /** Familiar pain in the buttock with thigh pain only: to be said that tingling or pain below the knee means stop and ask. */
  readonly watch?: true;
}

export interface NextCheck {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly point: PointId;
  readonly place: Place;
}

/** Muscle → zone, on which side or sides the pain is felt. */
export interface Referral {
  readonly point: PointId;
  readonly zone: ZoneId;
  readonly side: MarkSide;
  readonly kind: ReferralKind;
  readonly references: readonly ReferenceId[];
}

export interface ReferralModel {
  readonly atlas: Atlas;
  rank(pain: PainDrawing, evidence?: Evidence): readonly Source[];
  nextCheck(pain: PainDrawing, evidence?: Evidence): NextCheck | undefined;
  referralsOf(muscle: MuscleId, side: Side): readonly Referral[];
  sourcesOf(zone: ZoneId, side: MarkSide): readonly Source[];
  /** Best first; without those that a condition takes away. A muscle whose every technique is taken away gives an empty array. */
  techniques(muscle: MuscleId, conditions?: readonly FlagId[]): readonly Technique[] | NoTechnique;
}

export type Clearance = 'unknown' | 'clear' | 'ask-first' | 'same-day' | 'emergency';
export type FlagLevel = 'emergency' | 'same-day' | 'ask-first' | 'condition';

export interface Assessment {
  readonly clearance: Clearance;
  /** A doctor knows and has agreed: opens `ask-first`. */
  readonly confirmed: boolean;
  /** Flags that change techniques. */
  readonly conditions: readonly FlagId[];
}
