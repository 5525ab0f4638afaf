import type {SessionController} from '../../session/controller.js';
import type {timer} from '../../words/en/timer.js';
import type {Terms} from '../../words/terms.js';
import type {Step} from '../events.js';
import type {Company} from './company.js';
import {facing, type Run, type TimerState, type Told} from './machine.js';
import type {Plan} from './plan.js';
import {ratingOf, type TreatmentRecord} from './record.js';
import type {TimerFields} from './trigger-point-timer.events.js';
import {sidedName} from './view.js';

/** What the element lends to who tells of its runs. */
export interface Voice {
  readonly session: SessionController;
  readonly words: Terms<typeof timer>;
  fire<K extends keyof TimerFields>(type: K, fields: TimerFields[K], cancelable?: boolean): boolean;
  step(step: Step): void;
  report(code: string, place: string, value: unknown, allowed: string): void;
  toggleState(state: string, on: boolean): void;
}

const STATUSES = ['idle', 'ready', 'running', 'paused', 'done'] as const;

/** Tells what happens in a run, to everyone: the ear, a screen reader, the page, the record, and a guide beside it. */
export class Teller {
  /** The number before the first point, if the reader gave one. */
  before: number | undefined;
  #status: TimerState['status'] = 'idle';
  #shown = '';
  readonly #voice: Voice;
  readonly #plan: Plan;
  readonly #company: Company;
  readonly #record: TreatmentRecord;

  constructor(voice: Voice, plan: Plan, company: Company, record: TreatmentRecord) {
    this.#voice = voice;
    this.#plan = plan;
    this.#company = company;
    this.#record = record;
    voice.toggleState('idle', true);
  }

  /** After every tick that may show, and after every act. `left`: whole seconds. */
  changed(told: readonly Told[], state: TimerState, left: number): void {
    for (const each of told) this.#tell(each, state.run);
    this.#show(state);
    const {status} = state;
    const was = this.#status;
    if (was === status) return;
    this.#status = status;
    for (const each of STATUSES) this.#voice.toggleState(each, each === status);
    if (status !== 'running') this.#company.leave();
    const say = this.#voice.words.term('say');
    if (status === 'paused' && was === 'running') {
      this.#company.say(say.paused(left));
      this.#voice.fire('timer-pause', {});
    }
    if (status === 'running' && was === 'paused') {
      this.#company.say(say.resumed);
      this.#voice.fire('timer-resume', {});
    }
  }

  /**
   * A queue that moves on takes along what the session has chosen, so that a guide on the page shows the point at hand while
   * there is still time to read. Nobody's focus moves, and nothing is scrolled.
   */
  #show({status, run}: TimerState): void {
    const goesOn = run.points.length > 1 && (status === 'running' || status === 'paused');
    const {muscle, side = null} = facing(run);
    const shown = goesOn ? `${muscle} ${side}` : '';
    // Once a point: what the reader looks up meanwhile stays open.
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (goesOn && muscle) this.#voice.session.set({selected: {muscle, side}});
  }

  /** A run has begun and its company is here: what it is about, as long as that is still to come. */
  begun(run: Run): void {
    const {at: point, leg} = run;
    if (leg === 'settle') this.#say({type: 'leg', leg, point, at: performance.now()}, run);
  }

  #say(told: Told, run: Run): void {
    const {facts} = this.#plan;
    const {words} = this.#voice;
    const text = this.#company.parts?.wordsFor(
      told,
      run,
      words,
      point => sidedName({words, facts}, point),
      point => facts(point)?.move?.name ?? '',
    );
    // What comes seconds late, as in a hidden tab, is better left unsaid.
    if (text && performance.now() - told.at < 2000) this.#company.say(text);
  }

  #tell(told: Told, run: Run): void {
    this.#say(told, run);
    if (told.type === 'stroke') this.#voice.fire('timer-stroke', {count: told.count});
    if (told.type === 'leg' && told.leg === 'settle') this.#record.close();
    if (told.type === 'over') this.#voice.step('timer-finished');
    if (told.type !== 'finish') return;
    this.#record.open(ratingOf({...run, at: told.point, leg: 'rest', elapsed: 0}, this.before));
    const {muscle, side} = run.points[told.point] ?? {};
    this.#voice.fire('timer-finish', {seconds: told.seconds, muscle, side});
  }
}
