import type {Point} from '../art/spline.js';
import {depth, inside} from '../art/body/zones.js';

/**
 * Dots inside an area, as path data of strokes so short that the round cap is all there is (of no length at all a canvas may draw none). A jittered triangular lattice laid over the whole
 * figure: even like a hand-set stipple, the same at every draw, and denser patterns of neighbouring areas do not collide at the border.
 */
export function stipple(polygon: readonly Point[], spacing: number, margin = 1.6): string {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const rows = spacing * 0.866;
  let d = '';
  for (let row = Math.floor(Math.min(...ys) / rows); row * rows <= Math.max(...ys); row++)
    for (
      let column = Math.floor(Math.min(...xs) / spacing) - 1;
      column * spacing <= Math.max(...xs);
      column++
    ) {
      const x = (column + (row & 1) / 2 + (chance(column, row) - 0.5) * 0.62) * spacing;
      const y = (row + (chance(row, column + 91) - 0.5) * 0.62) * rows;
      if (inside(polygon, x, y) && depth(polygon, x, y) >= margin)
        d += `M${x.toFixed(1)} ${y.toFixed(1)}h.01`;
    }
  return d;
}

/** A number from 0 to 1 that looks random and is always the same for the same place. */
function chance(a: number, b: number): number {
  let h = Math.imul(a, 374761393) ^ Math.imul(b, 668265263);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
