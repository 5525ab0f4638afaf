import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {FlagId, MuscleId, Side, Tool} from '../../model/types.js';
import {gate} from '../../session/gate.js';
import type {QueueItem, StopReason} from '../../session/session.js';
import {recall} from '../../session/storage.js';
import {timer} from '../../words/en/timer.js';
import {Terms} from '../../words/terms.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {UnknotElement} from '../element.js';
import {Company} from './company.js';
import {face, type Act, type View} from './face.js';
import {pointOf, type Point, type Run, type TimerState, type Told} from './machine.js';
import {Motion} from './motion.js';
import {Plan} from './plan.js';
import {itemOf, LEAST, MOST, USUAL} from './points.js';
import {readQueue, type QueueWish} from './queue.js';
import {ratingOf, TreatmentRecord} from './record.js';
import {Runner, type SavedRun} from './runner.js';
import {senses} from './sound.js';
import {wordsFor} from './telling.js';
import {TimerEvent, type TimerFields} from './trigger-point-timer.events.js';
import {styles} from './trigger-point-timer.styles.js';

const STATUSES = ['idle', 'ready', 'running', 'paused', 'done'] as const;

/**
 * @element trigger-point-timer
 * @summary Paces one to two minutes of rolling: slow strokes in one direction, lifted back, or a still press; both sides and
 * several points in a row; then the small movement.
 *
 * @fires timer-start - Before anything starts; cancelable
 * @fires timer-pause - Paused, by whomever
 * @fires timer-resume - Going on
 * @fires timer-stroke - {count}: whole strokes of this point so far
 * @fires queue-change - {queue}: the reader chose another side or length, or a point was set aside
 * @fires timer-finish - {seconds, muscle, side}: a point has had its time
 * @fires timer-stop - {reason}
 * @fires treatment-record - {muscle, side, tool, seconds, strokes, before, after, change, stopped}
 *
 * @csspart stage - The face itself
 * @csspart ticks - One box a stroke
 * @csspart time - The remaining time
 * @csspart cue - What to do now
 * @csspart breath - The line below it
 * @csspart pacer - The picture of stroke and return
 * @csspart side - Left and right
 * @csspart pause - The large button while it runs
 * @csspart stop - The stop button
 * @csspart stop-rule - When to stop, always in sight
 * @csspart queue - The points in their order
 * @csspart options - Sound, voice, shaking, full screen
 * @csspart rating - The number
 *
 * @cssprop [--unknot-stage=#0d565c] - Ground of the face while it runs
 * @cssprop [--unknot-on-stage=#fff] - Ink on it
 *
 * @cssstate idle - No point is set; a plain interval may start
 * @cssstate ready - A point is set
 * @cssstate running - Settling in, movement and rest included
 * @cssstate paused - Held
 * @cssstate done - Over, or stopped
 */
export class TriggerPointTimer extends UnknotElement {
  static override tag = 'trigger-point-timer';
  static override parts = [
    'pain',
    'selected',
    'queue',
    'tool',
    'place',
    'flags',
    'asked',
    'clearance',
    'confirmed',
    'conditions',
    'atlas',
  ] as const;
  static override styles = [...UnknotElement.styles, styles];

  /** The muscle to treat, by its id in the atlas. Without one the session's queue or chosen muscle is taken. */
  @property() muscle: MuscleId | null = null;

  /** Without one the side that hurts is taken, or the face asks. */
  @property({converter: oneOf(['left', 'right'], null)}) side: Side | null = null;

  @property({converter: oneOf(['foam-roller', 'massage-ball', 'roller-stick', 'hands'], null)})
  tool: Tool | null = null;

  /** Length of a point, 60–120; of a movement, 20–180. A muscle's own cap may be lower. */
  @property({converter: numberIn(20, 180, USUAL)}) seconds = USUAL;

  /** One stroke in one direction, 2–4. */
  @property({attribute: 'stroke-seconds', converter: numberIn(2, 4, 4)}) strokeSeconds = 4;

  /** No tones. */
  @property({converter: flag}) muted = false;

  /** Spoken cues, where the device has a voice in the page's language. */
  @property({converter: flag}) voice = false;

  /** Shakes at the middle and the end, where the device can. */
  @property({converter: flag}) vibrate = false;

  readonly #words = new Terms(this, 'timer', timer);
  readonly #plan = new Plan(this, this.session, unknown => this.#informed(unknown));
  readonly #runner: Runner = new Runner(
    {
      changed: (told, state) => this.#changed(told, state),
      saved: () => ({owner: this.#owner, ...this.#company.switches}),
    },
    this.#plan.points(),
  );
  readonly #company: Company = new Company(this, this.#runner, this.#words);
  readonly #record = new TreatmentRecord({
    ratings: () => this.session.state.ratings,
    keep: ratings => this.session.set({ratings}),
    tell: rating => this.#fire('treatment-record', rating),
  });
  readonly #motion = new Motion();
  #prepared = '';
  #status: TimerState['status'] = 'idle';
  #asks: View['asks'];
  /** Start was pressed before the safety questions were answered: they stand here meanwhile. */
  #checking = false;
  #before: number | undefined;
  #full = false;

  constructor() {
    super();
    this.toggleState('idle', true);
    this.addEventListener('command', event => {
      const command = 'command' in event ? event.command : undefined;
      if (command === '--start') this.start();
      else if (command === '--pause') this.pause();
      else if (command === '--resume') this.resume();
      else if (command === '--stop') this.stop();
    });
  }

  get status(): TimerState['status'] {
    return this.#runner.state.status;
  }

  /** Whole seconds left of what the face counts. */
  get remaining(): number {
    return this.#runner.remaining;
  }

  /**
   * Points in their order. Takes a list, or words as in the attribute: `gluteus-medius left 90, piriformis left`. A run keeps
   * the queue it began with.
   */
  get queue(): readonly QueueItem[] {
    return this.#runner.state.run.points.flatMap(point => itemOf(point) ?? []);
  }

  @property()
  set queue(given: readonly QueueWish[] | string | null) {
    const {queue, wrong} = readQueue(given);
    for (const row of wrong) {
      this.report(
        'queue',
        'queue',
        row,
        '"muscle side", then seconds and a tool if you like; or JSON of the same',
      );
    }
    this.#plan.queue = queue;
    this.requestUpdate();
  }

  /** Begin, or go on where it was paused. Opens only what the safety questions allow. */
  start(): void {
    if (this.status === 'paused') return this.resume();
    if (this.disabled || this.#runner.running) return;
    const audio = this.#company.unlock();
    const {loading} = this.#plan;
    if (loading) void loading.then(() => this.#begin(audio));
    else this.#begin(audio);
  }

  pause(): void {
    this.#runner.pause('you');
  }

  resume(): void {
    if (this.status !== 'paused' || this.#gate() === 'closed') return;
    // The second time is the reader's yes.
    this.#asks = this.#runner.contested && this.#asks !== 'replace' ? 'replace' : undefined;
    this.requestUpdate();
    if (this.#asks) return;
    const audio = this.#company.unlock();
    this.#runner.resume();
    void this.#company.join(audio);
  }

  /** On to what comes next. What was done of the point counts. */
  skip(): void {
    const {run, engaged} = this.#runner;
    if (engaged && run.leg === 'work') this.#record.open(ratingOf(run, this.#before, 'done'));
    this.#runner.skip();
    this.#company.retune();
  }

  stop(reason: StopReason = 'done'): void {
    const {run, engaged} = this.#runner;
    if (!engaged) return;
    this.#asks = undefined;
    if (run.leg === 'work') this.#record.open(ratingOf(run, this.#before, reason));
    else if (reason !== 'done') this.#record.amend({stopped: reason});
    this.#runner.stop(reason);
    this.#company.say(this.#words.term('say').stopped);
    this.#fire('timer-stop', {reason});
    void this.#company.load();
    if (reason === 'numb') this.#setAside(pointOf(run));
    if (reason !== 'done' && reason !== 'too-much') this.#record.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#runner.connect();
    this.#company.retune();
    addEventListener('pagehide', this.#leaving);
    if (recall('run')) void import('./persist.js').then(({savedRun}) => this.#restore(savedRun(this.#owner)));
    if (!('commandForElement' in HTMLButtonElement.prototype)) {
      void import('./invokers.js').then(({listen}) => listen(this));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#runner.disconnect();
    this.#company.leave();
    removeEventListener('pagehide', this.#leaving);
    if (!this.#runner.engaged) this.#record.close();
  }

  readonly #leaving = (): void => this.#record.close();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('muscle')) this.#plan.choice = undefined;
    if (changed.has('muted') || changed.has('vibrate')) this.#company.retune();
    const gate = this.#gate();
    if (gate === 'open') this.#checking = false;
    if (gate === 'closed' || gate === 'confirm') this.stop('clearance');
    if (gate === 'closed' || this.#checking) void import('../safety-check/define.js');
    this.#prepare();
  }

  /** A control that goes with its state hands the focus on to what takes its place. */
  protected override update(changed: PropertyValues<this>): void {
    const held = this.shadowRoot?.activeElement;
    super.update(changed);
    if (held && !held.isConnected) {
      this.renderRoot
        .querySelector<HTMLElement>('.end [tabindex], [data-main]')
        ?.focus({preventScroll: true});
    }
  }

  /** One listener for every control of the face, and for the face itself. */
  protected override firstUpdated(): void {
    for (const type of ['click', 'change', 'pointerdown', 'focusin']) {
      this.renderRoot.addEventListener(type, this.#tap);
    }
  }

  protected override updated(): void {
    this.#motion.sync(this.renderRoot, this.#runner.run, this.#runner.running);
  }

  protected override render(): TemplateResult {
    const gate = this.#gate();
    if (gate === 'closed' || (this.#checking && gate !== 'open')) {
      return this.frame(
        html`<safety-check heading-level=${this.headingLevel} .technique=${this.#technique}></safety-check>`,
      );
    }
    return this.frame(face(this.#view()));
  }

  /** Conditions that matter to what is about to be done. */
  get #technique(): readonly FlagId[] {
    return this.#runner.state.run.points.flatMap(point => this.#plan.facts(point)?.flags ?? []);
  }

  #gate() {
    return gate(this.session.state, 'start', this.#technique);
  }

  #prepare(): void {
    const {engaged, state} = this.#runner;
    this.#plan.inform(engaged ? state.run.points : this.#plan.wishes, this.#words.lang);
    if (engaged) return;
    const points = this.#plan.points();
    const {seconds} = this;
    if (
      !this.#plan.loading &&
      (seconds < LEAST || seconds > MOST) &&
      !points.some(({pace}) => pace.kind === 'move')
    ) {
      this.report(
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
    this.#runner.load(points);
  }

  #informed(unknown: readonly MuscleId[]): void {
    for (const muscle of unknown) this.report('attribute', 'muscle', muscle, 'a muscle of the atlas');
    this.requestUpdate();
  }

  #begin(audio: AudioContext | undefined): void {
    const agreed = this.#asks === 'replace';
    this.requestUpdate();
    this.#prepare();
    if (this.disabled || this.#runner.engaged) return;
    // A point was set aside: what is left begins.
    if (this.#runner.state.run.points.some(point => this.#plan.isAside(point)))
      this.#runner.load(this.#plan.points());
    this.#checking = this.#gate() !== 'open';
    if (this.#checking) return;
    const {points} = this.#runner.state.run;
    const sideless = points.some(({muscle, side}) => muscle && !side);
    this.#asks = sideless ? 'side' : this.#runner.contested && !agreed ? 'replace' : undefined;
    if (this.#asks || !this.#fire('timer-start', {}, true)) return;
    this.#record.close();
    this.#runner.start();
    this.step('timer-started');
    void this.#company.join(audio);
  }

  #restore(saved: SavedRun | undefined): void {
    if (!saved || this.#runner.engaged || !this.isConnected) return;
    this.muted = !saved.bell;
    this.voice = saved.voice;
    this.vibrate = saved.buzz;
    this.#runner.restore(saved);
    void this.#company.join(undefined);
  }

  /** Which timer of which page: a run is given back to no other. */
  get #owner(): string {
    const root = this.getRootNode();
    const timers =
      root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(this.localName) : [];
    return `${location.pathname} ${this.id || [...timers].indexOf(this)}`;
  }

  /** Its points go from every queue; the face stays with what is to be said now. */
  #setAside(point: Point): void {
    this.#plan.setAside(point);
    const {queue} = this.session.state;
    this.session.set({queue: queue.filter(item => !this.#plan.isAside(item))});
    this.#prepared = JSON.stringify(this.#plan.points());
    this.#fire('queue-change', {queue: this.queue.filter(item => !this.#plan.isAside(item))});
  }

  #fire<K extends keyof TimerFields>(type: K, fields: TimerFields[K], cancelable = false): boolean {
    return this.dispatchEvent(new TimerEvent(type, fields, cancelable));
  }

  #changed(told: readonly Told[], state: TimerState): void {
    for (const each of told) this.#tell(each, state.run);
    const was = this.#status;
    this.#status = state.status;
    this.requestUpdate();
    if (was === state.status) return;
    for (const status of STATUSES) this.toggleState(status, status === state.status);
    if (state.status !== 'running') this.#company.leave();
    if (state.status === 'paused' && was === 'running') {
      this.#company.say(this.#words.term('say').paused(this.remaining));
      this.#fire('timer-pause', {});
    }
    if (state.status === 'running' && was === 'paused') {
      this.#company.say(this.#words.term('say').resumed);
      this.#fire('timer-resume', {});
    }
  }

  #tell(told: Told, run: Run): void {
    const text = wordsFor(told, run, {words: this.#words, facts: this.#plan.facts});
    // What comes seconds late, as in a hidden tab, is better left unsaid.
    if (text && performance.now() - told.at < 2000) this.#company.say(text);
    if (told.type === 'stroke') this.#fire('timer-stroke', {count: told.count});
    if (told.type === 'leg' && told.leg === 'settle') this.#record.close();
    if (told.type === 'over') this.step('timer-finished');
    if (told.type !== 'finish') return;
    this.#record.open(ratingOf({...run, at: told.point, leg: 'rest', elapsed: 0}, this.#before));
    const {muscle, side} = run.points[told.point] ?? {};
    this.#fire('timer-finish', {seconds: told.seconds, muscle, side});
  }

  #view(): View {
    const {state, run, remaining, engaged} = this.#runner;
    const point = pointOf(run);
    const words = this.#words;
    const has = senses(words.lang);
    const alone =
      !this.#plan.queue.length && run.points.every(({muscle}) => muscle && muscle === point.muscle);
    const notes = [
      state.status === 'idle' && words.term('idle'),
      this.#plan.failed(point) && words.term('noDetails'),
      this.#plan.facts(point)?.notForYou && words.term('notForYou'),
      this.#plan.loading && words.term('loading'),
      engaged && this.#runner.unkept && words.term('unkept'),
      engaged && this.#company.silent && words.term('silent'),
      this.voice && !has.voice && words.term('noVoice'),
    ];
    const {parts} = this.#company;
    const {rating} = this.#record;
    const aside = parts?.asideOf(state, parts.ends, rating, this.#before);
    return {
      words,
      state,
      run,
      remaining,
      facts: this.#plan.facts,
      label: this.label,
      latin: this.latin === 'on',
      heading: text => this.heading(text, 0, 'name'),
      ...(!engaged && alone && {choice: {side: run.points.length > 1 ? 'both' : point.side}}),
      asks: this.#asks,
      senses: has,
      switches: this.#company.switches,
      full: document.fullscreenEnabled || 'popover' in HTMLElement.prototype ? this.#full : undefined,
      notes: notes.filter(note => typeof note === 'string'),
      said: this.#company.said,
      ending: parts?.endingOf(
        state,
        this.#asks,
        parts.ends,
        rating,
        this.#before,
        this.#plan.wishes.length > 0,
      ),
      aside: html`${
        state.status === 'ready'
          ? html`<details class="before">
              <summary>${words.term('before')}</summary>
              ${aside}
            </details>`
          : aside
      }`,
      disabled: this.disabled,
    };
  }

  readonly #tap = (event: Event): void => {
    const {target} = event;
    if (!(target instanceof Element)) return;
    if (event.type === 'pointerdown' || event.type === 'focusin') return void this.#company.load();
    if (target instanceof HTMLInputElement) {
      if (event.type !== 'change') return;
      const number = Number(target.value);
      if (target.name === 'after') this.#record.amend({after: number});
      else this.#before = number;
    }
    const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act) this.#acts[act as Act]?.();
    else if (target.closest('.stage') && !this.#asks) {
      if (this.#runner.running) this.pause();
      else this.resume();
    }
    this.requestUpdate();
  };

  readonly #retuned = (): void => {
    this.#fire('queue-change', {queue: this.queue});
    this.#company.retune();
  };

  #choose(side: Side | 'both'): void {
    this.#plan.choice = side;
    this.#asks = undefined;
    this.#prepare();
    this.#retuned();
  }

  /** Everything a press on the face can do. */
  readonly #acts: Readonly<Record<Act, () => void>> = {
    start: () => this.start(),
    again: () => this.start(),
    pause: () => this.pause(),
    resume: () => this.resume(),
    replace: () => this.start(),
    keep: () => (this.#asks = undefined),
    'ask-stop': () => {
      this.pause();
      this.#asks = 'stop';
      // Without the questions, stop is stop.
      void this.#company.load().then(() => this.#company.parts || this.stop());
    },
    skip: () => this.skip(),
    repeat: () => {
      this.#runner.repeat();
      this.#company.retune();
    },
    longer: () => {
      this.#runner.adjust(1);
      this.#retuned();
    },
    shorter: () => {
      this.#runner.adjust(-1);
      this.#retuned();
    },
    left: () => this.#choose('left'),
    right: () => this.#choose('right'),
    both: () => this.#choose('both'),
    bell: () => {
      this.muted = !this.muted;
      // Turned on in the middle of a run, this is the tap that lets it sound.
      if (this.#runner.running) void this.#company.join(this.#company.unlock());
    },
    voice: () => (this.voice = !this.voice),
    buzz: () => (this.vibrate = !this.vibrate),
    full: () => void this.#fill(),
    easier: () => this.#record.amend({change: 1}),
    same: () => this.#record.amend({change: 0}),
    worse: () => this.#record.amend({change: -1}),
    'too-much': () => this.stop('too-much'),
    numb: () => this.stop('numb'),
    dizzy: () => this.stop('dizzy'),
    done: () => this.stop('done'),
    signs: () => this.session.set({flags: [...(this.session.state.flags ?? []), 'neck-artery-signs']}),
  };

  async #fill(): Promise<void> {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const {fillScreen, leaveScreen} = await import('./full-screen.js');
    if (!frame) return;
    if (this.#full) return leaveScreen(frame);
    const full = (on: boolean) => {
      this.#full = on;
      this.requestUpdate();
    };
    await fillScreen(frame, () => full(false));
    full(true);
  }
}
