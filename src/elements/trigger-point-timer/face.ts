import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Side} from '../../model/types.js';
import type {timer} from '../../words/en/timer.js';
import type {Terms} from '../../words/terms.js';
import type {Senses, Switches} from './cues.js';
import type {Facts} from './facts.js';
import {hasNext, lengthOf, pointOf, stepped, type Point, type Run, type TimerState} from './machine.js';
import {beatAt, strokesIn, type Beat} from './pace.js';

export type Words = Terms<typeof timer>;

/** What a press on the face may mean; each stands in the `data-act` of its control. */
export type Act =
  | 'start'
  | 'pause'
  | 'resume'
  | 'ask-stop'
  | 'again'
  | 'skip'
  | 'repeat'
  | 'longer'
  | 'shorter'
  | 'full'
  | 'bell'
  | 'voice'
  | 'buzz'
  | 'left'
  | 'right'
  | 'both'
  | 'replace'
  | 'keep'
  | 'easier'
  | 'same'
  | 'worse'
  | 'too-much'
  | 'numb'
  | 'dizzy'
  | 'done'
  | 'signs';

/** Everything the face shows, as plain data: the element gathers it, the face only draws. */
export interface View {
  readonly words: Words;
  readonly state: TimerState;
  /** The run as it stands at this moment. */
  readonly run: Run;
  readonly remaining: number;
  readonly facts: (point: Point) => Facts | undefined;
  /** In place of our own heading. */
  readonly label: string;
  readonly latin: boolean;
  readonly disabled: boolean;
  readonly heading: (text: string) => TemplateResult;
  /** The side in force where the reader may choose it; nothing where the queue has chosen. */
  readonly choice?: {readonly side: Side | 'both' | undefined};
  readonly asks?: 'side' | 'replace' | 'stop' | undefined;
  readonly senses: Senses;
  readonly switches: Switches;
  readonly full?: boolean | undefined;
  readonly notes: readonly string[];
  readonly said: string;
  /** What stands in place of the time: why stop, how it was, what now. */
  readonly ending?: TemplateResult | undefined;
  /** Below the face: the number before, how the last point was. */
  readonly aside?: TemplateResult | undefined;
}

const ICONS = {
  start: svg`<path d="M3 1.5l11 6.5-11 6.5z"/>`,
  pause: svg`<path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z"/>`,
};
const icon = (name: keyof typeof ICONS) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`;

/** "Deep buttock muscle", or the plain interval's own name. */
export const nameOf = (v: Pick<View, 'words' | 'facts'>, point: Point): string =>
  v.facts(point)?.name ?? v.words.term(point.muscle ? 'unnamed' : 'plain');

/** The same with its side in words. */
export function sidedName(v: Pick<View, 'words' | 'facts'>, point: Point): string {
  const name = nameOf(v, point);
  return point.side ? v.words.term('sided', name, v.words.term('side')[point.side]) : name;
}

/** Where the rhythm stands; only work and movement have one. */
const beatOf = (run: Run): Beat | undefined =>
  run.leg === 'work' || run.leg === 'move'
    ? beatAt(pointOf(run).pace, run.elapsed, lengthOf(run))
    : undefined;

const isMove = (run: Run): boolean => run.leg === 'move' || pointOf(run).pace.kind === 'move';

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
  const {words, run} = v;
  const {pace} = pointOf(run);
  const beat = run.leg === 'work' && v.state.status !== 'ready' ? beatOf(run) : undefined;
  if (beat && pace.kind !== 'move') {
    const now = Math.min(beat.count + (beat.phase === 'out' ? 1 : 0), beat.of) || 1;
    return words.term(pace.kind === 'stroke' ? 'stroke' : 'breath', now, beat.of);
  }
  return run.points.length > 1 ? words.term('place', run.at + 1, run.points.length) : '';
}

function ticks(v: View): TemplateResult | typeof nothing {
  const {pace, seconds} = pointOf(v.run);
  if (pace.kind === 'move') return nothing;
  const of = strokesIn(pace, seconds * 1000);
  const after = v.run.leg === 'move';
  const beat = v.run.leg === 'work' ? beatOf(v.run) : undefined;
  const done = after ? of : (beat?.count ?? 0);
  return html`<div class="ticks" part="ticks" aria-hidden="true">
    ${Array.from(
      {length: of},
      (_, n) =>
        html`<i class=${n < done ? 'on' : n === done && beat?.phase === 'out' ? 'now' : ''}><b></b></i>`,
    )}
  </div>`;
}

/** The line out, the dotted arc back, and the ball, which is filled while it presses and hollow while it is lifted. */
const strokePicture = (pressing: boolean) => html`
  <svg viewBox="0 0 400 112">
    <path class="back" d="M340.6 58.9A156 67 0 0 0 53 56.6" />
    <path class="head" d="M51 42l-1.500 17.500 17-3.500" />
    <path class="track" d="M40 84H352" />
    <path class="far" d="M364 68v32" />
  </svg>
  <div class="rail"><b class="trail"></b></div>
  <div class="across">
    <div class="rise"><i class="ball ${pressing ? 'on' : ''}"></i></div>
  </div>
`;

const breathPicture = (pressing: boolean) => html`
  <div class="breathing">
    <b class="swell"></b>${pressing ? html`<i class="ball on still"></i>` : nothing}
  </div>
`;

function pacer(v: View): TemplateResult {
  const {run} = v;
  const pressing = v.state.status === 'running' && run.leg === 'work' && beatOf(run)?.phase === 'out';
  const {kind} = pointOf(run).pace;
  const breathing = isMove(run) || kind === 'still';
  return html`<div class="pacer ${breathing ? 'breath-only' : ''}" part="pacer" aria-hidden="true">
    ${breathing ? breathPicture(kind === 'still' && run.leg !== 'move') : strokePicture(pressing)}
  </div>`;
}

const TICK = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2.500 8.500l3.500 3.500 7.500-8" />
</svg>`;

/** Left and right as words in two boxes, the one in force solid. Before the start they are the choice itself. */
function sides(v: View): TemplateResult | typeof nothing {
  const {words, run, choice} = v;
  const point = pointOf(run);
  if (choice) {
    return html`<div class="sides" part="side" role="group" aria-label=${words.term('sides')}>
      ${(['left', 'right', 'both'] as const).map(
        side =>
          html`<button type="button" data-act=${side} aria-pressed=${choice.side === side}>
            <b>${words.term(side)}</b>
          </button>`,
      )}
    </div>`;
  }
  if (!point.side) return nothing;
  const now = point.side;
  const done = (side: Side) =>
    side !== now && run.points.some((p, n) => p.muscle === point.muscle && p.side === side && n < run.at);
  return html`<p class="sides" part="side">
    ${(['left', 'right'] as const).map(side =>
      side === now
        ? html`<span class="on"><b>${words.term(side)}</b></span>`
        : html`<span aria-hidden=${done(side) ? nothing : 'true'}
            >${
              done(side)
                ? html`${TICK}${words.term(side)} <span class="vh">${words.term('sideDone')}</span>`
                : words.term(side)
            }</span
          >`,
    )}
  </p>`;
}

const button = (act: Act, label: unknown, kind = '', more: {label?: string; disabled?: boolean} = {}) =>
  html`<button
    type="button"
    class="btn ${kind}"
    ?data-main=${kind === 'main'}
    part="button ${act === 'pause' ? 'pause' : act === 'ask-stop' ? 'stop' : ''}"
    data-act=${act}
    aria-label=${more.label ?? nothing}
    ?disabled=${more.disabled ?? false}
  >
    ${label}
  </button>`;

function buttons(v: View): TemplateResult {
  const {words, state} = v;
  if (v.asks === 'replace') {
    return html`<p class="ask">${words.term('replace')}</p>
      <div class="buttons">
        ${button('replace', words.term('replaceYes'), 'main')}
        ${button('keep', words.term('replaceNo'), 'line')}
      </div>`;
  }
  if (state.status === 'running') {
    return html`<div class="buttons">
      ${button('pause', html`${icon('pause')}${words.term('pause')}`, 'main')}
      ${button('ask-stop', words.term('stop'), 'line')}
    </div>`;
  }
  if (state.status === 'paused') {
    return html`<div class="buttons">
      ${button('resume', html`${icon('start')}${words.term('resume')}`, 'main')}
      ${button('ask-stop', words.term('stop'), 'line')}
    </div>`;
  }
  return html`<div class="buttons">
    ${button('start', html`${icon('start')}${words.term('start')}`, 'main', {disabled: v.disabled})}
  </div>`;
}

/** Longer, shorter, on, again: what a hand may want in the middle, apart from the two large buttons. */
function tuning(v: View): TemplateResult | typeof nothing {
  const {words, state, run} = v;
  const point = pointOf(run);
  const engaged = state.status === 'running' || state.status === 'paused';
  const tunable = point.least < point.most && (!engaged || run.leg === 'settle' || run.leg === 'work');
  if (!engaged && !tunable) return nothing;
  return html`<div class="tuning">
    ${
      tunable
        ? html`${button('shorter', words.term('shorter'), 'quiet', {
            label: words.term('shorterLabel'),
            disabled: stepped(run, -1) === point.seconds,
          })}
          ${button('longer', words.term('longer'), 'quiet', {
            label: words.term('longerLabel'),
            disabled: stepped(run, 1) === point.seconds,
          })}`
        : nothing
    }
    ${
      engaged
        ? html`${button('skip', words.term('skip')[run.leg], 'quiet')}
          ${button('repeat', words.term('repeat'), 'quiet')}`
        : nothing
    }
  </div>`;
}

function queue(v: View): TemplateResult | typeof nothing {
  const {words, run, state} = v;
  if (run.points.length < 2) return nothing;
  const now = run.at;
  return html`<ol class="queue" part="queue" aria-label=${words.term('queue')}>
    ${run.points.map(
      (point, n) =>
        html`<li
          class=${n < now || state.status === 'done' ? 'past' : ''}
          aria-current=${n === now && state.status !== 'done' ? 'step' : nothing}
          data-muscle=${point.muscle ?? nothing}
          data-side=${point.side ?? nothing}
        >
          <span>${n < now ? TICK : n + 1}</span><span>${sidedName(v, point)}</span
          ><b>${words.term('clock', point.seconds)}</b>
        </li>`,
    )}
  </ol>`;
}

function options(v: View): TemplateResult {
  const {words, senses, switches} = v;
  const flip = (act: 'bell' | 'voice' | 'buzz') =>
    senses[act]
      ? html`<button type="button" class="switch" role="switch" data-act=${act} aria-checked=${switches[act]}>
          <i></i>${words.term(act)}
        </button>`
      : nothing;
  return html`<div class="options" part="options">
    ${flip('bell')}${flip('voice')}${flip('buzz')}
    ${v.full === undefined ? nothing : button('full', words.term(v.full ? 'fullOff' : 'full'), 'quiet')}
  </div>`;
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
          html`<p class="time" part="time" role="timer" aria-label=${words.term('secondsLeft', v.remaining)}>
              ${run.leg === 'settle' && state.status === 'running' ? v.remaining : words.term('clock', v.remaining)}
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
    ${v.aside ?? nothing} ${queue(v)} ${options(v)}
    <p class="said" role="status">${v.said}</p>
  </section>`;
}
