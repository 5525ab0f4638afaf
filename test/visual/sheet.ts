import {visualDiff} from '@web/test-runner-visual-regression';
import {render, type TemplateResult} from 'lit';
import {figureStyles} from '../../src/plate/pose.styles.js';
import {plateStyles} from '../../src/plate/plate.styles.js';
import {cellOf} from './cells.js';

export type Scheme = 'light' | 'dark';
export type Picture = TemplateResult | Node;

const styles = new CSSStyleSheet();
// Letters are hidden: fonts differ between machines. Areas are outlined, or nobody would see them move; the discs of numbers are
// rings, or they would hide what lies below them in so small a picture.
styles.replaceSync(`
  ${plateStyles.cssText}
  ${figureStyles.cssText}
  svg, canvas { display: block; inline-size: 100% !important; block-size: 100% !important; object-fit: contain; }
  .posed { block-size: 100%; }
  text { visibility: hidden; }
  .p-stop circle { fill: none !important; }
  .zones .zone { stroke: var(--_ink); stroke-width: 1.2; }
`);

/** Draws pictures side by side and compares the sheet with the committed one. */
export async function compare(
  name: string,
  scheme: Scheme,
  columns: number,
  pictures: readonly Picture[],
): Promise<void> {
  const [width, height] = cellOf(name);
  const sheet = document.createElement('div');
  Object.assign(sheet.style, {
    colorScheme: scheme,
    background: scheme === 'dark' ? '#161412' : '#fffdf9',
    display: 'grid',
    grid: `auto-flow ${height}px / repeat(${columns}, ${width}px)`,
    inlineSize: `${columns * width}px`,
  });
  for (const picture of pictures) {
    const cell = document.createElement('div');
    Object.assign(cell.style, {overflow: 'hidden'});
    // A root of its own, as in an element: ids of gradients stand once in it.
    const root = cell.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styles];
    if (picture instanceof Node) root.append(picture);
    else render(picture, root);
    sheet.append(cell);
  }
  document.body.append(sheet);
  try {
    await visualDiff(sheet, name);
  } finally {
    sheet.remove();
  }
}
