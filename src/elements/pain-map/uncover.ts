import type {Spot} from './drawing.js';

/** In the window, and in whatever box of the page scrolls; `below` stays free under it, in pixels. */
function show(what: HTMLElement, block: ScrollLogicalPosition, below: number): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  what.style.setProperty('scroll-margin-block-end', `${below}px`);
  what.scrollIntoView({block, behavior: still ? 'auto' : 'smooth'});
}

/** How much a row takes of the lower edge when it waits there, its own lower end out of sight. */
const takenBy = (open: HTMLElement | null): number =>
  (open && open.offsetHeight + parseFloat(getComputedStyle(open).bottom) + 8) || 0;

/** Another picture than before comes into sight: all of it, or from its top. */
export function bring(root: ParentNode): void {
  const stage = root.querySelector<HTMLElement>('.stage');
  const taken = takenBy(root.querySelector('.open'));
  if (stage) show(stage, stage.offsetHeight + taken <= innerHeight ? 'nearest' : 'start', taken);
}

/**
 * What was just marked and its row come into sight together. A row beside the body comes to the body. From under one that covers
 * the picture all of it comes, where there is room, for the next place is tapped there too; else what was marked.
 */
export function uncover(root: ParentNode, spot: Spot | undefined): void {
  const area = root.querySelector(`.zone[data-at="${spot?.zone} ${spot?.side}"]`);
  const stage = area?.closest<HTMLElement>('.stage');
  const open = root.querySelector<HTMLElement>('.open');
  if (!area || !stage || !open) return;
  const body = stage.getBoundingClientRect();
  const mark = area.getBoundingClientRect();
  const row = open.getBoundingClientRect();
  const taken = takenBy(open);
  if (row.left >= body.right || row.right <= body.left) show(open, 'nearest', 16);
  else if (body.bottom <= row.top) return;
  else if (body.height + taken <= innerHeight) show(stage, 'nearest', taken);
  else if (mark.bottom > row.top) show(stage, 'end', taken + mark.bottom - body.bottom);
}
