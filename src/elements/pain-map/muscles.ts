import {html, nothing, type TemplateResult} from 'lit';
import type {AtlasWords, Muscle, MuscleId, Side, Source} from '../../model/types.js';
import type {SessionController} from '../../session/controller.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';
import type {Picture} from './camera.js';
import {pictures} from './chunks.js';
import type {OfferHost, OfferOptions} from './offer.js';
import {Onward} from './onward.js';
import type {Pattern} from './pattern.js';
import type {Reading} from './reading.js';
import {sourceList} from './sources.js';

export {sourceStyles as styles} from './sources.styles.js';

interface Looked {
  readonly muscle: MuscleId;
  readonly side: Side;
}

const same = (a: Looked | undefined, b: Looked | undefined) => a?.muscle === b?.muscle && a?.side === b?.side;

/** The muscles as the reader goes through them: the one that is looked at, and the way on from there. */
export class Muscles {
  /** By hover or focus, as long as it lasts. */
  #glanced: Looked | undefined;
  /** By a tap; `null` = put away by a tap. */
  #looked: Looked | null | undefined;
  #selected: unknown;
  readonly #onward: Onward;
  readonly #host: OfferHost;
  readonly #session: SessionController;
  readonly #terms: Terms<typeof map>;

  constructor(host: OfferHost, session: SessionController, terms: Terms<typeof map>) {
    this.#host = host;
    this.#session = session;
    this.#terms = terms;
    this.#onward = new Onward(host, session, terms);
  }

  /** Before each render. */
  update(): void {
    const {selected} = this.#session.state;
    if (selected === this.#selected) return;
    this.#selected = selected;
    // What is chosen is looked at, until something else is.
    this.#looked = undefined;
    if (!selected) this.#onward.guide = false;
  }

  /** The pattern for the drawing itself: only where it can be seen there. */
  patternFor({marks, pictures, narrow}: OfferOptions, reading: Reading): Pattern | undefined {
    const looked = this.#looking(narrow);
    if (!looked || marks.length === 0 || narrow) return undefined;
    return this.#isOn(looked, pictures, reading) ? reading.patternOf(looked.muscle, looked.side) : undefined;
  }

  #looking(narrow: boolean): Looked | undefined {
    // On a narrow screen the body is out of sight; a glance must not move the rows under the finger.
    return (narrow ? undefined : this.#glanced) ?? this.#kept();
  }

  #kept(): Looked | undefined {
    if (this.#looked !== undefined) return this.#looked ?? undefined;
    const {selected} = this.#session.state;
    return selected?.side ? {muscle: selected.muscle, side: selected.side} : undefined;
  }

  #isOn({muscle, side}: Looked, pictures: readonly Picture[], reading: Reading): boolean {
    const points = reading.muscle(muscle)?.points ?? [];
    return points.some(({place}) =>
      pictures.some(({view, side: of}) => view === place.view && (view !== 'side' || of === side)),
    );
  }

  /** A way to them from what was just marked. */
  way(found: number): TemplateResult {
    const go = () => {
      const heading = this.#host.shadowRoot?.querySelector<HTMLElement>('.sources [role=heading]');
      if (heading) void import('../../session/hand-over.js').then(({visit}) => visit(heading));
    };
    return html`<button type="button" class="btn quiet way" @click=${go}>
      ${this.#terms.term('muscles', found)}
      <svg class="icon arrow" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v11M4 9l4 4 4-4" /></svg>
    </button>`;
  }

  /** The list, or the guide in its place. `sources`: best first. */
  render(
    options: OfferOptions,
    sources: readonly Source[],
    reading: Reading,
    words: AtlasWords,
  ): TemplateResult {
    const level = Math.min(6, this.#host.headingLevel + 1);
    if (this.#onward.guide) return this.#onward.render(level);
    const terms = this.#terms;
    const {marks, narrow} = options;
    const looked = this.#looking(narrow);
    const {locked} = this.#host;
    return html`<section class="sources" part="sources">
      ${sourceList({
        terms,
        words,
        sources: sources.slice(0, this.#host.sources),
        isShown: source => same(source, looked),
        isKept: source => same(source, this.#kept()),
        latin: this.#host.latin === 'on',
        heading: options.heading,
        thumbnail: source =>
          this.#draw(source, reading, (art, muscle, pattern) =>
            art.thumbnail(muscle, pattern, this.#host.body),
          ),
        fit: source =>
          (this.#glanced && !narrow) || (!narrow && this.#isOn(source, options.pictures, reading))
            ? nothing
            : this.#draw(source, reading, (art, muscle, pattern) =>
                art.fit({terms, words, muscle, pattern, body: this.#host.body}, marks),
              ),
        glance: source => {
          if (narrow || same(source, this.#glanced)) return;
          this.#glanced = source && {muscle: source.muscle, side: source.side};
          this.#host.requestUpdate();
        },
        look: source => {
          // What a glance shows a tap keeps; what is kept it puts away.
          const away = same(source, this.#kept());
          this.#looked = away ? null : {muscle: source.muscle, side: source.side};
          if (away) this.#glanced = undefined;
          this.#host.requestUpdate();
        },
        choose: locked ? undefined : source => void this.#onward.choose(source),
        startGently: sources.length && !locked ? () => void this.#onward.startGently(sources) : undefined,
      })}
      ${this.#onward.noneGentle ? html`<p role="status">${terms.term('gentlyNone')}</p>` : nothing}
    </section>`;
  }

  /** As long as there is something to draw it with. */
  #draw(
    {muscle: id, side}: Source,
    reading: Reading,
    draw: (art: NonNullable<typeof pictures.value>, muscle: Muscle, pattern: Pattern) => unknown,
  ): unknown {
    const art = pictures.value;
    const muscle = reading.muscle(id);
    const pattern = reading.patternOf(id, side);
    return art && muscle && pattern ? draw(art, muscle, pattern) : nothing;
  }
}
