// `npm run bench:model`: how the model does on made-up people, and how it moves when its numbers do; the tables of src/model/README.md.
// Some minutes. How many people, and another seed than that of the tables: `npm run bench:model -- 1000 99`.
import {backPain} from '../../src/atlas/back-pain.js';
import {studyNumbers} from './model-numbers.js';
import {simulate} from './model-simulation.js';
import {row, table} from './table.js';

const people = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 20261122);

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const assumed = simulate(backPain, people, false, seed);
const disturbed = simulate(backPain, people, true, seed);

console.log(`\n## Presses until the first truly active muscle, ${people} made-up people in each world\n`);
table('world', 'order', 'median', '90th percentile', 'mean', 'fewer than published', 'changes of place');
for (const [world, {orders}] of Object.entries({'as assumed': assumed, disturbed})) {
  for (const [order, {median, p90, mean, error, saved, moves}] of Object.entries(orders)) {
    row(
      world,
      order,
      median,
      p90,
      `${mean.toFixed(2)} ± ${error.toFixed(2)}`,
      percent(saved),
      moves.toFixed(1),
    );
  }
}
console.log(
  `\nLeft out, as nothing active could be pressed: ${[assumed, disturbed].map(({left}) => percent(left / (left + people))).join(', ')}.`,
);

console.log('\n## Of sources scored …, so many were active\n');
table('score', 'sources', 'mean score', 'active, as assumed', 'active, disturbed');
for (const [i, {from, to, count, score, active}] of assumed.reliability.entries()) {
  const other = disturbed.reliability[i]?.active ?? Number.NaN;
  row(`${from}–${to}`, count, ...[score, active, other].map(value => value.toFixed(3)));
}

console.log(
  '\n## The numbers halved and doubled, 400 drawings; the last three after two presses and one treatment\n',
);
table('number', 'halved: first stays', 'of five stay', 'doubled: first stays', 'of five stay');
const {alone, together} = studyNumbers(backPain, 400);
for (const {name, halved, doubled} of alone) {
  row(name, ...[halved, doubled].flatMap(({first, five}) => [percent(first), five.toFixed(2)]));
}
console.log(
  `\nAll but the last three together, each between half and double, 100 throws: the first stays ${percent(together.mean.first)}` +
    ` (worst throw ${percent(together.worst.first)}), of five stay ${together.mean.five.toFixed(1)} (${together.worst.five.toFixed(1)}).`,
);
