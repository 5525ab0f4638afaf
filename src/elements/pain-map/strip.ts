import {html, type TemplateResult} from 'lit';

const NUMBERS = Array.from({length: 10}, (_, index) => index + 1);

const within = (number: number): number => Math.min(10, Math.max(1, number));
const stripOf = (event: Event): HTMLElement => event.currentTarget as HTMLElement;
const isRtl = (event: Event): boolean => getComputedStyle(stripOf(event)).direction === 'rtl';

/** One to ten: a tap, a drag, arrow keys or the digit itself. No number stands until one is given. */
export function strip(
  label: string,
  ends: readonly [string, string],
  value: number | undefined,
  rate: (value: number) => void,
): TemplateResult {
  const drag = (event: PointerEvent) => {
    const {left, width} = stripOf(event).getBoundingClientRect();
    const along = Math.ceil(((event.clientX - left) / width) * 10);
    const next = within(isRtl(event) ? 11 - along : along);
    if (event.buttons === 1 && next !== value) rate(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const {key} = event;
    const right = isRtl(event) ? -1 : 1;
    const step = {ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1}[key];
    const next = step
      ? within((value ?? (step > 0 ? 0 : 11)) + step)
      : ({Home: 1, End: 10, 0: 10}[key] ?? Number(key));
    if (!NUMBERS.includes(next)) return;
    event.preventDefault();
    rate(next);
    stripOf(event).querySelector<HTMLElement>(`[data-number="${next}"]`)?.focus();
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
