import {adoptStyles, html} from 'lit';
import type {MuscleId, Side, Tool} from '../../model/types.js';
import type {QueueItem, StopReason} from '../../session/session.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {property} from '../decorators.js';
import {UnknotElement} from '../element.js';
import {unlock} from './audio.js';
import type {Body} from './body.js';
import {USUAL} from './length.js';
import type {TimerState} from './machine.js';
import type {QueueWish} from './queue.js';

/**
 * @element trigger-point-timer
 * @summary Paces one to two minutes of rolling: slow strokes in one direction, lifted back, or a still press; both sides and
 * several points in a row; then the small movement.
 *
 * @slot help - The editor's own line beside an outcome of the safety questions
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

  /** The muscle to treat, by its id in the atlas. Without one the session's queue or chosen muscle is taken. */
  @property() muscle: MuscleId | null = null;

  /** Without one the side that hurts is taken, or the face asks. */
  @property({converter: oneOf(['left', 'right'], null)}) side: Side | null = null;

  /** What it is done with; missing = what the reader has said they have. */
  @property({converter: oneOf(['foam-roller', 'massage-ball', 'roller-stick', 'hands'], null)})
  tool: Tool | null = null;

  /** Length of a point, 60–120; of a movement, 20–180. A muscle's own cap may be lower. */
  @property({converter: numberIn(20, 180, USUAL)}) seconds: number = USUAL;

  /** One stroke in one direction, 2–4. */
  @property({attribute: 'stroke-seconds', converter: numberIn(2, 4, 4)}) strokeSeconds = 4;

  /** No tones. */
  @property({converter: flag}) muted = false;

  /** Spoken cues, where the device has a voice in the page's language. */
  @property({converter: flag}) voice = false;

  /** Shakes at the middle and the end, where the device can. */
  @property({converter: flag}) vibrate = false;

  #body: Body | undefined;
  #loading: Promise<void> | undefined;
  /** How often it did not come. */
  #failed = 0;
  /** What was wished before the body came, in order. */
  #wishes: ((body: Body) => void)[] = [];
  #given: readonly QueueWish[] | string | null = null;

  constructor() {
    super();
    this.addEventListener('command', event => {
      const {command} = event as Event & {readonly command?: string};
      if (command === '--start') this.start();
      else if (command === '--pause') this.pause();
      else if (command === '--resume') this.resume();
      else if (command === '--stop') this.stop();
    });
  }

  /** Until `updateComplete` the face is still coming, and it is `idle`. */
  get status(): TimerState['status'] {
    return this.#body?.status ?? 'idle';
  }

  /** Whole seconds left of what the face counts. */
  get remaining(): number {
    return this.#body?.remaining ?? this.seconds;
  }

  /**
   * Points in their order. Takes a list, or words as in the attribute: `gluteus-medius left 90, piriformis left`. A run keeps
   * the queue it began with.
   */
  get queue(): readonly QueueItem[] {
    return this.#body?.queue ?? [];
  }

  @property()
  set queue(given: readonly QueueWish[] | string | null) {
    this.#given = given;
    this.#body?.enqueue(given);
  }

  /** Begin, or go on where it was paused. Opens only what the safety questions allow. */
  start(): void {
    unlock(this);
    this.#tell(body => body.start());
  }

  pause(): void {
    this.#tell(body => body.pause());
  }

  resume(): void {
    unlock(this);
    this.#tell(body => body.resume());
  }

  /** On to what comes next. What was done of the point counts. */
  skip(): void {
    this.#tell(body => body.skip());
  }

  stop(reason: StopReason = 'done'): void {
    this.#tell(body => body.stop(reason));
  }

  #tell(wish: (body: Body) => void): void {
    if (this.#body) wish(this.#body);
    else this.#wishes.push(wish);
  }

  /** Only now: markup from a server has to be met by the render that made it. */
  protected override firstUpdated(): void {
    this.#load();
  }

  readonly #load = (): void => {
    this.#loading = import('./body.js').then(
      ({Body, styles}) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...TriggerPointTimer.elementStyles, ...styles]);
        this.#body = new Body(
          this,
          {
            session: this.session,
            report: this.report.bind(this),
            toggleState: this.toggleState.bind(this),
            heading: this.heading.bind(this),
            frame: this.frame.bind(this),
            lost: this.lost.bind(this),
          },
          this.#given,
        );
        // Only now: a run that a reload broke off goes on by it, and whoever hears of that may ask.
        this.addController(this.#body);
        this.#wishes.forEach(this.#tell, this);
      },
      () => {
        this.#failed++;
        // A start that nobody waits for any more must not come with a later try.
        this.#wishes = [];
        this.requestUpdate();
      },
    );
  };

  /** The face is there, or could not be had. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loading;
    return super.getUpdateComplete();
  }

  protected override render(): unknown {
    return (
      this.#body?.render() ??
      this.frame(html`
        ${this.label && this.heading(this.label)}
        <slot></slot>
        ${this.#failed ? this.lost(this.#failed, this.#load) : ''}
      `)
    );
  }
}
