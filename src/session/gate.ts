import {FLAGS} from '../model/flags.js';
import {raisedBy} from '../model/raised.js';
import type {FlagId} from '../model/types.js';
import type {SessionState} from './session.js';

/** `map`: marking, stills, journal, doctor's page. `list`, `guide`: muscles and instructions as text. `press`, `start`: finder and timer. */
export type Action = 'map' | 'list' | 'guide' | 'press' | 'start';

/** `ask`: safety questions first. `confirm`: a doctor's yes first; one safe thing meanwhile. `closed`: the outcome stands in its place. */
export type Gate = 'open' | 'ask' | 'confirm' | 'closed';

/** Questions of the later moments not answered yet: what the drawing raises, and what the technique's flags (`not`, `soften`) raise. */
export function unasked(state: SessionState, technique: readonly FlagId[] = []): readonly FlagId[] {
  const raised = raisedBy(state.pain, state.flags ?? []);
  return FLAGS.filter(flag => raised.includes(flag.id) || (flag.technique && technique.includes(flag.id)))
    .map(({id}) => id)
    .filter(id => !state.asked.includes(id) && !state.flags?.includes(id));
}

/** The one place that says what opens at which clearance. `technique`: the flags of the technique about to be used. */
export function gate(state: SessionState, action: Action, technique?: readonly FlagId[]): Gate {
  if (action === 'map') return 'open';
  if (state.clearance === 'same-day' || state.clearance === 'emergency') return 'closed';
  if (action === 'list' || action === 'guide') return 'open';
  if (state.clearance === 'unknown') return 'ask';
  // Where an app has asked for itself, the reader is not asked again.
  if (state.flags && unasked(state, technique).length) return 'ask';
  return state.clearance === 'ask-first' && !state.confirmed ? 'confirm' : 'open';
}
