import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {MarkSide, PainDrawing, Side, View, ZoneId} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import {pictures} from './chunks.js';
import {forget, inSight, whenNear} from './nearness.js';

/** How much of the body a picture shows. */
export type Zoom = 'full' | 'trunk' | 'pelvis' | 'legs';
export type Legs = 'no' | 'left' | 'right' | 'both';

/** One picture on the page: a view, and of the side view the side of the person. */
export interface Picture {
  readonly view: View;
  readonly side: Side;
  readonly crop: Zoom;
}

export const keyOf = ({view, side}: Picture): string => `${view} ${side}`;

export const isLeg = (zone: ZoneId): boolean => /^(thigh|knee|leg|heel|sole)/.test(zone);

/** Under this width, in its own em as in the style sheet, one body is shown at a time. */
const WIDE = 33;

export interface CameraHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly view: View | 'both';
  readonly side: Side | '';
}

/** New on the page: the first that renders measures them all, so that a page of many is laid out once for it. */
const unmeasured = new Set<Camera>();

/** Which pictures stand on the page, how close, and what has been shown and asked so far. */
export class Camera implements ReactiveController {
  /** Whether anybody can be, or once was, looking; until that is measured it counts as near, so that what is in sight is drawn at once. */
  near = true;
  narrow = true;
  legs: Legs | undefined;
  /** What a narrow screen shows, and a wide one of the side view. */
  #shown: View = 'back';
  #zoom: Zoom = 'trunk';
  readonly #seen = new Map<string, Picture>();
  readonly #host: CameraHost;
  readonly #terms: Terms<typeof map>;
  #size: ResizeObserver | undefined;

  constructor(host: CameraHost, terms: Terms<typeof map>) {
    this.#host = host;
    this.#terms = terms;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    // Markup from a server is met as it was rendered; the width comes after.
    if (this.#host.shadowRoot?.hasChildNodes()) this.#watch();
    else unmeasured.add(this);
    this.#wait();
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    forget(this.#host);
    this.#size?.disconnect();
    this.#size = undefined;
  }

  /** An update may still come when its host has left the page. */
  #watch(): void {
    if (this.#size || !this.near || !this.#host.isConnected) return;
    this.#size = new ResizeObserver(([entry]) => {
      // Afterwards: a render from in here would change the size that is being told.
      if (entry) setTimeout(() => this.#fit(entry.contentRect.width));
    });
    this.#size.observe(this.#host);
  }

  #measure(): void {
    unmeasured.delete(this);
    this.#fit(this.#host.clientWidth);
    this.near = inSight(this.#host);
    this.#wait();
  }

  #wait(): void {
    if (this.near) return;
    whenNear(this.#host, () => {
      this.near = true;
      this.#host.requestUpdate();
    });
  }

  #fit(width: number): void {
    // Of a host that has left the page there is no size.
    const em = width / parseFloat(getComputedStyle(this.#host).fontSize);
    if (!em || this.narrow === em < WIDE) return;
    this.narrow = em < WIDE;
    this.#host.requestUpdate();
  }

  get shown(): View {
    const {view} = this.#host;
    return view === 'both' ? this.#shown : view;
  }

  get zoom(): Zoom {
    if (this.shown === 'side' && this.#zoom === 'trunk') return 'full';
    // Where there is room the whole body is shown; only the closer look is closer.
    return !this.narrow && this.#zoom !== 'pelvis' ? 'full' : this.#zoom;
  }

  show(view: View): void {
    this.#shown = view;
    this.#host.requestUpdate();
  }

  get pictures(): readonly Picture[] {
    const {view, side} = this.#host;
    const crop = this.zoom;
    const picture = (view: View, side: Side = 'left'): Picture => ({view, side, crop});
    if (this.shown === 'side')
      return (side ? [side] : (['left', 'right'] as const)).map(each => picture('side', each));
    return view === 'both' && !this.narrow ? [picture('back'), picture('front')] : [picture(this.shown)];
  }

  /** Every picture that the reader has had before them. */
  get seen(): readonly Picture[] {
    return [...this.#seen.values()];
  }

  hostUpdate(): void {
    if (unmeasured.has(this)) for (const camera of unmeasured) camera.#measure();
    if (!this.near) return;
    this.#watch();
    for (const picture of this.pictures) this.#seen.set(keyOf(picture) + picture.crop, picture);
  }

  /** Legs that were neither shown nor answered for say nothing; "no" says that they do not hurt. */
  legsKnown(marks: PainDrawing): boolean {
    if (this.legs === 'no') return true;
    // "Left" without a mark says that it goes down, not where.
    return this.legs !== undefined && marks.some(({zone}) => isLeg(zone));
  }

  /** Back, front, side; where both stand beside each other, both or side. A view that is not shown says how many marks it holds. */
  switch(count: (view: View) => number): TemplateResult | typeof nothing {
    if (this.#host.view !== 'both') return nothing;
    const terms = this.#terms;
    const {narrow} = this;
    const shown = !narrow && this.shown === 'front' ? 'back' : this.shown;
    const name = (view: View, text: string) => {
      const marks = view === shown ? 0 : count(view);
      return marks
        ? html`${text}<span class="count" aria-label=${terms.term('marksThere', marks)}>${marks}</span>`
        : text;
    };
    return oneOf(
      'switch',
      terms.term('views'),
      {
        back: name('back', terms.term(narrow ? 'back' : 'backFront')),
        ...(narrow && {front: name('front', terms.term('front'))}),
        side: name('side', terms.term('side')),
      },
      shown,
      view => this.show(view),
    );
  }

  /** How close: the same three steps everywhere, in one row. */
  zooms(): TemplateResult {
    const terms = this.#terms;
    const names: Partial<Record<Zoom, string>> =
      this.narrow && this.shown !== 'side'
        ? {trunk: terms.term('trunk'), pelvis: terms.term('closer'), full: terms.term('showLegs')}
        : {full: terms.term('whole'), pelvis: terms.term('closer')};
    const zoom = this.zoom === 'legs' ? 'full' : this.zoom;
    return oneOf('zooms', terms.term('zoom'), names, zoom, each => this.#look(each));
  }

  /** Asked for from below the picture, which may be longer than the last. */
  #look(zoom: Zoom): void {
    const host = this.#host;
    this.#zoom = zoom;
    host.requestUpdate();
    void host.updateComplete.then(() => pictures.value?.bring(host.renderRoot));
  }

  /** Always under a narrow trunk, where legs are easily forgotten. */
  legsQuestion(marks: PainDrawing): TemplateResult {
    const terms = this.#terms;
    const answers: Readonly<Record<Legs, string>> = terms.term('legsAnswers');
    const say = (answer: Legs) => {
      this.legs = answer;
      if (answer !== 'no') this.#look('legs');
      else if (this.#zoom === 'legs') this.#look('trunk');
      else this.#host.requestUpdate();
    };
    const sides: readonly MarkSide[] =
      this.legs === 'both' ? ['left', 'right'] : this.legs && this.legs !== 'no' ? [this.legs] : [];
    const missing = sides.some(side => !marks.some(mark => isLeg(mark.zone) && mark.side === side));
    return html`<div class="leg-question">
      <p>${terms.term('legs')}</p>
      ${oneOf('answers', terms.term('legs'), answers, this.legs, say)}
      ${missing ? html`<p>${terms.term('legsWhere')}</p>` : nothing}
    </div>`;
  }
}

/** Buttons of which one is pressed. */
function oneOf<Name extends string>(
  part: string,
  label: string,
  names: Readonly<Partial<Record<Name, unknown>>>,
  pressed: Name | undefined,
  press: (name: Name) => void,
): TemplateResult {
  return html`<div class=${part} role="group" aria-label=${label} part=${part}>
    ${(Object.keys(names) as Name[]).map(
      name =>
        html`<button
          type="button"
          class=${part === 'switch' ? 'bare' : 'btn quiet'}
          aria-pressed=${name === pressed ? 'true' : 'false'}
          @click=${() => press(name)}
        >
          ${names[name]}
        </button>`,
    )}
  </div>`;
}
