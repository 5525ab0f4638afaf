import {html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from './decorators.js';
import {SessionController} from '../session/controller.js';
import type {SessionState} from '../session/session.js';
import type {Arrival} from '../session/hand-over.js';
import {shared} from '../words/en/shared.js';
import {Terms} from '../words/terms.js';
import {flag, isGuarded, numberIn, oneOf, text} from './attributes.js';
import {base} from './base.styles.js';
import {UnknotErrorEvent, UnknotStepEvent, type Step} from './events.js';

/**
 * What all elements share: the session, the common attributes, error reports and the frame.
 *
 * @slot intro - The editor's own words before the element
 * @slot reviewer - Who has checked the page
 * @slot footer - The editor's own words after the element
 * @csspart title - The heading
 * @cssstate used - A reader has touched it
 * @fires unknot-error {element, code, message}: an attribute or file could not be used
 * @fires unknot-step {step}: for counting; carries nothing a reader said
 */
export abstract class UnknotElement extends LitElement implements Arrival {
  static tag: string;

  /** Parts of the session that make this element render again. */
  static parts: readonly (keyof SessionState)[] = [];

  static override styles = [base];

  static define(registry: CustomElementRegistry = customElements): void {
    if (!registry.get(this.tag)) registry.define(this.tag, this as never);
  }

  /** Heading in place of our own, and the name that screen readers say. */
  @property({converter: text}) label = '';

  /** Nothing in it can be pressed. */
  @property({converter: flag, reflect: true}) disabled = false;

  /** 1–6; the heading of the element stands at this level, those inside it below. */
  @property({attribute: 'heading-level', converter: numberIn(1, 6, 3)}) headingLevel = 3;

  /** `off` hides the Latin second lines. */
  @property({converter: oneOf(['on', 'off'], 'on')}) latin: 'on' | 'off' = 'on';

  /** A line at the end that says where this comes from. */
  @property({converter: flag}) credit = false;

  protected readonly session: SessionController;
  protected readonly internals = this.attachInternals();

  /** To where the reader came from by hand-over. */
  @state() private back: (() => void) | undefined;

  protected readonly shared = new Terms(this, 'shared', shared);
  readonly #reported = new Set<string>();
  #sight: IntersectionObserver | undefined;
  #seen = false;

  constructor() {
    super();
    this.session = this.createSession(this.ownClass.parts);
  }

  /** Only who holds a session of its own does this otherwise. */
  protected createSession(parts: readonly (keyof SessionState)[]): SessionController {
    return new SessionController(this, parts);
  }

  private get ownClass(): typeof UnknotElement {
    return this.constructor as typeof UnknotElement;
  }

  /** Markup from a server is taken over by Lit's hydration where the app has loaded that; elsewhere it makes room for our own. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!isServer && !('litElementHydrateSupport' in globalThis)) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** From the first touch on the box is as high as what is in it: `unknot.css` lets go. */
  readonly #use = () => this.toggleState('used', true);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const act of ['pointerdown', 'keydown']) this.addEventListener(act, this.#use, {once: true});
    if (this.#seen || typeof IntersectionObserver === 'undefined') return;
    this.#sight = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      this.#seen = true;
      this.#sight?.disconnect();
      this.step('seen');
    });
    this.#sight.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight?.disconnect();
  }

  arrive(back: () => void): void {
    this.back = back;
  }

  /** To the heading, so that a screen reader says where one is. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[role=heading]')?.focus(options);
    });
  }

  readonly #goBack = (): void => {
    this.back?.();
    this.back = undefined;
  };

  /** Moved in one piece: ask again where we belong, and leave everything else running. */
  connectedMoveCallback(): void {
    this.session.ask();
    this.shared.look();
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    super.attributeChangedCallback(name, old, text);
    if (text === null) return;
    for (const [key, {attribute, converter}] of this.ownClass.elementProperties) {
      if ((attribute || String(key).toLowerCase()) !== name || !isGuarded(converter)) continue;
      if (!converter.reads(text)) this.report('attribute', name, text, converter.allowed);
    }
  }

  /** Properties that an app has set wrong fall back like attributes. */
  protected override performUpdate(): void {
    for (const [key, {converter}] of this.ownClass.elementProperties) {
      if (!isGuarded(converter)) continue;
      const value: unknown = Reflect.get(this, key);
      if (converter.accepts(value)) continue;
      this.report('property', String(key), value, converter.allowed);
      Reflect.set(this, key, converter.fallback);
    }
    super.performUpdate();
  }

  /** Says once, to the author and the app, what was wrong and what is allowed. */
  protected report(code: string, place: string, value: unknown, allowed: string): void {
    const tag = this.localName;
    const says = (given: string) => `<${tag}> ${place}${given}: allowed is ${allowed}.`;
    const warning = says(`="${String(value)}"`);
    if (this.#reported.has(warning)) return;
    this.#reported.add(warning);
    console.warn(warning);
    // The app's listeners are in place once the page has got round to it. To it without the value, which may be a reader's.
    queueMicrotask(() => this.dispatchEvent(new UnknotErrorEvent(tag, code, says(''))));
  }

  protected step(step: Step): void {
    this.dispatchEvent(new UnknotStepEvent(step));
  }

  /** For styling by `:state()`. */
  protected toggleState(state: string, on: boolean): void {
    try {
      if (on) this.internals.states.add(state);
      else this.internals.states.delete(state);
    } catch {
      // Engines before `:state()` take dashed names only; nothing hangs on it.
    }
  }

  /** A heading `below` levels under the element's own. */
  protected heading(text: unknown, below = 0, part = 'title'): TemplateResult {
    const level = Math.min(6, this.headingLevel + below);
    return html`<div class=${part} part=${part} role="heading" aria-level=${level} tabindex="-1">
      ${text}
    </div>`;
  }

  /**
   * In place of a part that did not come; `failed`: how often. Where a browser asks for a module but once, only the page itself can
   * be asked again.
   */
  protected lost(failed: number, again: () => void): TemplateResult {
    return html`<p role="alert">${this.shared.term('failed')}</p>
      <button class="btn line" part="button" @click=${failed > 1 ? () => location.reload() : again}>
        ${this.shared.term(failed > 1 ? 'reload' : 'again')}
      </button>`;
  }

  /** The wrapper that carries the unit, with the slots every element has. */
  protected frame(content: unknown, kind = ''): TemplateResult {
    return html`<div class="un ${kind}" part="base">
      <slot name="intro"></slot>
      ${content}
      <slot name="reviewer"></slot>
      <slot name="footer"></slot>
      ${
        this.back
          ? html`<button class="btn quiet" part="button button-quiet" @click=${this.#goBack}>
              ${this.shared.term('back')}
            </button>`
          : nothing
      }
      ${this.credit ? html`<p class="foot" part="foot">${this.shared.term('credit')}</p>` : nothing}
    </div>`;
  }
}
