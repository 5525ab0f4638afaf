// The booklet that a physiotherapist goes through: the launch set with figures, what nobody presses, movements, safety questions,
// what is said afterwards. Three boxes a row: right, right with a change, wrong.
import {
  draw,
  figureFor,
  learn,
  movementFigure,
  solve,
  type FigureSpec,
  type Shape,
} from '../src/art/figure/figure.js';
import {linesOf} from '../src/art/figure/lines.js';
import {afterCare} from '../src/atlas/after-care.js';
import {backPain} from '../src/atlas/back-pain.js';
import {FLAGS} from '../src/model/flags.js';
import type {CautionId, FlagLevel, ReferenceId, Technique} from '../src/model/types.js';
import {svgOf} from '../src/plate/export.js';
import {figureStyles} from '../src/plate/pose.styles.js';
import {cropOf} from '../src/elements/roller-guide/pictures.js';
import {afterCareWords} from '../src/words/en/after-care.js';
import {english} from '../src/words/en/back-pain.js';
import {guideMore} from '../src/words/en/guide-more.js';
import {guide} from '../src/words/en/guide.js';
import {safety} from '../src/words/en/safety.js';

learn(await linesOf());

export const LAUNCH = [
  'quadratus-lumborum-superficial',
  'quadratus-lumborum-deep',
  'iliopsoas',
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus-anterior',
  'gluteus-minimus-posterior',
  'piriformis',
  'multifidus-lumbar',
  'multifidus-sacral',
  'iliocostalis-lumborum',
  'longissimus-thoracis',
  'iliocostalis-thoracis-low',
  'latissimus-dorsi',
  'biceps-femoris',
  'semitendinosus-semimembranosus',
  'tensor-fasciae-latae',
  'rectus-femoris',
];

/** Beside nearly every row, so printed once. */
const EVERYWHERE: readonly CautionId[] = [
  'pregnancy',
  'osteoporosis',
  'anticoagulants',
  'varicose',
  'getting-up',
];

/** What an answer leads to. */
const LEVEL: Readonly<Record<FlagLevel, string>> = {
  emergency: 'Then: get help now. Nothing else opens.',
  'same-day': 'Then: see a doctor today. Nothing else opens.',
  'ask-first': 'Then: ask a doctor first. The timer opens once the doctor has agreed.',
  condition: 'Then: nothing closes.',
};

const safe = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);
const paths = (shapes: readonly Shape[]) =>
  shapes.map(({role, d}) => `<path class="p-${role}" d="${d}"/>`).join('');

/** One still picture, from the same drawing that a page shows. */
function picture(spec: FigureSpec | undefined, phase = 0.5): string {
  if (!spec) return '<p class="none">No figure: the words stand alone.</p>';
  const {viewBox, shapes, lens} = draw(solve(spec, phase, 'neutral'), {
    side: 'left',
    closeUp: spec.pose.lens !== undefined || !spec.id.includes('foam-roller'),
  });
  const [x, y, width, height] = lens?.at ?? [0, 0, 0, 0];
  const rim = `M${x} ${y}h${width}v${height}h${-width}z`;
  const window = lens
    ? `<path class="p-lens" d="${rim}"/><svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${lens.viewBox.join(' ')}">${paths(lens.shapes)}</svg><path class="p-lens-rim" d="${rim}"/>`
    : '';
  return `<svg class="person" viewBox="${viewBox.join(' ')}">${paths(shapes)}${window}</svg>`;
}

export function booklet(marks: ReadonlyMap<string, string>, day: string): string {
  const asked: Readonly<Record<string, string>> = safety.flags;
  const why: Readonly<Record<string, string>> = safety.reasons;
  const named = (ids: readonly string[]) =>
    safe(ids.map(id => guide.flags[id] ?? id).join(', ')) || 'nothing';
  const sign = (row: string) =>
    `<p class="sign" data-row="${row}"><i></i>right <i></i>right with a change <i></i>wrong <code>${row} · ${marks.get(row) ?? ''}</code></p><p class="remark"></p>`;
  const list = (cautions: readonly CautionId[]) =>
    cautions.length
      ? `<ul>${cautions.map(id => `<li>${safe(english.cautions[id] ?? id)}</li>`).join('')}</ul>`
      : '';
  const own = (cautions: readonly CautionId[]) => cautions.filter(id => !EVERYWHERE.includes(id));
  const read = (ids: readonly ReferenceId[]) =>
    `<b>Read in:</b> ${safe(ids.map(id => backPain.references.find(each => each.id === id)?.cite ?? id).join('; ')) || 'no page'}.`;
  const steps = (lines: readonly string[]) =>
    `<ol>${lines.map(line => `<li>${safe(line)}</li>`).join('')}</ol>`;

  const technique = (row: Technique) => {
    const {name = row.muscle} = english.muscles[row.muscle] ?? {};
    const minded = backPain.muscles.find(({id}) => id === row.muscle)?.cautions ?? [];
    const said = english.techniques[row.id];
    const way =
      row.pressure === 'resting'
        ? guide.resting
        : row.press === 'still'
          ? `${guide.stillPress} ${guide.still(said?.from ?? '', said?.to ?? '')}`
          : `${guide.stroke(said?.from ?? '', said?.to ?? '')} About ${row.strokeCm} cm.`;
    return `<article><div class="picture">${picture(figureFor(row.id))}</div><div>
<h3>${safe(name)}: ${safe(guide.with(guide.tool[row.tool], guide.place[row.place]))}</h3>
<p>${safe(said?.at ?? '')} ${safe(guide.reach[row.reach])}</p>${steps(said?.steps ?? [])}
<p>${safe(way)} ${safe(english.pressures[row.pressure] ?? '')} At most ${row.cap} seconds.</p></div>
<div class="care">${list(own(row.cautions).filter(id => !minded.includes(id)))}
<p class="small"><b>Not with:</b> ${named(row.not)}. <b>Lighter with:</b> ${named(row.soften)}. <b>Then:</b> ${safe(english.movements[row.then]?.name ?? row.then)}. <b>Suits:</b> ${row.fit === 2 ? 'well' : 'with care'}.</p><p class="small">${read(row.references)} ${safe(guideMore.provenance[row.provenance])}</p></div>${sign(row.id)}</article>`;
  };

  /** Where the muscle lies and where it is reported to send pain. */
  const pattern = (id: string) => {
    const muscle = backPain.muscles.find(row => row.id === id);
    const points = muscle?.points ?? [];
    const referrals = points.flatMap(({refers}) =>
      refers.map(({zone, kind}) => ({zone, side: 'left' as const, kind})),
    );
    const zones = (wanted: string) =>
      safe(
        [...new Set(referrals.filter(({kind}) => kind === wanted).map(({zone}) => zone))]
          .map(zone => english.zones[zone]?.name ?? zone)
          .join(', '),
      ) || 'nothing';
    const view = points[0]?.place.view ?? 'back';
    const sent = referrals.map(({zone}) => zone);
    const plate = svgOf({
      view,
      ...(muscle && {crop: cropOf(backPain, muscle, view, sent)}),
      depth: 'deep',
      label: english.muscles[id]?.name ?? id,
      muscle: {id, side: 'left', points: points.map(({place}) => place), referrals},
    });
    return `<article><div class="picture plate">${plate}</div><div><h3>Where it sends pain, and what to mind with any tool</h3><p><b>Often:</b> ${zones('essential')}.</p><p><b>Sometimes:</b> ${zones('spillover')}.</p>${list(own(muscle?.cautions ?? []))}<p class="small">Crosses: sore spots. Close dots: often. Wide dots: sometimes. Drawn on the left. ${read(muscle?.references ?? [])}</p></div>${sign(`${id}.pattern`)}</article>`;
  };

  const muscle = (id: string) => {
    const {name = id, latin = ''} = english.muscles[id] ?? {};
    const none = backPain.noTechniques.find(row => row.muscle === id);
    const rows = backPain.techniques.filter(row => row.muscle === id);
    const body = none
      ? `<article><div class="picture">${picture(movementFigure(none.movement))}</div><div><h3>Nothing is pressed</h3><p>${safe(english.reasons[none.reason] ?? '')}</p><p>${safe(english.instead[id] ?? '')}</p><p>Instead: ${safe(english.movements[none.movement]?.name ?? none.movement)}.</p><p class="small">${read(none.references)}</p></div>${sign(`${id}.none`)}</article>`
      : rows.map(technique).join('');
    return `<section><h2>${safe(name)} <em>${safe(latin)}</em></h2>${pattern(id)}${body}</section>`;
  };

  const movements = backPain.movements.map(row => {
    const spec = movementFigure(row.id);
    const ends = [picture(spec, 0), picture(spec, 1)];
    return `<article class="movement">${ends.map(end => `<div class="picture">${end}</div>`).join('')}<div><h3>${safe(english.movements[row.id]?.name ?? row.id)}</h3>${steps(english.movements[row.id]?.steps ?? [])}<p>${row.seconds ? `${row.seconds} seconds` : `${row.times ?? 0} times`}. <b>Not with:</b> ${named(row.not)}.</p></div>${sign(row.id)}</article>`;
  });
  const questions = FLAGS.map(
    ({id, level, canBeOld, technique}) =>
      `<article class="flag"><div><p><b>${safe(asked[id] ?? id)}</b></p><p>${safe(why[id] ?? '')}</p><p class="small">${safe(LEVEL[level])}${technique ? ' Changes how it is done.' : ''}${canBeOld ? ' Unless it is old and a doctor knows.' : ''}</p></div>${sign(`flag.${id}`)}</article>`,
  );
  const {timesAWeek, minutesADay, review} = afterCare;
  const after = [
    afterCareWords.howOften(timesAWeek.least, timesAWeek.most),
    afterCareWords.perDay(minutesADay.most),
    afterCareWords.sore,
    afterCareWords.worse,
    afterCareWords.review(review.sessions, review.weeks),
    ...afterCareWords.always,
  ];

  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Unknot: for a clinician to check</title><style>
@page{size:A4;margin:11mm 14mm 13mm}
:root{color-scheme:light;--unknot-paper:#fff}
body{margin:0;font:9pt/1.3 Georgia,serif;color:#1e1a17}
h1{font-size:24pt;line-height:1.1;margin:0 0 6mm}h2{font-size:15pt;margin:0 0 1mm;border-top:1.5pt solid;padding-top:2mm;break-after:avoid}
h2 em{font-size:10pt;font-weight:400}h3{font-size:11.5pt;margin:0 0 1mm}
section{margin-top:6mm}section:first-of-type,.part{break-before:page}.part:last-child{break-before:auto;margin-top:6mm}
article{display:grid;grid-template-columns:60mm 1fr;gap:1mm 6mm;break-inside:avoid;padding:2mm 0 1.5mm;border-bottom:1pt solid}
article.movement{grid-template-columns:48mm 48mm 1fr;gap:1mm 4mm}.movement .person{max-block-size:42mm}
article.flag{grid-template-columns:1fr 84mm;align-items:center;padding:1.2mm 0}.flag .remark{display:none}.flag p{margin:0}
p{margin:0 0 1mm}ol,ul{margin:0 0 1mm;padding-inline-start:5mm}li{margin:0 0 .5mm;break-inside:avoid}.care{grid-column:1/-1}.care ul{columns:3;column-gap:6mm}.small{font-size:8pt}
.picture{align-self:center}.none{font-style:italic}
.sign,.remark{grid-column:1/-1;margin:0}.flag .sign{grid-column:auto}
.sign i{display:inline-block;width:3.6mm;height:3.6mm;border:.9pt solid;vertical-align:-.6mm;margin:0 1.2mm 0 4mm}.sign i:first-child{margin-left:0}
code{float:right;font:7.5pt/2 ui-monospace,monospace;color:#555}
.flag code{float:none;display:block}.remark{border-bottom:.5pt dotted #777;height:4.5mm}
.line{border-bottom:.6pt solid;height:10mm;margin:0 0 3mm;font-size:8.5pt}
${figureStyles.cssText}
.person{max-block-size:45mm}.plate svg{display:block;block-size:37mm;inline-size:100%}</style>
<h1>For a clinician to check</h1>
<p>Unknot shows people with everyday back pain how to roll or press a sore spot at home. It does not diagnose, screen, monitor or treat a disease. Everything here was written from published sources. No clinician has checked it yet, and the product says so beside every row.</p>
<p>Please go through it as you would with a patient in front of you. Each row has three boxes and a line. <b>Right</b> means: you would hand this to a patient who has no answer from “not with”. What you tick as right will say “Checked by”, your name and the day. Anything you do not tick stays unchecked.</p>
<p>Look for: head held, low back neutral, hips or a foot carrying the weight, elbow under the shoulder, the pressed muscle slack, the tool on the muscle and a hand away from knee fold, groin, tailbone, sit bone and hip knob, no roller below the last rib.</p>
<p>The small code beside each row marks what it says today. When a row is changed later, its mark changes and your signature no longer covers it.</p>
<h3>Said beside every way, and not repeated here</h3>
<ul><li>${safe(guide.stop)}</li><li>${safe(guide.hardNote)}</li><li>Low back: ${safe(`${guide.noLowBack} ${guide.noLowBackWhy} ${guide.noLowBackInstead}`)}</li></ul>
<h3>Said wherever it matters, to everyone who has not answered no</h3>
${list(EVERYWHERE)}
<p style="margin-top:10mm"></p><p class="line">Name, as it may be shown</p><p class="line">Profession, registration</p><p class="line">Date, signature</p>
<p class="small">Printed ${day}. ${LAUNCH.length} muscles, ${backPain.techniques.filter(row => LAUNCH.includes(row.muscle)).length} ways to treat them, ${backPain.movements.length} movements, ${FLAGS.length} safety questions.</p>
${LAUNCH.map(muscle).join('')}
<div class="part"><h2>Small movements</h2>${movements.join('')}</div>
<div class="part"><h2>Safety questions</h2>${questions.join('')}</div>
<div class="part"><h2>Said at every end</h2><article><ul class="care">${after.map(line => `<li>${safe(line)}</li>`).join('')}</ul>${sign('after-care')}</article></div></html>`;
}
