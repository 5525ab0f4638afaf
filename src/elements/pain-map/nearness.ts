import {pictures} from './chunks.js';

/** Who waits for somebody to come near. One watch for all of them: a watch each would be asked each at every scroll. */
const waiting = new Map<Element, () => void>();
let watch: IntersectionObserver | undefined;

/** Whether anybody can be looking. Asks the page to be laid out; of a box without a height nobody can tell. */
export function inSight(element: Element): boolean {
  const {top, bottom, height} = element.getBoundingClientRect();
  return !height || (top < innerHeight && bottom > 0);
}

/** Calls once an element is within a screen of the window: further off it need not be drawn. */
export function whenNear(element: Element, call: () => void): void {
  if (!watch) {
    watch = new IntersectionObserver(
      entries => {
        for (const {isIntersecting, target} of entries) {
          // What is in sight is drawn first, and painted; what is only near comes a moment later.
          if (isIntersecting) void pictures.load().then(() => setTimeout(come, 100, target));
        }
      },
      {rootMargin: '100%'},
    );
    // On paper everything is in sight.
    addEventListener('beforeprint', () => [...waiting.keys()].forEach(come));
  }
  waiting.set(element, call);
  watch.observe(element);
}

export function forget(element: Element): void {
  waiting.delete(element);
  watch?.unobserve(element);
}

function come(element: Element): void {
  waiting.get(element)?.();
  forget(element);
}
