import type {StopReason} from '../../session/session.js';
import {forget, keep} from '../../session/storage.js';
import {agree, follow, instant, type Instant} from './clock.js';
import * as machine from './machine.js';
import type {PauseReason, Point, Run, TimerState, Told} from './machine.js';

/** Shared by every copy of the library on a page: the one timer that runs. */
const KEY: unique symbol = Symbol.for('unknot/timer/1') as never;
interface RunHolder {
  [KEY]?: Pick<Runner, 'pause'> | undefined;
}
const holder = (): RunHolder => document as Document & RunHolder;

/** What lies in session storage while a run is on: what to pace and how far it is, never an answer or a mark. */
export interface SavedRun {
  readonly version: 1;
  /** Which timer of which page. */
  readonly owner: string;
  readonly run: Run;
  readonly running: boolean;
  /** `Date.now()` at which `run.elapsed` was true. */
  readonly wall: number;
  readonly bell: boolean;
  readonly voice: boolean;
  readonly buzz: boolean;
}

export interface RunnerHost {
  /** After every tick that may show, and after every act. */
  changed(told: readonly Told[], state: TimerState): void;
  /** What to keep with the run, and whose it is. */
  saved(): Pick<SavedRun, 'owner' | 'bell' | 'voice' | 'buzz'>;
}

/** Carries the state machine through real time: the page's clock, the one-timer rule, what is kept for a reload. */
export class Runner {
  state: TimerState;
  /** Storage refused: a reload will lose the run. */
  unkept = false;
  /** The last reading of both clocks; it outlives a removal, so that coming back is checked against it. */
  #last: Instant | undefined;
  #following: AbortController | undefined;
  readonly #host: RunnerHost;

  constructor(host: RunnerHost, points: readonly Point[]) {
    this.#host = host;
    this.state = machine.ready(points);
  }

  get running(): boolean {
    return this.state.status === 'running';
  }

  /** Begun and not over. */
  get engaged(): boolean {
    return this.running || this.state.status === 'paused';
  }

  /** The run as it stands now. */
  get run(): Run {
    return machine.runAt(this.state, performance.now());
  }

  get remaining(): number {
    return machine.remaining(this.state, performance.now());
  }

  /** Another timer of the page is running. */
  get contested(): boolean {
    const other = holder()[KEY];
    return other !== undefined && other !== this;
  }

  load(points: readonly Point[]): void {
    this.#take(machine.ready(points));
  }

  start(): void {
    this.#take(machine.start(this.state, performance.now()));
  }

  pause(why: PauseReason): void {
    this.#act(now => machine.pause(this.state, now, why));
  }

  resume(): void {
    this.#act(now => machine.resume(this.state, now));
  }

  skip(): void {
    this.#act(now => machine.skip(this.state, now));
  }

  repeat(): void {
    this.#act(now => machine.repeat(this.state, now));
  }

  adjust(direction: 1 | -1): void {
    this.#act(now => machine.adjust(this.state, now, direction));
  }

  stop(reason: StopReason): void {
    this.#act(now => machine.stop(this.state, now, reason));
  }

  /** A run that a reload has broken: it goes on by itself within fifteen seconds, else it waits at the last sure one. */
  restore({run, running, wall}: SavedRun): void {
    const away = Date.now() - wall;
    const soon = running && away >= 0 && away <= 15_000;
    if (soon && !this.contested) this.#take({status: 'running', run, since: performance.now() - away});
    else this.#take({status: 'paused', run, why: running ? 'reload' : 'you'});
  }

  /** Back on a page, which may be the same: a run that went on meanwhile is where it would be. */
  connect(): void {
    if (!this.running) return;
    if (this.contested) this.pause('other');
    else this.#follow();
  }

  disconnect(): void {
    this.#unfollow();
    if (this.engaged) forget('run');
  }

  /** What time has done comes first, so that no act lands in a second that is not sure. */
  #act(next: (now: number) => TimerState): void {
    if (this.running) this.#tick(instant());
    this.#take(next(performance.now()));
  }

  #take(state: TimerState, told: readonly Told[] = []): void {
    const {running: was, engaged} = this;
    this.state = state;
    if (this.running && !was) {
      this.#last = undefined;
      this.#follow();
    }
    if (!this.running && was) this.#unfollow();
    if (this.engaged) this.#keep();
    else if (engaged) forget('run');
    this.#host.changed(told, state);
  }

  readonly #tick = (now: Instant): number => {
    const last = this.#last ?? now;
    if (!agree(last, now)) {
      this.#take(machine.pause(this.state, last.mono, 'sleep'));
      return Infinity;
    }
    this.#last = now;
    const {state, told} = machine.advance(this.state, now.mono);
    this.#take(state, told);
    return this.running ? machine.untilChange(state.run) : Infinity;
  };

  #keep(): void {
    const {run, running} = this;
    this.unkept = !keep('run', {
      version: 1,
      run,
      running,
      wall: Date.now(),
      ...this.#host.saved(),
    } satisfies SavedRun);
  }

  #follow(): void {
    if (this.#following) return;
    holder()[KEY]?.pause('other');
    holder()[KEY] = this;
    this.#following = new AbortController();
    follow(this.#tick, this.#following.signal);
  }

  #unfollow(): void {
    this.#following?.abort();
    this.#following = undefined;
    if (holder()[KEY] === this) holder()[KEY] = undefined;
  }
}
