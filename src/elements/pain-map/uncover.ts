import type {Spot} from './drawing.js';

/** A mark that what follows it would cover is brought out from under it. */
export function uncover(root: ParentNode, spot: Spot | undefined): void {
  const area = root.querySelector(`.zone[data-at="${spot?.zone} ${spot?.side}"]`)?.getBoundingClientRect();
  const open = root.querySelector('.open')?.getBoundingClientRect();
  if (!area || !open || open.left > area.right || open.top > area.bottom) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({top: area.bottom + 8 - open.top, behavior: still ? 'auto' : 'smooth'});
}
