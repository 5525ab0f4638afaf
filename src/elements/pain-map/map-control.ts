import {property} from '../decorators.js';
import type {Body} from '../../art/body/types.js';
import type {MuscleId, PainDrawing, Side, View} from '../../model/types.js';
import type {SessionState} from '../../session/session.js';
import {map} from '../../words/en/map.js';
import {Terms} from '../../words/terms.js';
import {AtlasController} from '../atlas-controller.js';
import {flag, numberIn, oneOf} from '../attributes.js';
import {Camera} from './camera.js';
import {pictures, reading} from './chunks.js';
import {Edits} from './edits.js';
import {FormControl, text} from './form-control.js';
import {Names} from './names.js';
import {Offer} from './offer.js';
import {Pain} from './pain.js';
import {PainChangeEvent} from './pain-map.events.js';
import {Stage} from './stage.js';
import {formatValue, parseGiven, parseValue} from './value.js';
import {zonesOnly} from './zones-only.js';

const PLACES = 'places such as "lumbar left 7, si right, sacrum 3"';

/** What a map holds and says of it: attributes, value, form, events, and who works on them. How it looks is the element's. */
export abstract class MapControl extends FormControl {
  static override parts: readonly (keyof SessionState)[] = [
    'pain',
    'checks',
    'selected',
    'flags',
    'clearance',
    'conditions',
    'atlas',
    'aside',
  ];

  /** Which views are shown. */
  @property({converter: oneOf(['both', 'back', 'front', 'side'], 'both')}) view: View | 'both' = 'both';
  /** How the body is drawn; places and muscles are the same. */
  @property({converter: oneOf(['neutral', 'female', 'male'], 'neutral')}) body: Body = 'neutral';
  /** Id of a muscle: shows its sore spots and where they are reported to send pain; nothing can be marked. */
  @property({converter: text}) muscle = '';
  /** The reader's side of the muscle shown, and of the view from the side. */
  @property({converter: oneOf<Side, ''>(['left', 'right'], '')}) side: Side | '' = '';
  /** A picture: nothing can be marked, and nothing is submitted. */
  @property({converter: flag}) readonly = false;
  /** How many muscles to offer; 0 = none. */
  @property({converter: numberIn(0, 57, 5)}) sources = 5;
  /** As written: `lumbar left 7, si right, sacrum 3`, or JSON of the same shape. */
  @property({attribute: 'value', converter: text}) defaultValue = '';

  protected readonly terms = new Terms(this, 'map', map);
  protected readonly atlas = new AtlasController(this, this.session, this.terms, zonesOnly);
  protected readonly pain = new Pain(this, this.session, this.atlas);
  protected readonly camera = new Camera(this, this.terms);
  protected readonly offer = new Offer(this, this.session, this.terms, this.atlas);
  readonly #names = new Names(this.terms, this.atlas);
  protected readonly nameOf = this.#names.of;
  protected readonly edits = new Edits(this, this.pain, this.terms, this.nameOf, first =>
    this.#changed(first),
  );
  protected readonly stage = new Stage(this, this.terms, this.camera, {
    nameOf: this.nameOf,
    namesOf: this.#names.ofAll,
    mark: spot => {
      this.edits.toggle(spot);
      this.pictureAlone = true;
    },
    rate: this.edits.rate,
    remove: this.edits.remove,
    // A finger on the body: the muscles will be wanted next.
    point: () => void this.offer.reading,
  });
  /** A mark on the picture is painted first: its row, its numbers and the muscles come when it is seen. */
  protected pictureAlone = false;
  #rest: Promise<unknown> | undefined;
  #counted = false;
  #blamed = '';

  /** What is marked. Setting it fires nothing; what cannot be read leaves the marks as they are. */
  get value(): PainDrawing {
    return this.pain.marks;
  }

  set value(given: PainDrawing) {
    const read = parseGiven(this.atlas.atlas, given);
    if (!read || read.wrong.length) {
      this.report('property', 'value', read ? read.wrong.join(', ') : given, PLACES);
    }
    if (read) this.pain.take(read.marks);
  }

  /** The muscle that the reader has chosen; its pattern is shown. Setting it fires nothing. */
  get selected(): {readonly muscle: MuscleId; readonly side: Side | null} | null {
    return this.session.state.selected;
  }

  set selected(given: {readonly muscle: MuscleId; readonly side: Side | null} | null) {
    const {side = null} = given ?? {};
    if (side === null || side === 'left' || side === 'right') {
      this.session.set({selected: given && {muscle: String(given.muscle), side}});
    } else this.report('property', 'selected', JSON.stringify(given), '{muscle, side} or null');
  }

  /** A picture: nothing can be marked, and nothing is submitted. A muscle that the atlas does not have is as good as none. */
  get still(): boolean {
    if (this.readonly || !this.muscle) return this.readonly;
    const {reading} = this.offer;
    return !(reading && !reading.muscle(this.muscle));
  }

  get locked(): boolean {
    return this.still || this.off;
  }

  override formResetCallback(): void {
    this.pain.reset();
  }

  override formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.pain.take(parseValue(this.atlas.atlas, state).marks);
  }

  /** After a change by the reader. */
  #changed(first: boolean): void {
    this.stage.land();
    const relief = first && !this.offer.closed;
    if (relief) this.edits.said += `. ${this.terms.term('relief')}`;
    this.dispatchEvent(new PainChangeEvent(this.value));
    this.tellChange();
    if (first && !this.#counted) this.step('marked');
    this.#counted ||= first;
    if (relief) void this.#answerFirst();
    void this.updateComplete.then(() => pictures.value?.uncover(this.renderRoot, this.edits.active));
  }

  /** The first mark is answered with relief: the pain may come from elsewhere. */
  async #answerFirst(): Promise<void> {
    await Promise.all([pictures.load(), reading.load()]);
    await this.updateComplete;
    const {value, isConnected} = this;
    const read = this.offer.reading;
    const [mark] = value;
    if (mark && value.length === 1 && read && isConnected) {
      this.stage.fly(mark, this.offer.rank(value, this.unseen), read);
    }
  }

  // — Life —

  protected override async scheduleUpdate(): Promise<void> {
    await this.stage.ready;
    await super.scheduleUpdate();
  }

  /** With all that follows. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#rest;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const known = this.muscle ? this.offer.reading : undefined;
    if (known && !known.muscle(this.muscle)) {
      this.report('attribute', 'muscle', this.muscle, 'the id of a muscle of the atlas');
    }
    if (this.pain.default.wrong.length) void this.#blame();
    this.toggleState('empty', this.value.length === 0);
    this.toggleState('narrow', this.camera.narrow);
  }

  /** Says what of the `value` attribute cannot be read, once the atlas that it was written for is here. */
  async #blame(): Promise<void> {
    const {defaultValue} = this;
    if (this.#blamed === defaultValue) return;
    this.#blamed = defaultValue;
    const found =
      this.session.atlasTold === 0 ? undefined : await this.session.atlas().catch(() => undefined);
    const {wrong} = parseValue(found?.atlas ?? this.atlas.atlas, defaultValue);
    if (wrong.length) this.report('attribute', 'value', wrong.join(', '), PLACES);
  }

  protected override updated(): void {
    if (this.pictureAlone) this.#rest = pictures.value?.painted().then(() => this.requestUpdate());
    this.pictureAlone = false;
    const missing = this.required && !this.still && this.value.length === 0;
    this.tellForm(
      this.name && !this.still ? formatValue(this.value) : null,
      missing ? this.terms.term('valueMissing') : '',
      missing ? this.renderRoot.querySelector<HTMLElement>('.more') : null,
    );
  }

  /** Zones about which an unmarked place says nothing. */
  protected get unseen(): readonly string[] {
    return this.stage.hidden(this.atlas.atlas.zones, this.value);
  }
}
