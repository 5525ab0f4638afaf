import type {FlagId} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import {gate, type Gate} from '../../session/gate.js';
import type {SessionState} from '../../session/session.js';
import type {Point} from './machine.js';
import type {Plan} from './plan.js';

/** What the safety questions say of the points at hand. */
export class Admission {
  /** Start was pressed before they were answered: they stand in the place of the face meanwhile. */
  checking = false;
  #asked: {readonly state: SessionState; readonly asked: string; readonly answer: Gate} | undefined;
  readonly #session: SessionController;
  readonly #plan: Plan;
  readonly #points: () => readonly Point[];

  constructor(session: SessionController, plan: Plan, points: () => readonly Point[]) {
    this.#session = session;
    this.#plan = plan;
    this.#points = points;
  }

  /** Conditions that matter to what is about to be done. */
  get technique(): readonly FlagId[] {
    return this.#points().flatMap(point => this.#plan.facts(point)?.flags ?? []);
  }

  /** Asked several times a render, and the same until the session or the points are others. */
  get gate(): Gate {
    const {state} = this.#session;
    const {technique} = this;
    const asked = technique.join();
    if (this.#asked?.state !== state || this.#asked.asked !== asked) {
      this.#asked = {state, asked, answer: gate(state, 'start', technique)};
    }
    return this.#asked.answer;
  }

  /** What the reader has said stands in the way, whatever else is asked. */
  get bars(): boolean {
    return this.gate === 'closed' || this.gate === 'confirm';
  }

  /** Something is about to run: does it open, or are there questions first? */
  opens(): boolean {
    this.checking = this.gate !== 'open';
    return !this.checking;
  }
}
