import {html, noChange, type ReactiveController, type TemplateResult} from 'lit';
import type {SessionController} from '../../session/controller.js';
import type {QueueItem, StopReason} from '../../session/session.js';
import {timer} from '../../words/en/timer.js';
import {Terms} from '../../words/terms.js';
import {UnknotStepEvent} from '../events.js';
import {actsOf} from './acts.js';
import {Asking} from './asking.js';
import {Conduct} from './conduct.js';
import {face} from './face.js';
import {fillScreen, leaveScreen} from './full-screen.js';
import {listen} from './invokers.js';
import {pointOf, type TimerState} from './machine.js';
import {readQueue} from './queue.js';
import {senses} from './sound.js';
import {TimerEvent} from './trigger-point-timer.events.js';
import type {TriggerPointTimer} from './trigger-point-timer.js';
import type {Act, View} from './view.js';

export {styles} from './face.styles.js';

/** What the element lends to its body. */
export interface Shell {
  readonly session: SessionController;
  report(code: string, place: string, value: unknown, allowed: string): void;
  toggleState(state: string, on: boolean): void;
  heading(text: string, below: number, part: string): TemplateResult;
  frame(content: unknown): TemplateResult;
  /** In place of a part that did not come, so many times. */
  lost(failed: number, again: () => void): TemplateResult;
}

/**
 * Everything of the timer but its attributes and methods. It comes when the element stands in a page, so that the element itself
 * weighs next to nothing.
 */
export class Body implements ReactiveController {
  readonly #host: TriggerPointTimer;
  readonly #shell: Shell;
  readonly #words: Terms<typeof timer>;
  readonly #conduct: Conduct;
  readonly #asking: Asking;
  readonly #acts: Readonly<Record<Act, () => void>>;
  #full = false;
  /** Far from the window. */
  #far = false;
  /** Far, and nothing goes on in it: what it is told waits until one of them changes. */
  #sleeps = false;
  #held: Element | null | undefined;
  #last: Partial<Pick<TriggerPointTimer, 'muscle' | 'muted' | 'vibrate'>> = {};

  /** @param queue As the page wrote it. */
  constructor(host: TriggerPointTimer, shell: Shell, queue: unknown) {
    this.#host = host;
    this.#shell = shell;
    this.#words = new Terms(host, 'timer', timer);
    this.#conduct = new Conduct(host, {
      ...shell,
      words: this.#words,
      fire: (type, fields, cancelable) => host.dispatchEvent(new TimerEvent(type, fields, cancelable)),
      step: step => host.dispatchEvent(new UnknotStepEvent(step)),
    });
    this.#asking = new Asking(host, this.#conduct.admission, this.#words, shell.lost);
    this.#acts = actsOf(this.#conduct, host, () => void this.#fill());
    // One listener a kind for every control of the face, and for the face itself.
    for (const type of ['click', 'change', 'pointerdown', 'focusin']) {
      host.renderRoot.addEventListener(type, this.#tap);
    }
    // A face that comes near the window catches up.
    host.renderRoot.addEventListener('contentvisibilityautostatechange', event => {
      this.#far = 'skipped' in event && event.skipped === true;
      if (!this.#far) host.requestUpdate();
    });
    if (!('commandForElement' in HTMLButtonElement.prototype)) listen(host);
    this.enqueue(queue);
    this.#conduct.prepare();
  }

  get status(): TimerState['status'] {
    return this.#now.runner.state.status;
  }

  get remaining(): number {
    return this.#now.runner.remaining;
  }

  get queue(): readonly QueueItem[] {
    return this.#now.queue;
  }

  /** With what was set a moment ago: nobody who asks has to wait for a render, which may be far off. */
  get #now(): Conduct {
    this.#conduct.prepare();
    return this.#conduct;
  }

  enqueue(given: unknown): void {
    const {queue, wrong} = readQueue(given);
    for (const row of wrong) {
      const allowed = '"muscle side", then seconds and a tool if you like; or JSON of the same';
      this.#shell.report('queue', 'queue', row, allowed);
    }
    this.#conduct.plan.queue = queue;
    this.#host.requestUpdate();
  }

  start(): void {
    this.#conduct.start();
  }

  pause(): void {
    this.#conduct.pause();
  }

  resume(): void {
    this.#conduct.resume();
  }

  skip(): void {
    this.#conduct.skip();
  }

  stop(reason?: StopReason): void {
    this.#conduct.stop(reason);
  }

  hostConnected(): void {
    this.#conduct.connect();
  }

  hostDisconnected(): void {
    this.#conduct.disconnect();
    this.#full = false;
  }

  hostUpdate(): void {
    const {status} = this.#conduct.runner.state;
    this.#sleeps = this.#far && (status === 'idle' || status === 'ready') && !this.#asking.stands;
    if (this.#sleeps) return;
    const {plan, company} = this.#conduct;
    const {muscle, muted, vibrate} = this.#host;
    const last = this.#last;
    this.#last = {muscle, muted, vibrate};
    if (muscle !== last.muscle) plan.choice = undefined;
    if (muted !== last.muted || vibrate !== last.vibrate) company.retune();
    this.#conduct.look();
    this.#held = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    const {company, runner} = this.#conduct;
    const {renderRoot} = this.#host;
    // A control that goes with its state hands the focus on to what takes its place.
    if (this.#held && !this.#held.isConnected) {
      renderRoot.querySelector<HTMLElement>('.end [tabindex], [data-main]')?.focus({preventScroll: true});
    }
    if (this.#host.isConnected) company.motion?.sync(renderRoot, runner.run, runner.running);
  }

  render(): unknown {
    if (this.#sleeps) return noChange;
    return this.#shell.frame(this.#asking.stands ? this.#asking.render() : face(this.#view()));
  }

  #view(): View {
    const {plan, runner, company, asks, rating} = this.#conduct;
    const {before} = this.#conduct.teller;
    const {state, run, remaining, engaged} = runner;
    const point = pointOf(run);
    const words = this.#words;
    const has = senses(words.lang);
    const alone = !plan.queue.length && run.points.every(({muscle}) => muscle && muscle === point.muscle);
    const notes = [
      state.status === 'idle' && words.term('idle'),
      plan.failed(point) && words.term('noDetails'),
      plan.facts(point)?.notForYou && words.term('notForYou'),
      plan.loading && words.term('loading'),
      engaged && runner.unkept && words.term('unkept'),
      engaged && company.silent && words.term('silent'),
      runner.running && company.dims && words.term('dims'),
      this.#host.voice && !has.voice && words.term('noVoice'),
    ];
    const {parts} = company;
    const aside = parts?.asideOf(state, parts.ends, rating, before);
    return {
      words,
      state,
      run,
      remaining,
      facts: plan.facts,
      label: this.#host.label,
      latin: this.#host.latin === 'on',
      heading: text => this.#shell.heading(text, 0, 'name'),
      ...(!engaged && alone && {choice: {side: run.points.length > 1 ? 'both' : point.side}}),
      asks,
      senses: has,
      switches: company.switches,
      full: has.screen ? this.#full : undefined,
      notes: notes.filter(note => typeof note === 'string'),
      lost: plan.failed(point),
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
      disabled: this.#host.disabled,
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
      else this.#conduct.teller.before = number;
    }
    const act = target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act) this.#acts[act as Act]?.();
    else if (target.closest('.stage') && !this.#conduct.asks) {
      if (this.#conduct.runner.running) this.pause();
      else this.resume();
    }
    this.#host.requestUpdate();
  };

  async #fill(): Promise<void> {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) return;
    if (this.#full) return leaveScreen(frame);
    await fillScreen(frame, on => {
      this.#full = on;
      this.#host.requestUpdate();
    });
  }
}
