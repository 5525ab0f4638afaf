import type {SessionState} from '../../session/session.js';

/** Something in the session has changed. Does not bubble: it carries what the reader said. */
export class SessionChangeEvent extends Event {
  readonly state: SessionState;
  readonly changed: readonly (keyof SessionState)[];

  constructor(state: SessionState, changed: readonly (keyof SessionState)[]) {
    super('session-change');
    this.state = state;
    this.changed = changed;
  }
}
