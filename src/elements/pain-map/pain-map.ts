import {html, noChange, nothing, type TemplateResult} from 'lit';
import {state} from '../decorators.js';
import type {AddEventListener} from '../events.js';
import {inner} from '../inner.styles.js';
import {again} from './again.js';
import {sameSpot, type Spot} from './drawing.js';
import {Kept} from './kept.js';
import {zoneList} from './list.js';
import {MapControl} from './map-control.js';
import {markList} from './marks.js';
import type {OfferOptions} from './offer.js';
import type {PainMapEventMap} from './pain-map.events.js';
import {styles} from './pain-map.styles.js';
import {rowStyles} from './rows.styles.js';
import {tools} from './tools.js';

export interface PainMap {
  addEventListener: AddEventListener<PainMap, PainMapEventMap>;
}

/**
 * Mark where it hurts; see which muscles are reported to send pain there. With `muscle`, a still picture of one pattern. With
 * `name`, a form control: it submits `lumbar left 7, si right`.
 *
 * @element pain-map
 * @summary A body to mark pain on, and the muscles that may be sending it
 * @slot help - The editor's own line beside an outcome of the safety questions
 * @fires pain-change - {value}: the reader changed the drawing; does not bubble
 * @fires source-select - {muscle, side}: the reader chose a muscle; does not bubble
 * @csspart switch - Back, front, side
 * @csspart zooms - How close
 * @csspart answers - Down a leg, and which
 * @csspart figure - One body with its caption
 * @csspart picture - The drawing in it
 * @csspart side-label - "your left", "your right"
 * @csspart zone-label - The name of the place under the finger
 * @csspart list - What is marked
 * @csspart item - One mark
 * @csspart number - Its number
 * @csspart scale - The strip of numbers
 * @csspart sources - The muscles
 * @csspart source - One muscle
 * @csspart thumbnail - Its picture
 * @csspart name - Its name
 * @csspart latin - Its Latin name
 * @csspart why - Why it is offered
 * @csspart honest - The honest line
 * @cssprop [--unknot-pain=#bb2d10] - Pain
 * @cssprop [--unknot-accent=#0d565c] - What can be done
 * @cssprop [--unknot-paper=#ffffff] - The colour behind the widget
 * @cssstate empty - Nothing is marked
 * @cssstate narrow - One body at a time
 */
export class PainMap extends MapControl {
  static override tag = 'pain-map';
  static override styles = [...MapControl.styles, inner, styles, rowStyles];

  @state() private list = {open: false, search: ''};
  @state() private unsaved = false;

  readonly #kept = new Kept();
  /** By the button in its row, which goes with it: the focus goes to the next row, else to undo. */
  #removeRow = (spot: Spot): void => {
    const at = this.value.findIndex(mark => sameSpot(mark, spot));
    this.edits.remove(spot);
    void this.updateComplete.then(() => {
      const rows = this.renderRoot.querySelectorAll<HTMLElement>('.mark-row');
      (rows[Math.min(at, rows.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('.undo'))?.focus();
    });
  };

  #save = (format: 'svg' | 'png'): void => {
    const label = this.value.map(this.nameOf).join('; ');
    import('./save.js')
      .then(({save}) => save(format, this.camera.pictures, this.body, this.value, label, this.terms))
      .then(
        () => (this.unsaved = false),
        () => (this.unsaved = true),
      );
  };

  protected override render(): TemplateResult {
    const terms = this.terms;
    const {value: marks, still, locked} = this;
    if (still) this.#kept.forget();
    if (this.muscle && still) return this.frame(this.#pattern(), 'still');
    const {narrow, pictures, near} = this.camera;
    if (!still && !near) return this.#far();
    const options: OfferOptions = {
      marks,
      pictures,
      narrow,
      hidden: marks.length && this.sources ? this.unseen : [],
      heading: (text, below, part) => this.heading(text, below, part),
    };
    const stage = this.stage.render(marks, this.offer.patternFor(options), locked);
    if (still) {
      return this.frame(
        html`${this.heading(this.label || terms.term('pain'))}
        ${this.camera.switch(view => this.stage.countIn(view, marks))} ${stage} ${this.#marks()}
        ${this.#honest()}`,
        'still',
      );
    }
    return this.frame(
      html`${this.#title()}
        <div class="grid">
          <div>
            <div class="stick">
              ${this.camera.switch(view => this.stage.countIn(view, marks))} ${stage} ${this.#zooms()}
              ${narrow && !locked ? this.camera.legsQuestion(marks) : nothing}
            </div>
          </div>
          <div class="out">
            ${
              this.pictureAlone
                ? noChange
                : html`${marks.length || locked ? nothing : html`<p class="hint">${terms.term('empty')}</p>`}
                  ${this.#marks(options)} ${this.#list()} ${this.#tools()} ${this.#problem()}
                  ${this.offer.render(options)}`
            }
          </div>
          ${this.#honest()}
        </div>
        <div class="vh" role="status">${this.edits.said}</div>`,
    );
  }

  /** As long as nobody can be looking: what it is, and the way in that needs no drawing. */
  #far(): TemplateResult {
    const shell = html`${this.#title()} ${this.#list()} ${this.#honest()}`;
    // Not kept for whoever comes near: what is drawn then is another template.
    this.#kept.forget();
    return this.frame(shell, 'far');
  }

  #title(): TemplateResult {
    const {label, terms} = this;
    return html`${this.heading(label || terms.term('title'))}
      <p class="lead">${terms.term('lead')}</p>`;
  }

  /** The picture of one muscle. */
  #pattern(): TemplateResult {
    const terms = this.terms;
    const {art} = this.stage;
    const {reading, words} = this.offer;
    const muscle = reading?.muscle(this.muscle);
    const pattern = reading?.patternOf(this.muscle, this.side || 'left');
    const view = this.view === 'both' ? undefined : this.view;
    if (!art || !muscle || !pattern || !this.stage.viewIsHere(view)) {
      const why = reading && !muscle ? terms.term('noMuscle') : this.stage.missing();
      return html`<figure class="pattern"><div class="pic blank">${why}</div></figure>`;
    }
    return art.stillPattern({
      terms,
      words,
      muscle,
      pattern,
      view,
      body: this.body,
      latin: this.latin === 'on',
      heading: this.label ? this.heading(this.label) : nothing,
    });
  }

  #marks(options?: OfferOptions): TemplateResult | typeof nothing {
    const terms = this.terms;
    const {aside, marks} = this.pain;
    if (marks.length === 0 && aside === 0) return nothing;
    return html`${this.still ? nothing : this.heading(terms.term('pain'), 1, 'h')}
    ${markList({
      terms,
      marks,
      active: this.edits.active,
      still: this.locked,
      nameOf: this.nameOf,
      drawn: this.stage.drawn,
      answer: options && this.offer.answer(options),
      open: this.edits.open,
      rate: this.edits.rate,
      remove: this.#removeRow,
    })}
    ${aside ? html`<p class="foot">${terms.term('setAside', aside)}</p>` : nothing}`;
  }

  // What a mark does not change is not gone through again.

  #zooms(): unknown {
    const {zoom, narrow, shown} = this.camera;
    return this.#kept.unless('zooms', [zoom, narrow, shown, this.terms.version], () => this.camera.zooms());
  }

  #list(): unknown {
    const {list, off} = this;
    const {atlas, words} = this.atlas;
    const terms = this.terms;
    const marks = list.open ? this.value : [];
    const known = [list, off, atlas, words, terms.version, list.open && marks, this.stage.art];
    return this.#kept.unless('list', known, () =>
      zoneList({
        terms,
        atlas,
        words,
        marks,
        ...list,
        off,
        drawn: this.stage.drawn,
        toggle: this.edits.toggle,
        change: list => (this.list = list),
      }),
    );
  }

  #tools(): unknown {
    const {off, unsaved} = this;
    const terms = this.terms;
    const any = this.value.length > 0;
    const {canUndo, canRedo} = this.pain.history;
    const save = this.stage.art && this.#save;
    return this.#kept.unless('tools', [any, canUndo, canRedo, off, unsaved, save, terms.version], () =>
      any || canUndo || canRedo
        ? tools({terms, any, canUndo, canRedo, edits: this.edits, off, save, unsaved})
        : nothing,
    );
  }

  #honest(): TemplateResult {
    const terms = this.terms;
    return html`<p class="honest" part="honest">
      <b>${terms.term('honestLead')}</b> ${terms.term('honest')} <small>${terms.term('unchecked')}</small>
    </p>`;
  }

  /** An atlas that did not come: said in the map's own box, with another try. */
  #problem(): TemplateResult | typeof nothing {
    const {problem} = this.atlas;
    return problem ? again(this.terms, this.terms.term('atlasProblem')[problem.code], problem) : nothing;
  }
}
