import {executeServerCommand} from '@web/test-runner-commands';
import {movements, techniques} from '../../src/atlas/techniques.js';
import {loadFigures, pose, type PoseOptions} from '../../src/plate/pose.js';
import {compare, type Scheme} from './sheet.js';

await loadFigures('');

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
/** Sheets small enough to be looked at. */
const PER_SHEET = 60;

const still = {side: 'left', moving: false, closeUp: false, label: 'A person'} as const;
const drawn = (options: readonly PoseOptions[]) => options.flatMap(each => pose(each) ?? []);

const all = drawn([
  ...techniques.map(({id}) => ({...still, techniqueId: id})),
  ...movements.map(({id}) => ({...still, movementId: id})),
]);

for (const scheme of SCHEMES)
  for (let start = 0; start < all.length; start += PER_SHEET) {
    const number = start / PER_SHEET + 1;
    it(`every figure, ${scheme}, sheet ${number}`, () =>
      compare(`figures-${number}-${scheme}`, scheme, 10, all.slice(start, start + PER_SHEET)));
  }

for (const scheme of SCHEMES)
  it(`the other bodies, the other side and the window that shows the place large, ${scheme}`, () => {
    const some = techniques.filter((_, index) => index % 12 === 0);
    const looks = [
      {body: 'female', side: 'right'},
      {body: 'male', closeUp: true},
    ] as const;
    const options = some.flatMap(({id}) => looks.map(look => ({...still, techniqueId: id, ...look})));
    return compare(`figures-looks-${scheme}`, scheme, 10, drawn(options));
  });

it('forced colours', async function () {
  // Only Chromium can be told to force them; the others take them from the system.
  if (!navigator.userAgent.includes('Chrome/')) this.skip();
  await executeServerCommand('forced-colours', true);
  try {
    const some = techniques.filter((_, index) => index % 6 === 0);
    await compare(
      'figures-forced',
      'light',
      10,
      drawn(some.map(({id}) => ({...still, techniqueId: id, closeUp: true}))),
    );
  } finally {
    await executeServerCommand('forced-colours', false);
  }
});
