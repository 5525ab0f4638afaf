import {LitElement} from 'lit';
import {loadView} from '../../art/body/drawing.js';
import type {Body} from '../../art/body/types.js';
import type {MuscleId, Side, View} from '../../model/types.js';
import {svgOf} from '../../plate/export.js';
import type {Theme} from '../../plate/tokens.js';
import {createSession} from '../../session/store.js';
import {map} from '../../words/en/map.js';
import {Terms} from '../../words/terms.js';
import {closeUp, patternWords, viewOf} from './pattern.js';
import {sidesOf} from './sides.js';
import {Reading} from './reading.js';

export interface PictureOptions {
  /** Id of a muscle of the built-in atlas. */
  readonly muscle: MuscleId;
  /** The reader's side. */
  readonly side: Side;
  /** Default: the view that shows its sore spots. */
  readonly view?: View;
  /** Default `neutral`. */
  readonly body?: Body;
  /** Colours; `grey` is for print. Default `light`. */
  readonly theme?: Theme;
  /** Language of title and description, BCP 47. Default `en`. */
  readonly lang?: string;
}

const ALLOWED = {
  side: ['left', 'right'],
  view: ['back', 'front', 'side'],
  body: ['neutral', 'female', 'male'],
  theme: ['light', 'dark', 'grey'],
} as const;

/**
 * What `<pain-map muscle side readonly>` shows, as a plain `<svg>` for a page without script, a feed or a file: the muscle, its sore
 * spots and where they are reported to send pain. The name is its `<title>`, the pattern in a sentence its `<desc>`. For servers.
 *
 * Several may stand on one page. It carries no credit and no caption: say beside it that no clinician has checked it yet.
 *
 * @throws RangeError naming the option, what was given and what is allowed
 */
export async function pictureOf(options: PictureOptions): Promise<string> {
  for (const [name, allowed] of Object.entries(ALLOWED)) {
    const given: unknown = Reflect.get(options, name);
    if (given === undefined && name !== 'side') continue;
    if (!allowed.some(each => each === given)) throw wrong(name, given, allowed.join(', '));
  }
  const {muscle: id, side, body = 'neutral', theme = 'light', lang = 'en'} = options;
  const {atlas, words} = await createSession().atlas(lang.toLowerCase());
  const reading = new Reading(atlas);
  const muscle = reading.muscle(id);
  const pattern = reading.patternOf(id, side);
  if (!muscle || !pattern) throw wrong('muscle', id, 'the id of a muscle of the atlas');
  const view = options.view ?? viewOf(muscle, pattern);
  await loadView(view);
  // Stands nowhere, and says in which language.
  const terms = new Terms(Object.assign(new LitElement(), {lang}), 'map', map);
  const name = words.muscles[id]?.name ?? id;
  return svgOf({
    view,
    side,
    body,
    theme,
    depth: 'deep',
    crop: closeUp(view, body, pattern, 0.95),
    muscle: pattern,
    sides: sidesOf(terms, view),
    label: `${name}, ${terms.term(side === 'left' ? 'yourLeft' : 'yourRight')}`,
    description: patternWords({terms, words, muscle, pattern, body}),
  });
}

const wrong = (option: string, given: unknown, allowed: string) =>
  new RangeError(`pictureOf: ${option} "${String(given)}": allowed is ${allowed}.`);
