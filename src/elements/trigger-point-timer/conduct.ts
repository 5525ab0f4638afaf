import type {MuscleId, Side, TechniqueId} from '../../model/types.js';
import type {QueueItem, Rating, StopReason} from '../../session/session.js';
import {Admission} from './admission.js';
import {Company, type Accompanied} from './company.js';
import {LEAST, MOST} from './length.js';
import {pointOf, type Point} from './machine.js';
import {ownerOf} from './owner.js';
import {savedRun} from './persist.js';
import {Plan, type Planned} from './plan.js';
import {itemOf} from './points.js';
import {ratingOf, TreatmentRecord} from './record.js';
import {Runner} from './runner.js';
import {Teller, type Voice} from './teller.js';

/**
 * How a run goes, from the wish to the record: what is asked before it starts, what it tells, how it stops. It shows
 * nothing; the element draws what stands here.
 */
export class Conduct {
  readonly plan: Plan;
  readonly runner: Runner;
  readonly company: Company;
  readonly admission: Admission;
  readonly teller: Teller;
  /** What the face asks before it goes on. */
  asks: 'side' | 'replace' | 'stop' | undefined;
  readonly #host: Accompanied & Planned & {readonly disabled: boolean};
  readonly #voice: Voice;
  readonly #record: TreatmentRecord;
  #prepared = '';
  /** Start was meant and nothing has taken it back while the facts were on their way. */
  #wanted = false;

  constructor(host: Accompanied & Planned & {readonly disabled: boolean}, voice: Voice) {
    const {session, words} = voice;
    this.#host = host;
    this.#voice = voice;
    this.plan = new Plan(host, session, (...unknown) => this.#informed(...unknown));
    this.runner = new Runner(
      {
        changed: (told, state) => {
          this.teller.changed(told, state, this.runner.remaining);
          host.requestUpdate();
        },
        saved: () => ({owner: ownerOf(host), ...this.company.switches}),
      },
      this.plan.points(),
    );
    this.company = new Company(host, this.runner, words);
    this.admission = new Admission(session, this.plan, () => this.runner.state.run.points);
    this.#record = new TreatmentRecord({
      ratings: () => session.state.ratings,
      keep: ratings => session.set({ratings}),
      tell: rating => voice.fire('treatment-record', rating),
    });
    this.teller = new Teller(voice, this.plan, this.company, this.#record);
  }

  /** How the point just treated went, so far. */
  get rating(): Rating | undefined {
    return this.#record.rating;
  }

  /** Begin, or go on where it was paused. Opens only what the safety questions allow. */
  start(): void {
    if (this.runner.state.status === 'paused') return this.resume();
    if (this.#host.disabled || this.runner.running) return;
    const audio = this.company.unlock();
    // What was set in the same breath is known before anything begins: its questions come first.
    this.prepare();
    const {loading} = this.plan;
    this.#wanted = true;
    // It may have been called off meanwhile, or taken out of the page.
    if (loading) void loading.then(() => this.#wanted && this.#host.isConnected && this.#begin(audio));
    else this.#begin(audio);
  }

  pause(): void {
    this.#wanted = false;
    this.runner.pause('you');
  }

  resume(): void {
    if (this.runner.state.status !== 'paused' || this.admission.gate === 'closed') return;
    this.#host.requestUpdate();
    // After a reload the answers are gone: they are asked for like before a start.
    if (!this.admission.opens()) return;
    // The second time is the reader's yes.
    this.asks = this.runner.contested && this.asks !== 'replace' ? 'replace' : undefined;
    if (this.asks) return;
    const audio = this.company.unlock();
    this.runner.resume();
    void this.company.join(audio);
  }

  /** On to what comes next. What was done of the point counts. */
  skip(): void {
    const {run, engaged} = this.runner;
    if (engaged && run.leg === 'work') this.#record.open(ratingOf(run, this.teller.before, 'done'));
    this.runner.skip();
    this.company.retune();
  }

  stop(reason: StopReason = 'done'): void {
    this.#wanted = false;
    const {run, engaged} = this.runner;
    if (!engaged) return;
    this.asks = undefined;
    if (run.leg === 'work') this.#record.open(ratingOf(run, this.teller.before, reason));
    else if (reason !== 'done') this.#record.amend({stopped: reason});
    this.runner.stop(reason);
    this.company.say(this.#voice.words.term('say').stopped);
    this.#voice.fire('timer-stop', {reason});
    void this.company.load();
    if (reason === 'numb') this.#setAside(pointOf(run));
    if (reason !== 'done' && reason !== 'too-much') this.#record.close();
  }

  repeat(): void {
    this.runner.repeat();
    this.company.retune();
  }

  /** Fifteen seconds more or less. */
  adjust(direction: 1 | -1): void {
    this.runner.adjust(direction);
    this.#requeued();
  }

  choose(side: Side | 'both'): void {
    this.plan.choice = side;
    this.asks = undefined;
    this.prepare();
    this.#requeued();
  }

  rate(answer: Pick<Rating, 'after' | 'change'>): void {
    this.#record.amend(answer);
  }

  /** Stop was pressed: the time is held while the face asks why. */
  askStop(): void {
    this.pause();
    this.asks = 'stop';
    // Without the questions, stop is stop.
    void this.company.load().then(() => this.company.parts || this.stop());
  }

  /** Headache, speech, sight or balance with the dizziness: the safety check takes over. */
  signs(): void {
    const {session} = this.#voice;
    session.set({flags: [...(session.state.flags ?? []), 'neck-artery-signs']});
  }

  readonly leaving = (): void => this.#record.close();

  connect(): void {
    this.runner.connect();
    this.company.retune();
    addEventListener('pagehide', this.leaving);
    this.#restore();
  }

  disconnect(): void {
    this.runner.disconnect();
    this.company.leave();
    removeEventListener('pagehide', this.leaving);
    if (!this.runner.engaged) this.leaving();
  }

  /** Before every render: what the session says now, as far as it bears on this timer. */
  look(): void {
    if (this.admission.gate === 'open') this.admission.checking = false;
    // A start that waits for the atlas is left to find out by itself.
    if (this.runner.engaged && this.admission.bars) this.stop('clearance');
    this.prepare();
  }

  prepare(): void {
    const {engaged, state} = this.runner;
    this.plan.inform(engaged ? state.run.points : this.plan.wishes, this.#voice.words.lang);
    if (engaged) return;
    // The answer that stopped it changes what can be planned, too: what it says of that stays until another answer.
    if (state.status === 'done' && state.stopped === 'clearance' && this.admission.bars) return;
    const points = this.plan.points();
    const {seconds} = this.#host;
    if (
      !this.plan.loading &&
      (seconds < LEAST || seconds > MOST) &&
      !points.some(({pace}) => pace.kind === 'move')
    ) {
      this.#voice.report(
        'attribute',
        'seconds',
        seconds,
        `a number from ${LEAST} to ${MOST} (a movement: 20 to 180)`,
      );
    }
    const prepared = JSON.stringify(points);
    if (prepared === this.#prepared) return;
    this.#prepared = prepared;
    this.#record.close();
    this.runner.load(points);
  }

  #informed(muscles: readonly MuscleId[], techniques: readonly TechniqueId[]): void {
    const {report} = this.#voice;
    for (const muscle of muscles) report('attribute', 'muscle', muscle, 'a muscle of the atlas');
    for (const technique of techniques) report('queue', 'technique', technique, 'a technique of its muscle');
    this.#host.requestUpdate();
  }

  #begin(audio: AudioContext | undefined): void {
    const agreed = this.asks === 'replace';
    this.#host.requestUpdate();
    this.prepare();
    if (this.#host.disabled || this.runner.engaged) return;
    // A point was set aside: what is left begins.
    if (this.runner.state.run.points.some(point => this.plan.isAside(point)))
      this.runner.load(this.plan.points());
    if (!this.admission.opens()) return;
    const {points} = this.runner.state.run;
    const sideless = points.some(({muscle, side}) => muscle && !side);
    this.asks = sideless ? 'side' : this.runner.contested && !agreed ? 'replace' : undefined;
    if (this.asks || !this.#voice.fire('timer-start', {}, true)) return;
    this.#record.close();
    this.runner.start();
    this.#voice.step('timer-started');
    void this.company.join(audio).then(() => this.runner.running && this.teller.begun(this.runner.run));
  }

  /** A run that a reload has broken off. */
  #restore(): void {
    const saved = this.runner.engaged ? undefined : savedRun(ownerOf(this.#host));
    if (!saved) return;
    this.#host.muted = !saved.bell;
    this.#host.voice = saved.voice;
    this.#host.vibrate = saved.buzz;
    // The answers live in memory and went with the page. Within fifteen seconds it is the same visit and the very run that they
    // opened: stopping it in the middle of a stroke to ask again would make nobody safer. What waits paused, and every new
    // start, asks.
    this.runner.restore(saved);
    void this.company.join(undefined);
  }

  /** Its points go from every queue; the face stays with what is to be said now. */
  #setAside(point: Point): void {
    this.plan.setAside(point);
    const {queue} = this.#voice.session.state;
    this.#voice.session.set({queue: queue.filter(item => !this.plan.isAside(item))});
    this.#prepared = JSON.stringify(this.plan.points());
    this.#voice.fire('queue-change', {queue: this.queue.filter(item => !this.plan.isAside(item))});
  }

  #requeued(): void {
    this.#voice.fire('queue-change', {queue: this.queue});
    this.company.retune();
  }

  get queue(): readonly QueueItem[] {
    return this.runner.state.run.points.flatMap(point => itemOf(point) ?? []);
  }
}
