import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {MuscleId, Side, Source} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import type {SessionChange} from '../../session/session.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {gentle} from './gentle.js';
import {SourceSelectEvent} from './pain-map.events.js';

interface Chosen {
  readonly muscle: MuscleId;
  readonly side: Side;
}

/** The way on from a muscle: to the finder or the guide of the page, else to a guide in the map's own box. */
export class Onward {
  /** The guide stands in the map's own box, where no other is on the page. */
  guide = false;
  /** Nothing was found that can be treated gently. */
  noneGentle = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #terms: Terms<typeof map>;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    terms: Terms<typeof map>,
  ) {
    this.#host = host;
    this.#session = session;
    this.#terms = terms;
  }

  async choose(chosen: Chosen): Promise<void> {
    this.#select(chosen);
    await this.#goOn(['point-finder', 'roller-guide']);
  }

  /** Leads straight to a technique that needs no floor, for the likeliest muscle that may be treated alone. */
  async startGently(sources: readonly Source[]): Promise<void> {
    const full = await this.#session.atlas(this.#terms.lang).catch(() => undefined);
    const found = full && gentle(full, sources, this.#session.state.conditions);
    this.noneGentle = !found;
    this.#host.requestUpdate();
    if (!found) return;
    this.#select(found.source, {tool: found.technique.tool, place: 'standing'});
    await this.#goOn(['roller-guide']);
  }

  #select({muscle, side}: Chosen, more?: SessionChange): void {
    this.#session.set({...more, selected: {muscle, side}});
    this.#host.dispatchEvent(new SourceSelectEvent(muscle, side));
  }

  async #goOn(stations: readonly ('point-finder' | 'roller-guide')[]): Promise<void> {
    const way = await import('../../session/hand-over.js');
    if (!this.#host.isConnected || stations.some(station => way.handOver(this.#host, station))) return;
    await import('../roller-guide/define.js');
    this.guide = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const guide = this.#host.shadowRoot?.querySelector<HTMLElement>('roller-guide');
    if (guide) way.visit(guide);
  }

  /** The guide, with a way back to the muscles. */
  render(level: number): TemplateResult {
    return html`<div class="step">
      <button type="button" class="btn quiet back" @click=${() => this.#back()}>
        ${this.#terms.term('backToList')}
      </button>
      <roller-guide data-step heading-level=${level}><slot name="help" slot="help"></slot></roller-guide>
    </div>`;
  }

  #back(): void {
    this.guide = false;
    this.#host.requestUpdate();
    const {selected} = this.#session.state;
    void this.#host.updateComplete.then(() => {
      const row = this.#host.shadowRoot?.querySelector<HTMLElement>(
        `.choose[data-muscle="${selected?.muscle}"][data-side="${selected?.side}"]`,
      );
      (row ?? this.#host).focus();
    });
  }
}
