import {html, nothing, type TemplateResult} from 'lit';
import type {Atlas, AtlasWords, MarkSide, PainDrawing, Zone} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {hasSpot} from './drawing.js';

export interface ListOptions {
  readonly terms: Terms<typeof map>;
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  readonly marks: PainDrawing;
  readonly search: string;
  readonly disabled: boolean;
  readonly toggle: (zone: string, side: MarkSide) => void;
  readonly find: (text: string) => void;
}

const sidesOf = (zone: Zone): readonly MarkSide[] => (zone.midline ? ['midline'] : ['left', 'right']);

/** Every place by name, for whoever would rather not point. The same marks as the drawing. */
export function zoneList({
  terms,
  atlas,
  words,
  marks,
  search,
  disabled,
  toggle,
  find,
}: ListOptions): TemplateResult {
  const wanted = search.trim().toLocaleLowerCase();
  const said = (zone: Zone) => words.zones[zone.id];
  const found = atlas.zones.filter(zone =>
    `${said(zone)?.name} ${said(zone)?.where} ${said(zone)?.latin ?? ''}`
      .toLocaleLowerCase()
      .includes(wanted),
  );
  const regions = [...new Set(found.map(zone => zone.region))];
  const box = (zone: Zone, side: MarkSide) => {
    const word =
      side === 'midline' ? terms.term('midline') : terms.term(side === 'left' ? 'yourLeft' : 'yourRight');
    return html`<label class="tick">
      <input
        type="checkbox"
        data-zone=${zone.id}
        data-side=${side}
        aria-label=${terms.term('placeOn', said(zone)?.name ?? zone.id, word)}
        .checked=${hasSpot(marks, {zone: zone.id, side})}
        ?disabled=${disabled}
        @change=${() => toggle(zone.id, side)}
      />
      <span>${word}</span>
    </label>`;
  };
  return html`<div class="places">
    <label class="search">
      <span>${terms.term('search')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => find((event.target as HTMLInputElement).value)}
      />
    </label>
    ${found.length === 0 ? html`<p role="status">${terms.term('nothingFound')}</p>` : nothing}
    ${regions.map(
      region =>
        html`<fieldset>
          <legend>${terms.term('regions')[region]}</legend>
          ${found
            .filter(zone => zone.region === region)
            .map(
              zone =>
                html`<div class="place">
                  <span>${said(zone)?.name ?? zone.id}<small>${said(zone)?.where}</small></span>
                  <span class="ticks">${sidesOf(zone).map(side => box(zone, side))}</span>
                </div>`,
            )}
        </fieldset>`,
    )}
  </div>`;
}
