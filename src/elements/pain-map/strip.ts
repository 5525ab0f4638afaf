import {html, type TemplateResult} from 'lit';

const NUMBERS = Array.from({length: 10}, (_, index) => index + 1);

/** One to ten: a tap, a drag, arrow keys or the digit itself. No number stands until one is given. */
export function strip(
  label: string,
  ends: readonly [string, string],
  value: number | undefined,
  rate: (value: number) => void,
): TemplateResult {
  const at = (event: PointerEvent): number | undefined => {
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const along = (event.clientX - box.left) / box.width;
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    return Math.min(10, Math.max(1, Math.ceil((rtl ? 1 - along : along) * 10)));
  };
  const drag = (event: PointerEvent) => {
    if (event.buttons !== 1) return;
    const next = at(event);
    if (next !== undefined && next !== value) rate(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl' ? -1 : 1;
    const step = {ArrowRight: rtl, ArrowLeft: -rtl, ArrowUp: 1, ArrowDown: -1}[event.key];
    const digit = /^\d$/.test(event.key) ? Number(event.key) || 10 : undefined;
    const next =
      digit ??
      (step !== undefined
        ? Math.min(10, Math.max(1, (value ?? (step > 0 ? 0 : 11)) + step))
        : event.key === 'Home'
          ? 1
          : event.key === 'End'
            ? 10
            : undefined);
    if (next === undefined) return;
    event.preventDefault();
    rate(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-number="${next}"]`)?.focus();
  };
  return html`<div
      class="strip"
      part="scale"
      role="radiogroup"
      aria-label=${label}
      @pointermove=${drag}
      @keydown=${onKey}
    >
      ${NUMBERS.map(
        number =>
          html`<button
            type="button"
            class="bare"
            role="radio"
            data-number=${number}
            aria-checked=${number === value ? 'true' : 'false'}
            tabindex=${number === (value ?? 1) ? 0 : -1}
            @click=${() => rate(number)}
          >
            ${number}
          </button>`,
      )}
    </div>
    <p class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></p>`;
}
