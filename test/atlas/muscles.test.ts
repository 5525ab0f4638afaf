import assert from 'node:assert/strict';
import {test} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {core} from '../../src/atlas/core.js';
import {facts, priorFacts} from './facts.js';

const {zones, muscles, references} = backPain;

const muscle = (id: string) => {
  const found = muscles.find(one => one.id === id);
  assert.ok(found, id);
  return found;
};

/** Everything the points of a muscle send, each arrow once. */
const arrows = (id: string) =>
  new Map(muscle(id).points.flatMap(({refers}) => refers.map(arrow => [arrow.zone, arrow] as const)));

const sends = (id: string, point: number) =>
  muscle(id)
    .points[point - 1]?.refers.map(({zone}) => zone)
    .sort();

test('there are 57 muscles, each once, in the order of the facts', () => {
  assert.equal(facts.length, 57);
  assert.deepEqual(
    muscles.map(({id}) => id),
    facts.map(({id}) => id),
  );
});

test('every zone of a published pattern is carried over, with its kind', () => {
  for (const {id, essential, spillover} of facts) {
    const carried = [...arrows(id).values()];
    const of = (kind: string) => carried.filter(arrow => arrow.kind === kind).map(({zone}) => zone);
    assert.deepEqual(of('essential').sort(), essential.map(({zone}) => zone).sort(), id);
    assert.deepEqual(of('spillover').sort(), spillover.map(({zone}) => zone).sort(), id);
  }
});

test('every arrow ends in a zone that exists, and a point names a zone once', () => {
  const known = new Set(zones.map(({id}) => id));
  for (const {points} of muscles) {
    for (const {id, refers} of points) {
      assert.ok(refers.length > 0, id);
      assert.equal(new Set(refers.map(({zone}) => zone)).size, refers.length, id);
      for (const {zone} of refers) assert.ok(known.has(zone), `${id} ${zone}`);
    }
  }
});

test('every page that was read stands behind its arrow, with its tier', () => {
  const tiers = new Map(references.map(({id, tier}) => [id, tier]));
  let pages = 0;
  for (const {id, essential, spillover} of facts) {
    for (const {zone, tiers: expected} of [...essential, ...spillover]) {
      const behind = arrows(id).get(zone)?.references ?? [];
      assert.equal(
        behind
          .map(one => tiers.get(one))
          .sort()
          .join(''),
        expected,
        `${id} ${zone}`,
      );
      pages += behind.length;
    }
  }
  assert.equal(pages, 297);
});

test('references are what they claim: known, used, with an address or a chapter', () => {
  const known = references.map(({id}) => id);
  assert.equal(new Set(known).size, known.length);
  const used = new Set([
    ...muscles.flatMap(one => [
      ...one.references,
      ...one.points.flatMap(({refers}) => refers.flatMap(arrow => arrow.references)),
      ...(one.prior ?? []).flatMap(prior => prior.references),
    ]),
  ]);
  for (const id of used) assert.ok(known.includes(id), id);
  const read = new Set(
    muscles.flatMap(({points}) => points.flatMap(({refers}) => refers.flatMap(arrow => arrow.references))),
  );
  assert.equal(read.size, 110);
  for (const id of read) {
    const reference = references.find(one => one.id === id);
    assert.match(reference?.url ?? '', /^https?:\/\/[^\s*]+$/, id);
    assert.ok(reference?.cite, id);
  }
  for (const {id, references: source} of muscles) assert.equal(source.length, 1, id);
});

test('depth, care, confidence and identifiers are the facts', () => {
  for (const fact of facts) {
    const {depth, selfTreatment, confidence, identifiers, review} = muscle(fact.id);
    // Of gluteus medius the facts name both; its points lie in the part at the surface.
    assert.equal(depth, fact.depth, fact.id);
    assert.equal(selfTreatment, fact.selfTreatment, fact.id);
    assert.equal(confidence, fact.confidence, fact.id);
    assert.equal(review, 'unchecked', fact.id);
    assert.deepEqual(identifiers?.fma ?? [], fact.fma, fact.id);
    assert.equal(identifiers?.uberon, fact.uberon, fact.id);
  }
});

test('laterality is typed from what the facts say in words', () => {
  const typed: Readonly<Record<string, string>> = {
    'same side': 'same',
    'same side or midline': 'same-or-midline',
    'central or same side': 'same-or-midline',
    'central / same side': 'same-or-midline',
    'same side; may cross the sacrum': 'same-may-cross',
    'often both sides: a horizontal band across the back': 'both',
    'often both sides: band across SI/low back': 'both',
  };
  for (const {id, laterality} of facts) {
    // Its facts speak of mirroring across the sacrum, but among the cautions.
    const expected = id === 'quadratus-lumborum-deep' ? 'same-may-cross' : typed[laterality];
    assert.equal(muscle(id).laterality, expected, id);
  }
});

test('where the facts give a point its own pattern, it has it', () => {
  assert.deepEqual(sends('longissimus-thoracis', 1), [
    'buttock-lower',
    'buttock-mid',
    'iliac-crest',
    'lumbar',
    'si',
  ]);
  assert.deepEqual(sends('longissimus-thoracis', 2), [
    'buttock-mid',
    'buttock-upper',
    'iliac-crest',
    'lumbar',
    'si',
  ]);
  assert.deepEqual(sends('soleus', 3), ['si']);
  assert.deepEqual(sends('soleus', 1), ['heel', 'leg-posterior']);
  assert.deepEqual(sends('gluteus-medius', 1), sends('gluteus-medius', 3));
});

test('no row of trigger points and no row of cautions is lost', () => {
  for (const {id, points, cautions} of facts) {
    assert.ok(muscle(id).points.length >= points, id);
    // Several warnings of one sense share an id, so there may be fewer, but never none.
    assert.equal(muscle(id).cautions.length > 0, cautions > 0, id);
  }
  assert.equal(muscle('vastus-lateralis').points.length, 5);
  assert.equal(muscle('rhomboids').points.length, 3);
});

test('the warnings that matter most are there', () => {
  for (const id of [
    'gluteus-maximus',
    'gluteus-medius',
    'gluteus-minimus-anterior',
    'gluteus-minimus-posterior',
    'piriformis',
  ]) {
    assert.ok(muscle(id).cautions.includes('nerve-root'), id);
  }
  for (const id of [
    'quadratus-lumborum-deep',
    'multifidus-lumbar',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
  ]) {
    assert.ok(muscle(id).cautions.includes('no-lumbar'), id);
  }
  for (const id of ['soleus', 'gastrocnemius']) assert.ok(muscle(id).cautions.includes('dvt'), id);
  for (const id of ['serratus-anterior', 'intercostals', 'pectoralis-major', 'iliocostalis-thoracis-mid']) {
    assert.ok(muscle(id).cautions.includes('chest-emergency'), id);
  }
});

test('reported frequencies keep their region, band and number of studies; none is made up', () => {
  const expected = priorFacts.flatMap(({region, band, studies, muscles: ids}) =>
    ids.map(id => `${id} ${region} ${band} ${studies}`),
  );
  const carried = muscles.flatMap(({id, prior = []}) =>
    prior.map(({region, band, references: studies}) => `${id} ${region} ${band} ${studies.length}`),
  );
  assert.deepEqual(carried.sort(), expected.sort());
});

test('the core is the same muscles, without what only the whole document carries', () => {
  assert.deepEqual(
    core.muscles.map(({id, points, prior}) => [id, points.map(({place, press}) => [place, press]), prior]),
    muscles.map(({id, points, prior}) => [id, points.map(({place, press}) => [place, press]), prior]),
  );
  assert.equal(core.zones, zones);
});
