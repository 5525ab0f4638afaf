type Regions = ReadonlySet<string>;

/** What must be marked for a published frequency to be about this pain. Figures for nerve-root disease are a warning, never a prior. */
const about: Readonly<Record<string, (marked: Regions) => boolean>> = {
  'low back with leg pain': marked => marked.has('low-back') && (marked.has('thigh') || marked.has('leg')),
  'low back with nerve-root disease': () => false,
  'neck / shoulder girdle': marked => marked.has('neck'),
  'neck with arm pain': marked => marked.has('neck') && marked.has('arm'),
  'thoracic / scapular': marked => marked.has('upper-back'),
  'hip / outer thigh': marked => marked.has('hip'),
  'knee (indirect, for thigh rows)': marked => marked.has('knee'),
};

/** Whether a reported frequency, named by the region of pain of its study, speaks for a drawing with marks in these regions. */
export function priorApplies(region: string, marked: Regions): boolean {
  return about[region]?.(marked) ?? marked.has(region.replaceAll(' ', '-'));
}
