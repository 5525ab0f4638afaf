import {html, isServer, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {MuscleId, Side, Tool} from '../../model/types.js';
import type {QueueItem, StopReason} from '../../session/session.js';
import {timer} from '../../words/en/timer.js';
import {Terms} from '../../words/terms.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {UnknotElement} from '../element.js';
import {Conduct} from './conduct.js';
import {face, type Act, type View} from './face.js';
import {pointOf, type TimerState} from './machine.js';
import {USUAL} from './points.js';
import {readQueue, type QueueWish} from './queue.js';
import {NOTHING, senses} from './sound.js';
import {TimerEvent} from './trigger-point-timer.events.js';
import {styles} from './trigger-point-timer.styles.js';

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
  readonly #conduct = new Conduct(this, {
    session: this.session,
    words: this.#words,
    fire: (type, fields, cancelable) => this.dispatchEvent(new TimerEvent(type, fields, cancelable)),
    step: step => this.step(step),
    report: (code, place, value, allowed) => this.report(code, place, value, allowed),
    toggleState: (state, on) => this.toggleState(state, on),
  });
  #full = false;
  /** Markup from a server has to be met by the same render before it shows what this device can. */
  #hydrating = Boolean(this.shadowRoot);

  constructor() {
    super();
    this.addEventListener('command', event => {
      const command = 'command' in event ? event.command : undefined;
      if (command === '--start') this.start();
      else if (command === '--pause') this.pause();
      else if (command === '--resume') this.resume();
      else if (command === '--stop') this.stop();
    });
  }

  get status(): TimerState['status'] {
    return this.#conduct.runner.state.status;
  }

  /** Whole seconds left of what the face counts. */
  get remaining(): number {
    return this.#conduct.runner.remaining;
  }

  /**
   * Points in their order. Takes a list, or words as in the attribute: `gluteus-medius left 90, piriformis left`. A run keeps
   * the queue it began with.
   */
  get queue(): readonly QueueItem[] {
    return this.#conduct.queue;
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
    this.#conduct.plan.queue = queue;
    this.requestUpdate();
  }

  /** Begin, or go on where it was paused. Opens only what the safety questions allow. */
  start(): void {
    this.#conduct.start();
  }

  pause(): void {
    this.#conduct.pause();
  }

  resume(): void {
    this.#conduct.resume();
  }

  /** On to what comes next. What was done of the point counts. */
  skip(): void {
    this.#conduct.skip();
  }

  stop(reason: StopReason = 'done'): void {
    this.#conduct.stop(reason);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#conduct.connect();
    if (!('commandForElement' in HTMLButtonElement.prototype)) {
      void import('./invokers.js').then(({listen}) => listen(this));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#conduct.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {plan, company} = this.#conduct;
    if (changed.has('muscle')) plan.choice = undefined;
    if (changed.has('muted') || changed.has('vibrate')) company.retune();
    const gate = this.#conduct.look();
    if (!isServer && (gate === 'closed' || this.#conduct.checking)) void import('../safety-check/define.js');
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
    if (this.#hydrating) this.requestUpdate();
    this.#hydrating = false;
  }

  protected override updated(): void {
    const {company, runner} = this.#conduct;
    company.motion?.sync(this.renderRoot, runner.run, runner.running);
  }

  protected override render(): TemplateResult {
    const {checking, technique} = this.#conduct;
    const gate = this.#conduct.gate();
    if (gate === 'closed' || (checking && gate !== 'open')) {
      return this.frame(
        html`<safety-check heading-level=${this.headingLevel} .technique=${technique}></safety-check>`,
      );
    }
    return this.frame(face(this.#view()));
  }

  #view(): View {
    const {plan, runner, company, asks, before, rating} = this.#conduct;
    const {state, run, remaining, engaged} = runner;
    const point = pointOf(run);
    const words = this.#words;
    const has = isServer || this.#hydrating ? NOTHING : senses(words.lang);
    const alone = !plan.queue.length && run.points.every(({muscle}) => muscle && muscle === point.muscle);
    const notes = [
      state.status === 'idle' && words.term('idle'),
      plan.failed(point) && words.term('noDetails'),
      plan.facts(point)?.notForYou && words.term('notForYou'),
      plan.loading && words.term('loading'),
      engaged && runner.unkept && words.term('unkept'),
      engaged && company.silent && words.term('silent'),
      this.voice && !has.voice && words.term('noVoice'),
    ];
    const {parts} = company;
    const aside = parts?.asideOf(state, parts.ends, rating, before);
    return {
      words,
      state,
      run,
      remaining,
      facts: plan.facts,
      label: this.label,
      latin: this.latin === 'on',
      heading: text => this.heading(text, 0, 'name'),
      ...(!engaged && alone && {choice: {side: run.points.length > 1 ? 'both' : point.side}}),
      asks,
      senses: has,
      switches: company.switches,
      full: has.screen ? this.#full : undefined,
      notes: notes.filter(note => typeof note === 'string'),
      said: company.said,
      ending: parts?.endingOf(state, asks, parts.ends, rating, before, plan.wishes.length > 0),
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
    if (event.type === 'pointerdown' || event.type === 'focusin') return void this.#conduct.company.load();
    if (target instanceof HTMLInputElement) {
      if (event.type !== 'change') return;
      const number = Number(target.value);
      if (target.name === 'after') this.#conduct.rate({after: number});
      else this.#conduct.before = number;
    }
    const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act) this.#acts[act as Act]?.();
    else if (target.closest('.stage') && !this.#conduct.asks) {
      if (this.#conduct.runner.running) this.pause();
      else this.resume();
    }
    this.requestUpdate();
  };

  /** Everything a press on the face can do. */
  readonly #acts: Readonly<Record<Act, () => void>> = {
    start: () => this.start(),
    again: () => this.start(),
    pause: () => this.pause(),
    resume: () => this.resume(),
    replace: () => this.start(),
    keep: () => (this.#conduct.asks = undefined),
    'ask-stop': () => this.#conduct.askStop(),
    skip: () => this.skip(),
    repeat: () => this.#conduct.repeat(),
    longer: () => this.#conduct.adjust(1),
    shorter: () => this.#conduct.adjust(-1),
    left: () => this.#conduct.choose('left'),
    right: () => this.#conduct.choose('right'),
    both: () => this.#conduct.choose('both'),
    bell: () => {
      const {company, runner} = this.#conduct;
      this.muted = !this.muted;
      // Turned on in the middle of a run, this is the tap that lets it sound.
      if (runner.running) void company.join(company.unlock());
    },
    voice: () => (this.voice = !this.voice),
    buzz: () => (this.vibrate = !this.vibrate),
    full: () => void this.#fill(),
    easier: () => this.#conduct.rate({change: 1}),
    same: () => this.#conduct.rate({change: 0}),
    worse: () => this.#conduct.rate({change: -1}),
    'too-much': () => this.stop('too-much'),
    numb: () => this.stop('numb'),
    dizzy: () => this.stop('dizzy'),
    done: () => this.stop('done'),
    signs: () => this.#conduct.signs(),
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
