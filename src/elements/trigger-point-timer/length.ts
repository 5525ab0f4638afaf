/** How long a point is pressed, seconds; a muscle's own cap may be lower. */
export const LEAST = 60;
export const MOST = 120;
export const USUAL = 90;
