import {html, type LitElement, type TemplateResult} from 'lit';
import type {Admission} from './admission.js';
import type {Words} from './view.js';

/** The safety questions, or what they came to, in place of the face. */
export class Asking {
  #coming: Promise<unknown> | undefined;
  /** How often they did not come. */
  #failed = 0;
  readonly #host: LitElement & {readonly headingLevel: number};
  readonly #admission: Admission;
  readonly #words: Words;
  readonly #lost: (failed: number, again: () => void) => TemplateResult;

  /** @param lost Says that a part did not come, and offers to ask again. */
  constructor(
    host: LitElement & {readonly headingLevel: number},
    admission: Admission,
    words: Words,
    lost: (failed: number, again: () => void) => TemplateResult,
  ) {
    this.#host = host;
    this.#admission = admission;
    this.#words = words;
    this.#lost = lost;
  }

  /** They stand there now. */
  get stands(): boolean {
    const {gate, checking} = this.#admission;
    return gate === 'closed' || (checking && gate !== 'open');
  }

  readonly #load = (): void => {
    this.#coming = import('../safety-check/define.js').then(
      () => this.#came(0),
      () => this.#came(this.#failed + 1),
    );
  };

  #came(failed: number): void {
    if (failed === this.#failed) return;
    this.#failed = failed;
    this.#host.requestUpdate();
  }

  render(): TemplateResult {
    if (!this.#coming) this.#load();
    if (this.#failed) {
      return html`<p>${this.#words.term('unasked')} ${this.#words.term('help')}</p>
        ${this.#lost(this.#failed, this.#load)}`;
    }
    return html`<safety-check heading-level=${this.#host.headingLevel} .technique=${this.#admission.technique}
      ><slot name="help" slot="help"></slot
    ></safety-check>`;
  }
}
