import {html, nothing, type TemplateResult} from 'lit';
import type {Body} from '../../art/body/types.js';
import type {Atlas, AtlasWords, Muscle, Side, Source, View} from '../../model/types.js';
import type {Crop, FigureOptions} from '../../plate/figure.js';
import {plate} from '../../plate/plate.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';

type Pattern = NonNullable<FigureOptions['muscle']>;

export interface StillOptions {
  readonly terms: Terms<typeof map>;
  readonly words: AtlasWords;
  readonly muscle: Muscle;
  readonly side: Side;
  readonly view: View;
  readonly body: Body;
  readonly latin: boolean;
  readonly pattern: Pattern;
  readonly heading: TemplateResult | typeof nothing;
}

const LOWER = /thigh|knee|leg|sole|heel/;

/** The trunk is enough unless the pattern or the muscle lies lower. */
const cropFor = (pattern: Pattern): Crop =>
  pattern.referrals?.some(({zone}) => LOWER.test(zone)) || pattern.points?.some(({y}) => y > 560)
    ? 'full'
    : 'trunk';

/** The pattern in a sentence: caption, and what a screen reader says instead of the picture. */
export function patternWords({terms, words, muscle, side, pattern}: StillOptions): string {
  const zones = (kind: 'essential' | 'spillover') =>
    terms.term('and', [
      ...new Set(
        pattern.referrals
          ?.filter(each => each.kind === kind)
          .map(each => (words.zones[each.zone]?.name ?? each.zone).toLocaleLowerCase()),
      ),
    ]);
  const name = words.muscles[muscle.id]?.name ?? muscle.id;
  return terms.term(
    'patternOf',
    name,
    terms.term(side === 'left' ? 'yourLeft' : 'yourRight'),
    zones('essential'),
    zones('spillover'),
  );
}

/** One muscle, its sore spots and where they are reported to send pain, as a picture for an article. */
export function stillPattern(options: StillOptions): TemplateResult {
  const {terms, words, muscle, side, view, body, latin, pattern, heading} = options;
  const said = words.muscles[muscle.id];
  const text = patternWords(options);
  return html`${heading}
    <figure class="pattern" part="figure">
      ${
        view === 'side'
          ? nothing
          : html`<p class="sides" dir="ltr" aria-hidden="true">
              <span>${terms.term(view === 'back' ? 'yourLeft' : 'yourRight')}</span>
              <span>${terms.term(view === 'back' ? 'yourRight' : 'yourLeft')}</span>
            </p>`
      }
      <div class="pic" dir="ltr">
        ${plate({view, side, body, crop: cropFor(pattern), depth: 'deep', muscle: pattern, label: text})}
      </div>
      <figcaption>
        <b>${said?.name ?? muscle.id}</b>
        ${latin && said?.latin ? html`<span class="latin" lang="la">${said.latin}</span>` : nothing}
        <span aria-hidden="true">${text}</span>
        <small>${terms.term('unchecked')}</small>
      </figcaption>
    </figure>`;
}

/** The same, small, beside a muscle in the list. */
export function thumbnail(body: Body, source: Source, pattern: Pattern, atlas: Atlas): TemplateResult {
  const points = atlas.muscles.find(({id}) => id === source.muscle)?.points ?? [];
  const view = points[0]?.place.view ?? 'back';
  return html`<span aria-hidden="true"
    >${plate({
      view: view === 'side' ? 'back' : view,
      side: source.side,
      body,
      crop: points.every(({place}) => place.y > 345 && place.y < 585) ? 'pelvis' : 'full',
      depth: 'deep',
      muscle: pattern,
      label: '',
    })}</span
  >`;
}
