import type {ComplexAttributeConverter} from 'lit';
import {property} from '../decorators.js';
import {flag} from '../attributes.js';
import {UnknotElement} from '../element.js';

/** Text that is never null; where it is written back, none is no attribute. */
export const text: ComplexAttributeConverter<string> = {
  fromAttribute: written => written ?? '',
  toAttribute: value => value || null,
};

/**
 * What a form expects of a control with a name. What it submits, what is missing, and how it goes back to its default is for
 * the element to say.
 *
 * @fires input - The reader changed the value; only with `name`
 * @fires change - The reader changed the value; only with `name`
 */
export abstract class FormControl extends UnknotElement {
  static readonly formAssociated = true;

  /** With a name it is submitted. Forms read the attribute, so the property writes it. */
  @property({converter: text, reflect: true}) name = '';

  /** Nothing entered makes the form invalid. */
  @property({converter: flag, reflect: true}) required = false;

  #formDisabled = false;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get type(): string {
    return this.localName;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  abstract formResetCallback(): void;
  abstract formStateRestoreCallback(state: unknown): void;

  /** By its own attribute or by a fieldset. */
  protected get off(): boolean {
    return this.disabled || this.#formDisabled;
  }

  /** After each render: what is submitted and remembered (`null`: nothing), and, where something is missing, what to say and where. */
  protected tellForm(value: string | null, missing: string, anchor: HTMLElement | null): void {
    this.internals.setFormValue(value);
    if (missing && anchor) this.internals.setValidity({valueMissing: true}, missing, anchor);
    else if (missing) this.internals.setValidity({valueMissing: true}, missing);
    else this.internals.setValidity({});
  }

  protected tellChange(): void {
    if (!this.name) return;
    this.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
