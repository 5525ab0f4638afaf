import {adoptStyles, html, nothing, svg, type ReactiveController, type TemplateResult} from 'lit';
import {cache} from 'lit/directives/cache.js';
import {gate} from '../../session/gate.js';
import type {HandOverEvent, Station} from '../../session/hand-over.js';
import {parseLink} from '../../session/link.js';
import type {Session, SessionState} from '../../session/session.js';
import {road as words} from '../../words/en/road.js';
import {Terms} from '../../words/terms.js';
import type {UnknotElement} from '../element.js';
import {inner} from '../inner.styles.js';
import {styles} from './road.styles.js';

type Step = 'map' | 'safety' | 'guide' | 'timer';

const STEPS: readonly Step[] = ['map', 'safety', 'guide', 'timer'];

const stations = {
  map: {tag: 'pain-map', load: () => import('../pain-map/define.js')},
  safety: {tag: 'safety-check', load: () => import('../safety-check/define.js')},
  guide: {tag: 'roller-guide', load: () => import('../roller-guide/define.js')},
  timer: {tag: 'trigger-point-timer', load: () => import('../trigger-point-timer/define.js')},
} as const;

/** What the road may ask of the box it lies in. */
export interface Box {
  readonly host: UnknotElement;
  readonly session: Session;
  frame(content: unknown, kind: string): TemplateResult;
}

const arrow = svg`<path d="M14 8H2m5-5L2 8l5 5"/>`;

/** Where it hurts, before you start, how to treat it, the minute: one step at a time, and back. */
export class Road implements ReactiveController {
  #step: Step = 'map';
  /** Where to go on once the safety questions have opened the way. */
  #after: Step = 'guide';
  #failed = false;
  #ready = new Set<Step>();
  /** A tap has asked for the step: then, and only then, the focus goes along. */
  #arriving = false;
  #listening: AbortController | undefined;
  readonly #box: Box;
  readonly #terms: Terms<typeof words>;

  constructor(box: Box) {
    this.#box = box;
    this.#terms = new Terms(box.host, 'road', words);
    const {shadowRoot} = box.host;
    const own = box.host.constructor as typeof UnknotElement;
    if (shadowRoot) adoptStyles(shadowRoot, [...own.elementStyles, inner, styles]);
    box.host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    this.#box.session.subscribe((_, changed) => this.#changed(changed), {signal});
    addEventListener('hashchange', () => this.#follow(true), {signal});
    this.#load('map');
    this.#follow(false);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  hostUpdated(): void {
    const step = this.#box.host.shadowRoot?.querySelector<HTMLElement>('[data-step]');
    if (!this.#arriving || !step) return;
    this.#arriving = false;
    step.focus();
    const top = this.#box.host.getBoundingClientRect().top;
    if (top < 0) this.#box.host.scrollIntoView({block: 'start'});
  }

  render(): TemplateResult {
    return this.#box.frame(
      html`<div @unknot-hand-over=${this.#handOver}>${this.#way()} ${cache(this.#station())}</div>`,
      'road',
    );
  }

  get #state(): SessionState {
    return this.#box.session.state;
  }

  #way(): unknown {
    const terms = this.#terms;
    const at = STEPS.indexOf(this.#step) + 1;
    if (at === 1) return nothing;
    return html`<nav class="way" aria-label=${terms.term('name')}>
      <button class="btn quiet back" part="button button-quiet" @click=${this.#back}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${arrow}</svg>${terms.term('back')}
      </button>
      <span class="foot" aria-current="step"
        >${terms.term('place', at, STEPS.length)}: ${terms.term('steps')[this.#step]}</span
      >
    </nav>`;
  }

  #station(): TemplateResult {
    const step = this.#step;
    if (!this.#ready.has(step)) return this.#waiting(step);
    const {headingLevel, latin, disabled} = this.#box.host;
    const {selected} = this.#state;
    switch (step) {
      case 'map':
        return html`<pain-map data-step heading-level=${headingLevel} latin=${latin} ?disabled=${disabled}
          ><slot name="help" slot="help"></slot
        ></pain-map>`;
      case 'safety':
        return html`<safety-check data-step heading-level=${headingLevel} ?disabled=${disabled}
            ><slot name="help" slot="help"></slot
          ></safety-check>
          ${
            gate(this.#state, 'press') === 'confirm'
              ? html`<div class="row">
                  <button class="btn quiet" part="button button-quiet" @click=${() => this.#go('guide')}>
                    ${this.#terms.term('readOn')}
                  </button>
                </div>`
              : nothing
          }`;
      case 'guide':
        return html`<roller-guide
          data-step
          heading-level=${headingLevel}
          latin=${latin}
          muscle=${selected?.muscle ?? nothing}
          side=${selected?.side ?? nothing}
          ?disabled=${disabled}
          ><slot name="tools" slot="tools"></slot><slot name="help" slot="help"></slot
        ></roller-guide>`;
      case 'timer':
        return html`<trigger-point-timer data-step heading-level=${headingLevel} ?disabled=${disabled}
            ><slot name="help" slot="help"></slot
          ></trigger-point-timer>
          <div class="row">
            <button class="btn quiet" part="button button-quiet" @click=${() => this.#go('map')}>
              ${this.#terms.term('another')}
            </button>
          </div>`;
    }
  }

  #waiting(step: Step): TemplateResult {
    const terms = this.#terms;
    return this.#failed
      ? html`<p role="alert">${terms.term('failed')}</p>
          <button class="btn line" part="button" @click=${() => this.#load(step)}>
            ${terms.term('again')}
          </button>`
      : html`<p class="soft">${terms.term('loading')}</p>`;
  }

  readonly #handOver = (event: HandOverEvent): void => {
    const step = STEPS.find(one => stations[one].tag === (event.to satisfies Station));
    if (!step) return;
    event.preventDefault();
    this.#go(step);
  };

  readonly #back = (): void => {
    const before: Readonly<Record<Step, Step>> = {map: 'map', safety: 'map', guide: 'map', timer: 'guide'};
    this.#show(before[this.#step]);
  };

  /** The safety questions come before the first press or minute; what a technique raises the guide asks itself. */
  #go(step: Step): void {
    const asks = step !== 'map' && step !== 'safety' && gate(this.#state, 'press') === 'ask';
    if (asks) this.#after = step;
    this.#show(asks ? 'safety' : step);
  }

  #show(step: Step): void {
    this.#arriving = true;
    this.#step = step;
    this.#load(step);
    this.#box.host.requestUpdate();
  }

  #changed(changed: readonly (keyof SessionState)[]): void {
    if (this.#step === 'safety' && gate(this.#state, 'press') === 'open') this.#show(this.#after);
    // A grave answer given further on: the map shows the outcome in place of its list, and marking stays open.
    if (
      changed.some(key => key === 'pain' || key === 'clearance' || key === 'selected' || key === 'confirmed')
    ) {
      this.#box.host.requestUpdate();
    }
  }

  /** `#unknot=gluteus-medius,left,massage-ball,60` opens the guide; the safety questions still come first. */
  #follow(tapped: boolean): void {
    const link = parseLink(location.hash);
    if (!link) return;
    const {muscle, side = null, tool, seconds} = link;
    const {session, host} = this.#box;
    session.set({
      selected: {muscle, side},
      ...(tool && {tool}),
      ...(side && seconds && {queue: [{muscle, side, seconds, ...(tool && {tool})}]}),
    });
    this.#go('guide');
    this.#arriving = tapped;
    if (!tapped) void host.updateComplete.then(() => host.scrollIntoView({block: 'start'}));
  }

  #load(step: Step): void {
    if (this.#ready.has(step)) return;
    this.#failed = false;
    stations[step].load().then(
      () => {
        this.#ready.add(step);
        this.#box.host.requestUpdate();
        // The next one comes while this one is read.
        const next = STEPS[STEPS.indexOf(step) + 1];
        if (next) void stations[next].load().catch(() => {});
      },
      () => {
        this.#failed = true;
        this.#box.host.requestUpdate();
      },
    );
  }
}
