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

export type Tool = 'foam-roller' | 'massage-ball' | 'roller-stick' | 'hands';
export type Place = 'floor' | 'bed' | 'chair' | 'wall' | 'standing';
export type View = 'back' | 'front' | 'side';

/** A place on the body: thousandths of stature on the neutral body; x from the midline outward (in the side view: to the front), y from the vertex down. */
export interface BodyPlace {
  readonly view: View;
  readonly x: number;
  readonly y: number;
}

/** Who has looked at a row. Unsigned rows say so to the reader. */
export type Review = 'unchecked' | {readonly by: string; readonly date: string};

export interface Zone {
  readonly id: ZoneId;
  /** Heading under which lists show it. */
  readonly region:
    'neck' | 'shoulder' | 'arm' | 'upper-back' | 'low-back' | 'hip' | 'front' | 'thigh' | 'knee' | 'leg';
  /** No left or right of its own. */
  readonly midline?: true;
  /** Zones that touch it, whatever the view; symmetric. */
  readonly neighbours: readonly ZoneId[];
  /** The published landmark at its centre. */
  readonly centre: BodyPlace;
}

/** `essential`: nearly always felt in the published pattern; `spillover`: felt by some. */
export type ReferralKind = 'essential' | 'spillover';

/** One arrow of a pattern: this point is reported to send pain to that zone. */
export interface PointReferral {
  readonly zone: ZoneId;
  readonly kind: ReferralKind;
  /** Where this was read; empty = recalled from the literature of the muscle, no page read. */
  readonly references: readonly ReferenceId[];
}

export interface TriggerPoint {
  readonly id: PointId;
  readonly place: BodyPlace;
  readonly refers: readonly PointReferral[];
  /** May be pressed by oneself, and how easily the hand or tool finds it; `no`: never offered as a check. */
  readonly press: 'easy' | 'awkward' | 'no';
}

/** `same`: pain stays on the side of the point; `same-or-midline`; `same-may-cross`; `both`: often felt as a band across. */
export type Laterality = 'same' | 'same-or-midline' | 'same-may-cross' | 'both';

export interface Muscle {
  readonly id: MuscleId;
  readonly region: string;
  readonly depth: 'surface' | 'deep';
  readonly laterality: Laterality;
  readonly selfTreatment: 'ok' | 'with-care' | 'professional-preferred' | 'professional-only';
  readonly points: readonly TriggerPoint[];
  readonly cautions: readonly CautionId[];
  /** Reported frequency of tender points, by region of pain; missing = no figure read, which is not rare. */
  readonly prior?: readonly {
    readonly region: string;
    readonly band: 'very-often' | 'often' | 'sometimes' | 'rarely';
    readonly references: readonly ReferenceId[];
  }[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly review: Review;
  readonly references: readonly ReferenceId[];
  readonly identifiers?: {readonly fma: readonly string[]; readonly uberon?: string};
}

export interface Technique {
  readonly id: TechniqueId;
  readonly muscle: MuscleId;
  readonly tool: Tool;
  readonly place: Place;
  /** Pose family; the figure of a technique is looked up by its id. */
  readonly pose: string;
  /** 2 suits the muscle best, 1 possible with care. */
  readonly fit: 1 | 2;
  /** Where the tool presses: start and end of the stroke, or of the search path of a still press. */
  readonly from: BodyPlace;
  readonly to: BodyPlace;
  /** Length of the stroke, cm, on a person of 175 cm. */
  readonly strokeCm: number;
  readonly press: 'stroke' | 'still';
  readonly reach: 'direct' | 'through' | 'edge';
  /** Longest time a point, seconds. */
  readonly cap: number;
  /** Key of the shared sentence on how hard. */
  readonly pressure: string;
  readonly cautions: readonly CautionId[];
  /** Flags that take this technique away. */
  readonly not: readonly FlagId[];
  /** Flags under which it stays but is done lighter and shorter, with a word. */
  readonly soften: readonly FlagId[];
  readonly easier?: TechniqueId;
  readonly harder?: TechniqueId;
  /** The small movement that follows. */
  readonly then: MovementId;
  readonly provenance: 'sourced' | 'sourced+recalled' | 'recalled';
  readonly references: readonly ReferenceId[];
  readonly review: Review;
}

/** A muscle that nobody should press by themselves: why, and what stands in. */
export interface NoTechnique {
  readonly muscle: MuscleId;
  readonly reason:
    'vessels-and-bowel-in-front' | 'inside-the-pelvis' | 'vessels-and-nerves-of-the-neck' | 'not-reachable';
  readonly movement: MovementId;
  readonly references: readonly ReferenceId[];
  readonly review: Review;
}

export interface Movement {
  readonly id: MovementId;
  readonly places: readonly Place[];
  /** A count of repetitions or a time; one of them. */
  readonly times?: number;
  readonly seconds?: number;
  readonly not: readonly FlagId[];
  readonly review: Review;
}

export interface Reference {
  readonly id: ReferenceId;
  readonly cite: string;
  readonly url?: string;
  /** 1 peer-reviewed or textbook caption, 2 professional reference, 3 lay or clinic site. */
  readonly tier: 1 | 2 | 3;
}

/** The language-neutral document: what is where, sends what where, and is treated how. */
export interface Atlas {
  readonly format: 'unknot-atlas/1';
  readonly id: string;
  readonly version: string;
  /** Texts by BCP 47 language, resolved against the address of the document itself. */
  readonly words: Readonly<Record<string, string>>;
  readonly zones: readonly Zone[];
  readonly muscles: readonly Muscle[];
  readonly techniques: readonly Technique[];
  readonly noTechniques: readonly NoTechnique[];
  readonly movements: readonly Movement[];
  readonly references: readonly Reference[];
}

/** The texts of an atlas in one language. Every key is an id of the atlas. */
export interface AtlasWords {
  readonly format: 'unknot-words/1';
  readonly atlas: string;
  readonly language: string;
  /** `name`: at most four plain words a hand could find; `where`: one short sentence. */
  readonly zones: Readonly<
    Record<ZoneId, {readonly name: string; readonly where: string; readonly latin?: string}>
  >;
  readonly muscles: Readonly<
    Record<MuscleId, {readonly name: string; readonly latin: string; readonly note?: string}>
  >;
  /** Where a hand finds the point: one short sentence. */
  readonly points: Readonly<Record<PointId, string>>;
  /** `at`: where to touch; `from`, `to`: ends of the stroke (a still press: of the search); `steps`: three or four short sentences; `easier`, `harder`: what to change when there is no technique to go to. */
  readonly techniques: Readonly<
    Record<
      TechniqueId,
      {
        readonly at: string;
        readonly from: string;
        readonly to: string;
        readonly steps: readonly string[];
        readonly easier?: string;
        readonly harder?: string;
      }
    >
  >;
  readonly pressures: Readonly<Record<string, string>>;
  readonly cautions: Readonly<Record<CautionId, string>>;
  readonly movements: Readonly<
    Record<MovementId, {readonly name: string; readonly steps: readonly string[]}>
  >;
  /** Why a muscle has no technique, in a sentence, by reason; and what instead, by muscle. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly instead: Readonly<Record<MuscleId, string>>;
}

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
