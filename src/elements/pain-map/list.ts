import {html, nothing, type TemplateResult} from 'lit';
import type {Atlas, AtlasWords, MarkSide, PainDrawing, Zone} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {hasSpot, type Spot} from './drawing.js';

export interface ListOptions {
  readonly terms: Terms<typeof map>;
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  readonly marks: PainDrawing;
  readonly open: boolean;
  readonly search: string;
  readonly off: boolean;
  /** Whether the drawing has an outline for it; true as long as there is no drawing. */
  readonly drawn: (spot: Spot) => boolean;
  readonly toggle: (spot: Spot) => void;
  readonly change: (list: {readonly open: boolean; readonly search: string}) => void;
}

const sidesOf = (zone: Zone): readonly MarkSide[] => (zone.midline ? ['midline'] : ['left', 'right']);

/** Letters without their accents, so that a plain keyboard finds them. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Every place by name, for whoever would rather not point. The same marks as the drawing. */
export function zoneList(options: ListOptions): TemplateResult {
  const {terms, atlas, open, change} = options;
  return html`<div class="by-name">
    <button
      type="button"
      class="bare more"
      aria-expanded=${open ? 'true' : 'false'}
      @click=${() => change({open: !open, search: ''})}
    >
      <span>${terms.term('list')}</span>
      <span aria-hidden="true">${terms.term('places', atlas.zones.length)}</span>
    </button>
    ${open ? places(options) : nothing}
  </div>`;
}

function places({
  terms,
  atlas,
  words,
  marks,
  search,
  off,
  drawn,
  toggle,
  change,
}: ListOptions): TemplateResult {
  const wanted = plain(search.trim()).split(/\s+/);
  const found = atlas.zones.filter(zone => {
    const said = words.zones[zone.id];
    const text = plain(`${said?.name ?? zone.id} ${said?.where ?? ''} ${said?.latin ?? ''}`);
    return wanted.every(word => text.includes(word));
  });
  const regions = [...new Set(found.map(zone => zone.region))];
  const names: Readonly<Record<string, string>> = terms.term('regions');

  const box = (zone: Zone, side: MarkSide) => {
    const name = words.zones[zone.id]?.name ?? zone.id;
    const word = terms.term('sides')[side];
    return html`<label class="tick">
      <input
        type="checkbox"
        data-zone=${zone.id}
        data-side=${side}
        aria-label=${terms.term('placeOn', name, word)}
        ?disabled=${off}
        .checked=${hasSpot(marks, {zone: zone.id, side})}
        @change=${() => toggle({zone: zone.id, side})}
      />
      <span>${word}</span>
    </label>`;
  };
  const row = (zone: Zone) => {
    const said = words.zones[zone.id];
    const [side = 'left'] = sidesOf(zone);
    return html`<div class="place">
      <span
        >${said?.name ?? zone.id}<small
          >${said?.where} ${drawn({zone: zone.id, side}) ? nothing : terms.term('noOutline')}</small
        ></span
      >
      <span class="ticks">${sidesOf(zone).map(each => box(zone, each))}</span>
    </div>`;
  };

  return html`<div class="places">
    <label class="search">
      <span>${terms.term('search')}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) change({open: true, search: event.target.value});
        }}
      />
    </label>
    <p class=${found.length ? 'vh' : 'none'} role="status">
      ${found.length ? (search ? terms.term('found', found.length) : nothing) : terms.term('nothingFound')}
    </p>
    ${regions.map(
      region =>
        html`<fieldset>
          <legend>${names[region] ?? region}</legend>
          ${found.filter(zone => zone.region === region).map(row)}
        </fieldset>`,
    )}
  </div>`;
}
