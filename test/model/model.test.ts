import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {backPain} from '../../src/atlas/back-pain.js';
import {createModel} from '../../src/model/model.js';
import {parseAtlas, parseWords} from '../../src/model/parse.js';
import type {
  Check,
  CheckResult,
  Muscle,
  PainDrawing,
  PainMark,
  Side,
  Technique,
} from '../../src/model/types.js';
import {drawing, names, presses} from './drawing.js';

const model = createModel(backPain);

function sourceOf(name: string, marks: string, checks = '', flags: readonly string[] = []) {
  const found = model
    .rank(drawing(marks), {checks: presses(checks), flags})
    .find(source => `${source.muscle} ${source.side}` === name);
  assert.ok(found, `${name} is a source of ${marks}`);
  return found;
}

describe('rank', () => {
  it('finds the buttock, the hip and the psoas behind pain in the low back', () => {
    const first = names(model.rank(drawing('lumbar left 7'))).slice(0, 5);
    assert.ok(first.includes('gluteus-medius left'), String(first));
    assert.ok(first.includes('iliopsoas left'), String(first));
  });

  it('puts one muscle that explains both marks before those that explain one', () => {
    const [first] = model.rank(drawing('iliac-crest right, hip-lateral right'));
    assert.equal(first?.muscle, 'quadratus-lumborum-superficial');
    assert.equal(first?.side, 'right');
  });

  it('says which marks a source explains, how strongly, on what evidence, and which it does not', () => {
    const source = sourceOf('gluteus-medius left', 'si left 6, sacrum, thigh-lateral left, heel left');
    assert.deepEqual(
      source.because.map(({zone, kind}) => `${zone} ${kind}`),
      ['si essential', 'sacrum essential', 'thigh-lateral spillover'],
    );
    assert.deepEqual(source.unexplained, [{zone: 'heel', side: 'left'}]);
    assert.equal(source.strength, 'often');
    const known = new Set(backPain.references.map(({id}) => id));
    const read = source.because.flatMap(({references}) => references);
    assert.ok(read.length > 0 && read.every(id => known.has(id)));
  });

  it('names muscles and references that the atlas can be asked about, with who has looked at them', () => {
    const everywhere = backPain.zones.map(({id, midline}): PainMark => ({
      zone: id,
      side: midline ? 'midline' : 'right',
    }));
    const rows = new Map(backPain.muscles.map(row => [row.id, row]));
    const read = new Set(backPain.references.map(({id}) => id));
    for (const {muscle, because} of model.rank(everywhere)) {
      const review = rows.get(muscle)?.review;
      assert.ok(review === 'unchecked' || (review && review.by && review.date), muscle);
      for (const {references} of because)
        assert.ok(
          references.every(id => read.has(id)),
          muscle,
        );
    }
  });

  it('says "sometimes" of a source that is reported to send pain there only in some', () => {
    assert.equal(sourceOf('soleus left', 'si left').strength, 'sometimes');
  });

  it('carries the presses at a source, and lets them speak', () => {
    const plain = sourceOf('piriformis left', 'buttock-mid left');
    const pain = sourceOf(
      'piriformis left',
      'buttock-mid left',
      'piriformis left pain, gluteus-medius left nothing',
    );
    assert.deepEqual(pain.checks, [{muscle: 'piriformis', side: 'left', result: 'pain'}]);
    assert.ok(pain.score > plain.score);
  });

  it('takes the same press said twice as one', () => {
    const once = sourceOf('piriformis left', 'buttock-mid left', 'piriformis left nothing');
    const twice = sourceOf(
      'piriformis left',
      'buttock-mid left',
      'piriformis left nothing, piriformis left nothing',
    );
    assert.equal(twice.score, once.score);
  });

  it('lets what helped before count a little', () => {
    const pain = drawing('lumbar left');
    const before = model.rank(pain);
    const helped = model.rank(pain, {helped: [{muscle: 'longissimus-thoracis', side: 'left', change: 1}]});
    const worse = model.rank(pain, {helped: [{muscle: 'longissimus-thoracis', side: 'left', change: -1}]});
    const score = (list: typeof before) =>
      list.find(({muscle}) => muscle === 'longissimus-thoracis')?.score ?? 0;
    assert.ok(score(helped) > score(before) && score(worse) < score(before));
    assert.ok(score(helped) < 2 * score(before));
  });

  it('reads a gap beside a mark as a weak sign against, and a leg that was not shown as none', () => {
    const gap = sourceOf('gluteus-minimus-posterior left', 'buttock-lower left').score;
    const hidden = model
      .rank(drawing('buttock-lower left'), {hidden: ['thigh-posterior', 'knee-posterior', 'leg-posterior']})
      .find(({muscle}) => muscle === 'gluteus-minimus-posterior');
    assert.ok(hidden && hidden.score > gap);
  });

  it('knows a band across the back by its two ends', () => {
    const one = sourceOf('rectus-abdominis-lower left', 'lumbar left, si left').score;
    const band = sourceOf('rectus-abdominis-lower left', 'lumbar left, si left, lumbar right, si right');
    assert.ok(band.score > 1.5 * one);
    assert.deepEqual(band.because.map(({zone, side}) => `${zone} ${side}`).sort(), [
      'lumbar left',
      'lumbar right',
      'si left',
      'si right',
    ]);
  });

  it('offers nobody for no pain, and only the marked side for a sided pain', () => {
    assert.deepEqual(model.rank([]), []);
    assert.ok(model.rank(drawing('lumbar right')).every(({side}) => side === 'right'));
  });

  it('lists only muscles that are reported to send pain to a marked zone', () => {
    for (const {because} of model.rank(drawing('buttock-mid left, sacrum'))) assert.ok(because.length > 0);
  });
});

describe('the buttock that may be a nerve', () => {
  const press = 'gluteus-minimus-posterior left pain';

  it('warns when pressing brings the known pain and the leg hurts below the knee', () => {
    assert.equal(
      sourceOf('gluteus-minimus-posterior left', 'buttock-mid left, leg-posterior left', press).warning,
      'leg-strip',
    );
  });

  it('warns when there is tingling, numbness or weakness, wherever it hurts', () => {
    assert.equal(
      sourceOf('gluteus-minimus-posterior left', 'buttock-mid left', press, ['leg-strip']).warning,
      'leg-strip',
    );
  });

  it('is to be watched with thigh pain only, and is a muscle like any other in the buttock alone', () => {
    const thigh = sourceOf('gluteus-minimus-posterior left', 'buttock-mid left, thigh-posterior left', press);
    assert.equal(thigh.warning, undefined);
    assert.equal(thigh.watch, true);
    const buttock = sourceOf('gluteus-minimus-posterior left', 'buttock-mid left', press);
    assert.equal(buttock.warning ?? buttock.watch, undefined);
  });

  it('says nothing before the press, nor of a muscle elsewhere', () => {
    assert.equal(sourceOf('gluteus-medius left', 'buttock-mid left, leg-posterior left').warning, undefined);
    assert.equal(
      sourceOf('gastrocnemius left', 'buttock-mid left, leg-posterior left', 'gastrocnemius left pain')
        .warning,
      undefined,
    );
  });

  it('is told by place: gluteus medius and minimus, and no other muscle of the atlas', () => {
    const everywhere = backPain.zones.map(({id, midline}): PainMark => ({
      zone: id,
      side: midline ? 'midline' : 'left',
    }));
    const checks = backPain.muscles.map(({id}): Check => ({muscle: id, side: 'left', result: 'pain'}));
    const warned = model.rank(everywhere, {checks}).filter(({warning}) => warning);
    assert.deepEqual(warned.map(({muscle}) => muscle).sort(), [
      'gluteus-medius',
      'gluteus-minimus-anterior',
      'gluteus-minimus-posterior',
    ]);
  });
});

describe('nextCheck', () => {
  it('asks for a point that may be pressed, where it is, until four were asked', () => {
    const pain = drawing('lumbar left 6, si left');
    const checks: Check[] = [];
    for (let next = model.nextCheck(pain, {checks}); next; next = model.nextCheck(pain, {checks})) {
      const {muscle, side, point} = next;
      const muscleRow = backPain.muscles.find(({id}) => id === muscle);
      const press = muscleRow?.points.find(({id}) => id === point)?.press;
      assert.ok(press === 'easy' || press === 'awkward');
      assert.ok(model.rank(pain).some(source => source.muscle === muscle && source.side === side));
      assert.ok(!checks.some(check => check.muscle === muscle));
      checks.push({muscle, side, point, result: 'nothing'});
    }
    assert.equal(checks.length, 4);
  });

  it('never asks to press what nobody should press by themselves', () => {
    const asked = new Set<string>();
    for (const zone of backPain.zones) {
      const side = zone.midline ? 'midline' : 'left';
      const next = model.nextCheck([{zone: zone.id, side}]);
      if (next) asked.add(next.muscle);
    }
    for (const {muscle} of backPain.noTechniques) assert.ok(!asked.has(muscle), muscle);
    assert.ok(asked.size > 10);
  });

  const twins = (change: (second: Muscle, techniques: Technique[]) => Muscle): readonly string[] => {
    const first = backPain.muscles.find(({id}) => id === 'piriformis');
    assert.ok(first);
    const own = backPain.techniques.filter(({muscle}) => muscle === first.id);
    const theirs = own.map((row): Technique => ({...row, id: `twin-${row.id}`, muscle: 'twin'}));
    const second = change({...first, id: 'twin'}, theirs);
    // In either order, so that the first of two alike has no advantage.
    return [
      [first, second],
      [second, first],
    ].map(muscles => {
      const pair = createModel({...backPain, muscles, techniques: [...own, ...theirs]});
      return pair.nextCheck(drawing('buttock-mid left'))?.muscle ?? '';
    });
  };

  it('asks for the easy one of two that are otherwise alike', () => {
    const easy = (muscle: Muscle): Muscle => ({
      ...muscle,
      points: muscle.points.map(point => ({...point, press: 'easy'})),
    });
    const awkward = (muscle: Muscle): Muscle => ({
      ...muscle,
      points: muscle.points.map(point => ({...point, press: 'awkward'})),
    });
    const own = backPain.muscles.find(({id}) => id === 'piriformis')?.points.map(({press}) => press);
    const wanted = own?.includes('easy') ? 'piriformis' : 'twin';
    assert.deepEqual(twins(wanted === 'twin' ? easy : awkward), [wanted, wanted]);
  });

  it('asks for the one that can be pressed where the reader stands', () => {
    const moved = (to: Technique['place']) => (muscle: Muscle, techniques: Technique[]) => {
      techniques.forEach((row, i) => (techniques[i] = {...row, place: to}));
      return muscle;
    };
    const places = backPain.techniques.filter(({muscle}) => muscle === 'piriformis').map(({place}) => place);
    assert.ok(!places.includes('standing'));
    assert.deepEqual(twins(moved('standing')), ['twin', 'twin']);
  });

  it('asks for nothing that what the reader has said takes away', () => {
    const next = model.nextCheck(drawing('buttock-mid left'), {flags: ['leg-strip']});
    assert.ok(next && !next.muscle.startsWith('glute'), next?.muscle);
  });

  it('stops when a press brought the known pain and the source stands clear', () => {
    const pain = drawing('shoulder-anterior right, arm-lateral right');
    assert.equal(model.nextCheck(pain)?.muscle, 'infraspinatus');
    assert.equal(model.nextCheck(pain, {checks: presses('infraspinatus right pain')}), undefined);
  });

  it('has nothing to ask where nothing is marked, or nothing is left', () => {
    assert.equal(model.nextCheck([]), undefined);
    assert.equal(model.nextCheck(drawing('heel left'), {checks: presses('soleus left nothing')}), undefined);
  });
});

describe('the chart', () => {
  it('says where a muscle sends pain, point by point, across the midline where it crosses', () => {
    const sent = model.referralsOf('gluteus-medius', 'left');
    const has = (zone: string, side: string) => sent.some(row => row.zone === zone && row.side === side);
    assert.ok(has('sacrum', 'midline') && has('si', 'left') && has('si', 'right'));
    assert.ok(!has('thigh-lateral', 'right'));
    assert.ok(sent.filter(({side}) => side === 'right').every(({kind}) => kind === 'spillover'));
    assert.ok(sent.every(({point}) => point.startsWith('gluteus-medius.')));
  });

  it('says which muscles send pain to a zone, those that often do first among equals', () => {
    const sources = model.sourcesOf('buttock-lower', 'right');
    assert.ok(sources.some(({muscle}) => muscle === 'quadratus-lumborum-deep'));
    assert.ok(sources.some(({muscle}) => muscle === 'longissimus-thoracis'));
    for (const {because, side} of sources) {
      assert.equal(side, 'right');
      assert.deepEqual(
        because.map(({zone}) => zone),
        ['buttock-lower'],
      );
    }
  });

  it('knows both directions alike', () => {
    for (const {id, midline} of backPain.zones) {
      const senders = new Set(model.sourcesOf(id, midline ? 'midline' : 'left').map(({muscle}) => muscle));
      for (const muscle of backPain.muscles) {
        const sends = model
          .referralsOf(muscle.id, 'left')
          .some(row => row.zone === id && row.side !== 'right');
        // What is only drawn is never offered.
        assert.equal(senders.has(muscle.id), sends && !muscle.background, `${muscle.id} → ${id}`);
      }
    }
  });
});

describe('techniques', () => {
  it('gives what suits a muscle best first', () => {
    const found = model.techniques('gluteus-medius');
    assert.ok(Array.isArray(found) && found.length > 1);
    assert.deepEqual(
      found.map(({fit}) => fit),
      found.map(({fit}) => fit).sort((a, b) => b - a),
    );
  });

  it('takes away what a condition rules out', () => {
    const found = model.techniques('gluteus-maximus', ['osteoporosis']);
    assert.ok(Array.isArray(found) && found.length > 0);
    assert.ok(found.every(({not}) => !not.includes('osteoporosis')));
    assert.deepEqual(model.techniques('gluteus-maximus', ['broken-skin']), []);
  });

  it('gives the reason and what instead for a muscle nobody should press', () => {
    const none = model.techniques('iliopsoas');
    assert.ok('reason' in none);
    assert.equal(none.reason, 'vessels-and-bowel-in-front');
  });
});

describe('questions that cannot be asked', () => {
  const wrong: readonly [what: string, ask: () => unknown, names: RegExp][] = [
    ['an unknown muscle', () => model.techniques('glute'), /muscle "glute"/],
    [
      'a press on an unknown muscle',
      () => model.rank([], {checks: presses('glute left pain')}),
      /muscle "glute"/,
    ],
    ['an intensity of 0', () => model.nextCheck(drawing('lumbar left 0')), /intensity of lumbar left 0/],
    [
      'an intensity that is no number',
      () => model.rank([{zone: 'lumbar', side: 'left', intensity: Number.NaN}]),
      /intensity of lumbar left/,
    ],
    ['a side of a middle zone', () => model.sourcesOf('sacrum', 'left'), /side of sacrum "left"/],
    ['an unknown hidden zone', () => model.rank([], {hidden: ['tail']}), /zone "tail"/],
    [
      'a point of another muscle',
      () =>
        model.rank([], {checks: [{muscle: 'soleus', side: 'left', point: 'piriformis.1', result: 'pain'}]}),
      /point "piriformis.1"/,
    ],
    [
      'a result that is none',
      () => model.nextCheck([], {checks: [{muscle: 'soleus', side: 'left', result: 'ouch' as CheckResult}]}),
      /result at soleus left "ouch"/,
    ],
    [
      'a press on no side',
      () => model.rank([], {checks: [{muscle: 'soleus', side: 'up' as Side, result: 'pain'}]}),
      /side "up"/,
    ],
    [
      'what helped an unknown muscle',
      () => model.nextCheck([], {helped: [{muscle: 'glute', side: 'left', change: 1}]}),
      /muscle "glute"/,
    ],
    [
      'help beyond all measure',
      () => model.rank([], {helped: [{muscle: 'soleus', side: 'left', change: 2 as 1}]}),
      /change at soleus left 2/,
    ],
    ['a muscle before any side', () => model.referralsOf('toe-lifter', 'left'), /muscle "toe-lifter"/],
  ];
  const drawings: readonly [what: string, pain: PainDrawing, names: RegExp][] = [
    ['an unknown zone', [{zone: 'tummy', side: 'left'}], /zone "tummy"/],
    ['an intensity of 11', drawing('lumbar left 11'), /intensity of lumbar left 11/],
    ['the same spot twice', drawing('si left 3, si left 5'), /mark "si left"/],
    ['the middle of a sided zone', [{zone: 'lumbar', side: 'midline'}], /side of lumbar "midline"/],
  ];
  for (const [what, pain, names] of drawings) {
    for (const ask of ['rank', 'nextCheck'] as const) {
      it(`refuses ${what} in ${ask} by name`, () => {
        assert.throws(
          () => model[ask](pain),
          error => error instanceof RangeError && names.test(error.message),
        );
      });
    }
  }

  for (const [what, ask, names] of wrong) {
    it(`refuses ${what} by name`, () => {
      assert.throws(ask, (error: unknown) => error instanceof RangeError && names.test(error.message));
    });
  }
});

describe('another atlas', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
  const neck = parseAtlas(read('neck.json'));
  const neckModel = createModel(neck);

  it('is read, ranked and treated as ours', () => {
    const pain = drawing('nape left 5, temple left');
    assert.equal(names(neckModel.rank(pain))[0], 'upper-trapezius left');
    assert.equal(neckModel.nextCheck(pain)?.muscle, 'upper-trapezius');
    const found = neckModel.techniques('upper-trapezius');
    assert.ok(Array.isArray(found));
    assert.deepEqual(
      found.map(({id}) => id),
      ['upper-trapezius.massage-ball', 'upper-trapezius.hands'],
    );
  });

  it('has words in two languages', () => {
    for (const [language, name] of [
      ['en', 'Back of the neck'],
      ['de', 'Nacken'],
    ] as const) {
      assert.equal(parseWords(read(`neck.${language}.json`), neck).zones['nape']?.name, name);
    }
  });
});
