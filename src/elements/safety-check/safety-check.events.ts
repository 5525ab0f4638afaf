import type {Clearance, FlagId} from '../../model/types.js';

/** The reader's answers have come to something else. Does not bubble. */
export class ClearanceChangeEvent extends Event {
  readonly clearance: Clearance;
  /** Answers that change techniques. */
  readonly conditions: readonly FlagId[];
  /** A doctor has agreed. */
  readonly confirmed: boolean;

  constructor(clearance: Clearance, conditions: readonly FlagId[], confirmed: boolean) {
    super('clearance-change');
    this.clearance = clearance;
    this.conditions = conditions;
    this.confirmed = confirmed;
  }
}
