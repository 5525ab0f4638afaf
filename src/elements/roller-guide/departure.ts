import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {FlagId, MuscleId, Side, TechniqueId, Tool} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import {gate} from '../../session/gate.js';
import {handOver} from '../../session/hand-over.js';
import type {UnknotElement} from '../element.js';
import {GuideStartEvent} from './roller-guide.events.js';

/** What Start would begin. */
export interface Plan {
  readonly muscle: MuscleId;
  readonly sides: readonly [Side, ...Side[]];
  readonly seconds: number;
  /** Missing for a movement. */
  readonly tool?: Tool;
  /** The very one that is shown, which may have been opened by name. */
  readonly technique?: TechniqueId;
  /** Conditions that matter to the technique. */
  readonly flags: readonly FlagId[];
}

/**
 * From the tap on Start to the timer: the questions that have to be answered first stand in the guide's own place, and when they
 * open the way the start goes on by itself. Where no other timer stands in the session, it opens here.
 */
export class Departure implements ReactiveController {
  shows: 'start' | 'safety' | 'timer' = 'start';
  /** The answers left something else to do than what was to be started. */
  changed = false;
  #waiting: Plan | undefined;
  #offered: Plan | undefined;
  #shown: Departure['shows'] = 'start';
  readonly #host: UnknotElement;
  readonly #session: SessionController;

  constructor(host: UnknotElement, session: SessionController) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  /** What the guide is about to show. Another muscle, side or tool has another start. */
  offer(plan: Plan | undefined): void {
    const before = this.#offered;
    this.#offered = plan;
    if (this.shows === 'start' || !before || JSON.stringify(plan) === JSON.stringify(before)) return;
    if (this.shows === 'timer' && plan?.muscle === before.muscle) return;
    this.changed = this.shows === 'safety' && plan?.muscle === before.muscle;
    this.#show('start');
  }

  begin(): void {
    this.changed = false;
    this.#waiting = this.#offered;
    this.#goOn();
  }

  close(): void {
    this.#waiting = undefined;
    this.#show('start');
  }

  hostUpdated(): void {
    // Not within the update: to go on changes what has just been rendered.
    if (this.shows === 'safety' && this.#waiting) void this.#host.updateComplete.then(() => this.#goOn());
    if (this.shows === this.#shown) return;
    this.#shown = this.shows;
    const next = this.#host.renderRoot.querySelector<HTMLElement>('[data-next]');
    next?.focus();
  }

  #show(what: Departure['shows']): void {
    if (this.shows === what) return;
    this.shows = what;
    this.#host.requestUpdate();
  }

  #goOn(): void {
    const plan = this.#waiting;
    if (!plan) return;
    const {state} = this.#session;
    const open = gate(state, 'start', plan.flags);
    if (open === 'closed') return;
    if (open !== 'open') return this.#show('safety');
    this.#waiting = undefined;
    const {muscle, sides, seconds, tool, technique} = plan;
    if (!this.#host.dispatchEvent(new GuideStartEvent(muscle, sides[0], tool))) return this.#show('start');
    this.#session.set({
      selected: {muscle, side: sides[0]},
      queue: sides.map(side => ({muscle, side, seconds, ...(tool && {tool}), ...(technique && {technique})})),
    });
    if (handOver(this.#host, 'trigger-point-timer')) return this.#show('start');
    this.#show('timer');
  }

  /** The step that stands in the guide's own box. */
  view(closeLabel: string): TemplateResult {
    const level = Math.min(6, this.#host.headingLevel + 1);
    const close = html`<button type="button" class="btn quiet" @click=${() => this.close()}>
      ${closeLabel}
    </button>`;
    if (this.shows === 'timer') {
      void import('../trigger-point-timer/define.js');
      return html`<trigger-point-timer data-next heading-level=${level}
          ><slot name="help" slot="help"></slot></trigger-point-timer
        >${close}`;
    }
    void import('../safety-check/define.js');
    return html`<safety-check data-next heading-level=${level} .technique=${this.#waiting?.flags ?? []}
        ><slot name="help" slot="help"></slot></safety-check
      >${close}`;
  }
}
