import {html, nothing, type TemplateResult} from 'lit';
import {button, buttons, options, queue, sides, tuning} from './controls.js';
import {hasNext, pointOf, strokesOf} from './machine.js';
import {pacer, ticks} from './picture.js';
import {beatOf, isMove, nameOf, sidedName, type View} from './view.js';

/** The large line and the one below it. */
function lines(v: View): readonly [string, string] {
  const {words, state, run} = v;
  const point = pointOf(run);
  const facts = v.facts(point);
  const {kind} = point.pace;
  if (v.asks === 'side') return [words.term('whichSide'), words.term('whichSideThen')];
  if (state.status === 'done') return [words.term('say').over, ''];
  if (state.status === 'paused') return [words.term('paused'), words.term('pausedWhy')[state.why]];
  if (state.status !== 'running' || run.leg === 'settle') {
    return [
      words.term('ready')[kind],
      facts?.lighter ? words.term('lighter') : words.term('readyThen')[kind],
    ];
  }
  if (run.leg === 'rest') return [words.term('rest'), words.term('next', sidedName(v, point))];
  if (isMove(run)) {
    const times = facts?.move?.times;
    return [facts?.move?.name ?? '', times ? words.term('times', times) : words.term('hold')];
  }
  const phase = beatOf(run)?.phase;
  const breath = words.term(phase === 'out' ? 'out' : 'in');
  if (phase === 'ease') return [words.term('ease'), breath];
  if (kind === 'still') return [words.term('still'), breath];
  return [phase === 'out' ? words.term('roll')[point.tool ?? 'hands'] : words.term('back'), breath];
}

function corner(v: View): string {
  const {words, run, state, asks} = v;
  const {pace} = pointOf(run);
  if (state.status === 'done') return strokesOf(run) ? words.term('strokes', strokesOf(run)) : '';
  if (asks === 'stop') return '';
  const beat = run.leg === 'work' && v.state.status !== 'ready' ? beatOf(run) : undefined;
  if (beat && pace.kind !== 'move') {
    const now = Math.min(beat.count + (beat.phase === 'out' ? 1 : 0), beat.of) || 1;
    return words.term(pace.kind === 'stroke' ? 'stroke' : 'breath', now, beat.of);
  }
  return run.points.length > 1 ? words.term('place', run.at + 1, run.points.length) : '';
}

/** The whole face, in every state. Resting already looks at what comes next. */
export function face(given: View): TemplateResult {
  const resting = given.run.leg === 'rest' && hasNext(given.run) && given.state.status !== 'done';
  const v = resting ? {...given, run: {...given.run, at: given.run.at + 1}} : given;
  const {words, state, run} = v;
  const point = pointOf(run);
  const [cue, breath] = lines(v);
  const latin = v.latin && state.status === 'ready' && v.facts(point)?.latin;
  return html`<section class="timer ${state.status} ${run.leg}" aria-label=${words.term('title')}>
    <div class="sight">
      <div class="frame" part="frame">
        <div class="stage" part="stage">
          <div class="top">
            ${v.heading(v.label || nameOf(v, point))}
            <span class="corner">${corner(v)}</span>
            ${v.full ? button('full', words.term('fullOff'), 'quiet') : nothing}
            ${latin ? html`<i class="latin" part="latin" lang="la">${latin}</i>` : nothing}
          </div>
          ${ticks(v)}
          ${
            v.ending ??
            html`<p
                class="time"
                part="time"
                role="timer"
                aria-label=${words.term('secondsLeft', v.remaining)}
              >
                <span
                  >${run.leg === 'settle' && state.status === 'running' ? v.remaining : words.term('clock', v.remaining)}</span
                >
              </p>
              <div class="lines">
                <p class="cue ${cue.length > 17 ? 'long' : cue.length > 13 ? 'mid' : ''}" part="cue">
                  <span>${cue}</span>
                </p>
                <p class="breath" part="breath">${breath}</p>
              </div>
              ${pacer(v)} ${sides(v)} ${buttons(v)}`
          }
          ${v.ending ? nothing : html`<p class="rule" part="stop-rule">${words.term('rule')}</p>`}
        </div>
      </div>
      ${v.ending ? nothing : tuning(v)} ${v.notes.map(note => html`<p class="note">${note}</p>`)}
      ${v.lost ? button('inform', words.term('retry'), 'quiet') : nothing} ${v.aside ?? nothing} ${queue(v)}
      ${options(v)}
    </div>
    <p class="said vh" role="status">${v.said}</p>
  </section>`;
}
