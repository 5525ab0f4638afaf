import type {
  Atlas,
  AtlasWords,
  Check,
  Clearance,
  FlagId,
  MuscleId,
  PainDrawing,
  Place,
  Side,
  TechniqueId,
  Tool,
} from '../model/types.js';

/** What a reader has to hand over to the timer: one point of a muscle, in order. */
export interface QueueItem {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** 60–120, or the muscle's lower cap; a movement 20–180. */
  readonly seconds: number;
  readonly tool?: Tool;
  /** One way of doing it in particular; missing, unknown or taken away by a condition = what fits best with the tool. */
  readonly technique?: TechniqueId;
}

/** How a treated point went. Numbers 0–10 (0 = no pain) as the reader gave them; missing = skipped. */
export interface Rating {
  readonly muscle: MuscleId;
  readonly side: Side;
  readonly tool?: Tool;
  readonly seconds: number;
  readonly strokes: number;
  readonly before?: number;
  readonly after?: number;
  readonly change?: -1 | 0 | 1;
  readonly stopped?: StopReason;
}

export type StopReason = 'too-much' | 'numb' | 'dizzy' | 'done' | 'clearance' | 'replaced';

/** Plain, frozen, JSON-able. What follows from it (ranking, next check) is computed by the element that shows it. */
export interface SessionState {
  readonly pain: PainDrawing;
  readonly checks: readonly Check[];
  readonly selected: {readonly muscle: MuscleId; readonly side: Side | null} | null;
  /** The tool the reader has said they have; null = not asked. */
  readonly tool: Tool | null;
  /** Where they can do it; null = not asked. */
  readonly place: Place | null;
  readonly queue: readonly QueueItem[];
  /** Safety answers: what was ticked. `null` = nothing asked yet; `[]` = none of these. */
  readonly flags: readonly FlagId[] | null;
  /** Questions that the drawing or a technique raised and that were answered, either way. Not asked is unknown, not absent. */
  readonly asked: readonly FlagId[];
  /** Flags that are old and known to a doctor. */
  readonly old: readonly FlagId[];
  /** A doctor or physio has looked at this pain and found nothing serious. */
  readonly seen: boolean;
  /** "My doctor said yes"; dropped when an answer changes. */
  readonly confirmed: boolean;
  /** Follow from the answers, by the store; only `<rolling-session clearance>` can make the clearance stricter, or answer for a reader not asked. */
  readonly clearance: Clearance;
  readonly conditions: readonly FlagId[];
  readonly ratings: readonly Rating[];
  /** Where the reader says they are, as an ISO 3166 country; null = not asked. */
  readonly region: string | null;
  /** Which atlas is in force, by its `id`. It changes when another has been loaded: ask `atlas()` again. */
  readonly atlas: string;
  /** Marks in zones that this atlas does not know. They come back with one that does. */
  readonly aside: PainDrawing;
}

/** What can be set. Clearance and conditions follow from the answers, atlas and aside from `<rolling-session atlas>`. */
export type SessionChange = Partial<Omit<SessionState, 'clearance' | 'conditions' | 'atlas' | 'aside'>>;

/** Why the asked-for atlas is not in force. `slow`: still coming, and taken when it comes. */
export interface AtlasProblem {
  readonly code: 'not-found' | 'slow' | 'no-atlas';
  readonly address: string;
  /** For the console and the app; readers get a sentence of the element's own. */
  readonly message: string;
  retry(): void;
}

export interface SessionAtlas {
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  /** Set where the built-in atlas stands in for the one asked for. */
  readonly problem?: AtlasProblem;
}

/** Told after a change, with the keys that changed. Setting what is equal by content tells nobody. */
export type SessionListener = (state: SessionState, changed: readonly (keyof SessionState)[]) => void;

/** The state that the elements of a scope share. Contract `/1`: fields are only added, unknown ones kept. */
export interface Session {
  readonly version: 1;
  readonly state: SessionState;
  set(change: SessionChange): void;
  subscribe(listener: SessionListener, options?: {readonly signal?: AbortSignal}): void;
  /** The atlas in force with its words in a language (default: English), loaded when asked. Never rejects for a foreign atlas: see `problem`. */
  atlas(language?: string): Promise<SessionAtlas>;
}
