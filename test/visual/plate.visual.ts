import {executeServerCommand} from '@web/test-runner-commands';
import {core} from '../../src/atlas/core.js';
import {loadView, zonesOf} from '../../src/art/body/drawing.js';
import type {Body, View} from '../../src/art/body/types.js';
import {pngOf, svgOf} from '../../src/plate/export.js';
import type {FigureOptions} from '../../src/plate/figure.js';
import {plate, type PlateOptions} from '../../src/plate/plate.js';
import {compare, type Picture, type Scheme} from './sheet.js';

const VIEWS: readonly View[] = ['back', 'front', 'side'];
const BODIES: readonly Body[] = ['neutral', 'female', 'male'];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const label = 'A body';

before(() => Promise.all(VIEWS.map(loadView)));

for (const scheme of SCHEMES)
  for (const depth of ['surface', 'deep'] as const)
    it(`all bodies from all sides, ${depth}, ${scheme}`, () =>
      compare(
        `body-${depth}-${scheme}`,
        scheme,
        9,
        BODIES.flatMap(body => VIEWS.map(view => plate({view, body, depth, label}))),
      ));

/** One muscle of the atlas with its points and its pattern. */
function muscleOf(id: string, side: 'left' | 'right' | 'both'): NonNullable<FigureOptions['muscle']> {
  const muscle = core.muscles.find(one => one.id === id);
  if (!muscle) throw new Error(`No muscle ${id} in the atlas`);
  const sides = side === 'both' ? (['left', 'right'] as const) : [side];
  return {
    id,
    side,
    points: muscle.points.map(({place}) => place),
    referrals: muscle.points.flatMap(({refers}) =>
      refers.flatMap(({zone, kind}) => sides.map(of => ({zone, side: of, kind}))),
    ),
  };
}

const marks: NonNullable<FigureOptions['marks']> = [
  {zone: 'lumbar', side: 'left', intensity: 7},
  {zone: 'si', side: 'left', intensity: 4},
  {zone: 'sacrum', side: 'midline', intensity: 1},
  {zone: 'buttock-mid', side: 'right', intensity: 10},
  {zone: 'thigh-posterior', side: 'right'},
  {zone: 'chest-anterior', side: 'left', intensity: 5},
  {zone: 'thigh-lateral', side: 'right', intensity: 3},
];

/** Every mode of the plate, and every part of the body it crops to. */
const modes: readonly PlateOptions[] = [
  {view: 'back', muscle: muscleOf('gluteus-medius', 'left'), label},
  {view: 'back', depth: 'deep', muscle: muscleOf('quadratus-lumborum-superficial', 'both'), label},
  {view: 'front', depth: 'deep', muscle: muscleOf('iliopsoas', 'right'), label},
  {view: 'side', muscle: muscleOf('tensor-fasciae-latae', 'right'), label},
  {view: 'back', crop: 'trunk', muscle: muscleOf('piriformis', 'left'), marks: marks.slice(0, 3), label},
  {
    view: 'back',
    body: 'female',
    muscle: muscleOf('infraspinatus', 'right'),
    crop: [-20, 120, 180, 280],
    label,
  },
  {view: 'back', marks, label},
  {view: 'front', marks, label},
  {view: 'side', marks, label},
  {view: 'side', side: 'left', marks, label},
  {view: 'back', crop: 'trunk', marks, label},
  {view: 'back', crop: 'pelvis', marks, hot: {zone: 'si', side: 'right'}, label},
  {view: 'back', offLimits: true, label},
  {view: 'front', offLimits: true, label},
  {view: 'side', offLimits: true, label},
  {view: 'front', body: 'male', crop: 'legs', hot: {zone: 'thigh-anterior', side: 'left'}, label},
  {view: 'back', crop: 'legs', depth: 'deep', label},
  {view: 'side', body: 'female', crop: 'pelvis', depth: 'deep', label},
];

for (const scheme of SCHEMES)
  it(`every mode, ${scheme}`, () => compare(`modes-${scheme}`, scheme, 6, modes.map(plate)));

for (const scheme of SCHEMES)
  it(`the areas under the pointer, ${scheme}`, async () => {
    const areas = VIEWS.map(view => plate({view, areas: 'bare', label}));
    const hot = VIEWS.flatMap(view => {
      const all = zonesOf(view);
      return [0.2, 0.5, 0.8].map(share => {
        const {zone, side} = all[Math.floor(share * all.length)] ?? {zone: 'si', side: 'left'};
        return plate({view, hot: {zone, side}, label});
      });
    });
    await compare(`modes-areas-${scheme}`, scheme, 6, [...areas, ...hot]);
  });

it('forced colours', async function () {
  // Only Chromium can be told to force them; the others take them from the system.
  if (!navigator.userAgent.includes('Chrome/')) this.skip();
  await executeServerCommand('forced-colours', true);
  try {
    const deep = VIEWS.map(view => plate({view, depth: 'deep', label}));
    await compare('modes-forced', 'light', 6, [...modes.map(plate), ...deep]);
  } finally {
    await executeServerCommand('forced-colours', false);
  }
});

const fileOf = (options: Parameters<typeof svgOf>[0]): Picture =>
  document.importNode(new DOMParser().parseFromString(svgOf(options), 'image/svg+xml').documentElement, true);

/** As wide as it is shown: a picture made smaller is smoothed by every engine in its own way. */
async function imageOf(options: Parameters<typeof pngOf>[0]): Promise<Picture> {
  const bitmap = await createImageBitmap(await pngOf(options, 101));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas;
}

it('as files: printed grey, light and dark, and as an image', async () => {
  const grey: readonly Picture[] = modes.map(mode => fileOf({...mode, theme: 'grey'}));
  const themes = (['light', 'dark', 'grey'] as const).map(theme => ({...modes[0]!, theme}));
  const images = await Promise.all(themes.map(imageOf));
  await compare('modes-files', 'light', 6, [...grey, ...themes.map(fileOf), ...images]);
});
