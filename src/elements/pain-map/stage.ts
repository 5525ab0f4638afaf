import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Body} from '../../art/body/types.js';
import type {MuscleId, PainDrawing, Side, View} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {again} from './again.js';
import {isLeg, type Camera} from './camera.js';
import {adopt, pictures, reading, sideView} from './chunks.js';
import {sameSpot, type Spot} from './drawing.js';
import type {Pattern} from './pattern.js';
import type {Acts, Asking, Hot, Pointing} from './pointing.js';
import type {Reading} from './reading.js';

type Art = typeof import('./pictures.js');

export interface StageHost extends ReactiveControllerHost, HTMLElement {
  readonly body: Body;
  readonly hasUpdated: boolean;
  readonly renderRoot: ParentNode;
  readonly view: View | 'both';
  readonly muscle: MuscleId;
  /** Nothing can be marked, so that it need not wait for a script. */
  readonly still: boolean;
}

/** What the stage needs of the map it stands in. */
export interface StageActs extends Omit<Acts, 'body' | 'point' | 'ask'> {
  point(): void;
  namesOf(spots: readonly Spot[]): readonly string[];
}

/** The pictures themselves, when they have come; until then, and where they do not, a box of the same size. */
export class Stage implements ReactiveController {
  #hot: Hot | undefined;
  #asking: Asking | undefined;
  #asked: Asking | undefined;
  #pointing: Pointing | undefined;
  #dressed = false;
  #shown = '';
  #unseen: {readonly key: string; readonly zones: ReadonlySet<string>} | undefined;
  readonly #host: StageHost;
  readonly #terms: Terms<typeof map>;
  readonly #camera: Camera;
  readonly #acts: StageActs;
  /** What a server has rendered here: it is met by the same render. */
  readonly #served: 'drawn' | 'plain' | undefined;

  constructor(host: StageHost, terms: Terms<typeof map>, camera: Camera, acts: StageActs) {
    this.#host = host;
    this.#terms = terms;
    this.#camera = camera;
    this.#acts = acts;
    if (host.shadowRoot) this.#served = host.shadowRoot.querySelector('.pic .plate') ? 'drawn' : 'plain';
    host.addController(this);
  }

  /** Before the first render: pictures that a server has drawn are waited for, so that they stay. */
  get ready(): Promise<unknown> | undefined {
    if (this.#host.hasUpdated || this.#served !== 'drawn') return undefined;
    const {muscle, view} = this.#host;
    return Promise.all([
      pictures.load(),
      muscle ? reading.load() : undefined,
      view === 'side' ? sideView.load() : undefined,
    ]);
  }

  get art(): Art | undefined {
    if (isServer && !this.#host.still) return undefined;
    const art = pictures.for(this.#host);
    if (art && !this.#dressed && this.#host.shadowRoot) {
      this.#dressed = true;
      adopt(this.#host.shadowRoot, art.plateStyles, art.drawnStyles);
    }
    return !this.#host.hasUpdated && this.#served === 'plain' ? undefined : art;
  }

  hostUpdate(): void {
    const shown = [this.#host.body, ...this.#camera.pictures.map(({view, crop}) => view + crop)].join();
    // What lies over the pictures was for those that were there.
    if (shown !== this.#shown) this.land();
    this.#shown = shown;
  }

  hostUpdated(): void {
    if (this.#hot || this.#asking) pictures.value?.settle(this.#host.renderRoot);
    if (this.#asking && this.#asking !== this.#asked) {
      this.#host.renderRoot.querySelector<HTMLElement>('.asking')?.focus({preventScroll: true});
    }
    this.#asked = this.#asking;
  }

  /** Whether any view has an outline for a place; true as long as nobody can tell. */
  readonly drawn = (spot: Spot): boolean => {
    const {art} = this;
    const views: readonly View[] = ['back', 'front', 'side'];
    return !art || views.some(view => art.hasView(view) && this.#has(art, view, spot));
  };

  #has(art: Art, view: View, spot: Spot): boolean {
    const side = view === 'side' && spot.side === 'left' ? 'left' : 'right';
    return art.zonesOf(view, this.#host.body, side).some(each => sameSpot(each, spot));
  }

  /** Marks that none of the pictures in sight shows, and a view would. */
  countIn(view: View, marks: PainDrawing): number {
    const {art} = this;
    if (!art?.hasView(view)) return 0;
    const shown = new Set(this.#camera.pictures.map(each => each.view));
    return marks.filter(
      mark =>
        this.#has(art, view, mark) &&
        ![...shown].some(each => art.hasView(each) && this.#has(art, each, mark)),
    ).length;
  }

  /** Zones that were neither shown nor asked about: not marked, they say nothing. */
  hidden(zones: readonly {readonly id: string}[], marks: PainDrawing): readonly string[] {
    const {art} = this;
    const {seen} = this.#camera;
    const key = `${seen.length} ${this.#host.body} ${art?.hasView('side')}`;
    if (art && this.#unseen?.key !== key) this.#unseen = {key, zones: art.unseen(seen, this.#host.body)};
    const unseen = this.#unseen?.zones;
    const legs = this.#camera.legsKnown(marks);
    return zones.flatMap(({id}) => (unseen?.has(id) && !(legs && isLeg(id)) ? id : []));
  }

  /** The first mark is answered: stipple runs to it once, from the likeliest muscle whose spot is in sight. */
  fly(
    spot: Spot,
    sources: readonly {readonly muscle: MuscleId; readonly side: Side}[],
    reading: Reading,
  ): void {
    const {art} = this;
    const picture = this.#camera.pictures.find(({view}) => art?.hasView(view) && this.#has(art, view, spot));
    if (!art || !picture) return;
    sources.some(({muscle, side}) => {
      const found = reading.muscle(muscle);
      return found && art.fly(this.#host.renderRoot, picture, this.#host.body, spot, found, side);
    });
  }

  land(): void {
    this.#asking = undefined;
    pictures.value?.land(this.#host.renderRoot);
  }

  render(marks: PainDrawing, pattern: Pattern | undefined, still: boolean): TemplateResult {
    const {art} = this;
    const shown = this.#camera.pictures;
    if (!art || !this.viewIsHere(shown[0]?.view)) return this.empty();
    return art.figures(
      {
        terms: this.#terms,
        body: this.#host.body,
        marks,
        hot: this.#hot,
        asking: this.#asking,
        muscle: pattern,
        still,
        pointing: (this.#pointing ??= new art.Pointing(this.#wires())),
        nameOf: this.#acts.nameOf,
        namesOf: this.#acts.namesOf,
        answer: this.#answer,
      },
      shown,
    );
  }

  viewIsHere(view: View | undefined): boolean {
    return view !== 'side' || sideView.for(this.#host) === true;
  }

  /** The boxes alone. */
  empty(): TemplateResult {
    return html`<div class="figures">
      ${this.#camera.pictures.map(
        ({view, crop}, i) =>
          html`<figure class="figure">
            <p class="sides" aria-hidden="true" ?hidden=${view === 'side'}>&nbsp;</p>
            <div class="stage ${crop} ${view}">${i ? nothing : this.missing()}</div>
            <figcaption>&nbsp;</figcaption>
          </figure>`,
      )}
    </div>`;
  }

  /** A drawing that did not come. */
  missing(): TemplateResult | typeof nothing {
    const part = [pictures, sideView].find(each => each.failed);
    return part ? again(this.#terms, this.#terms.term('drawingMissing'), part) : nothing;
  }

  #wires(): Acts {
    const host = this.#host;
    return {
      ...this.#acts,
      get body() {
        return host.body;
      },
      point: (hot, picture) => {
        if (hot) this.#acts.point();
        else if (this.#hot?.picture !== picture) return;
        this.#hot = hot;
        host.requestUpdate();
      },
      ask: asking => {
        this.#asking = asking;
        this.#hot = undefined;
        host.requestUpdate();
      },
    };
  }

  /** Answered beside the finger: the focus goes to the place that was meant. */
  readonly #answer = (spot: Spot | undefined, picture: string): void => {
    const to = spot ?? this.#asking?.spots[0];
    this.#asking = undefined;
    if (spot) this.#acts.mark(spot);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const pic = this.#host.renderRoot.querySelector(`.pic[data-picture="${picture}"]`);
      if (pic && to) pictures.value?.focusSpot(pic, to);
    });
  };
}
