type Size = readonly [width: number, height: number];

/** Size of one picture on a sheet, pixels, by the first word of the sheet's name. */
const SIZES: Readonly<Record<string, Size>> = {
  body: [124, 270],
  modes: [140, 220],
  figures: [120, 100],
};

export function cellOf(sheet: string): Size {
  const size = SIZES[sheet.split('-')[0] ?? ''];
  if (!size) throw new Error(`Sheet ${sheet}: its first word is one of ${Object.keys(SIZES).join(', ')}.`);
  return size;
}
