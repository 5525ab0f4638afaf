import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {AtlasController} from '../atlas-controller.js';
import type {Spot} from './drawing.js';

/** Names of places, with their side: "Low back, your left". */
export class Names {
  #lists = new WeakMap<readonly Spot[], readonly string[]>();
  #words: unknown;
  #version = -1;
  readonly #terms: Terms<typeof map>;
  readonly #atlas: AtlasController;

  constructor(terms: Terms<typeof map>, atlas: AtlasController) {
    this.#terms = terms;
    this.#atlas = atlas;
  }

  readonly of = ({zone, side}: Spot): string =>
    this.#terms.term('placeOn', this.#atlas.words.zones[zone]?.name ?? zone, this.#terms.term('sides')[side]);

  /** Of all places of a picture: the same list until words or language are others, so that nobody has to look through it. */
  readonly ofAll = (spots: readonly Spot[]): readonly string[] => {
    const {words} = this.#atlas;
    const {version} = this.#terms;
    if (this.#words !== words || this.#version !== version) {
      this.#lists = new WeakMap();
      [this.#words, this.#version] = [words, version];
    }
    const names = this.#lists.get(spots) ?? spots.map(this.of);
    this.#lists.set(spots, names);
    return names;
  };
}
