import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Side} from '../../model/types.js';
import {pointOf, stepped} from './machine.js';
import {sidedName, type Act, type View} from './view.js';

const ICONS = {
  start: svg`<path d="M3 1.5l11 6.5-11 6.5z"/>`,
  pause: svg`<path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z"/>`,
};
const icon = (name: keyof typeof ICONS) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`;

const TICK = html`<svg class="tick" viewBox="0 0 16 16" aria-hidden="true">
  <path d="M2.500 8.500l3.500 3.500 7.500-8" />
</svg>`;

/** Left and right as words in two boxes, the one in force solid. Before the start they are the choice itself. */
export function sides(v: View): unknown {
  const {words, run, choice} = v;
  const point = pointOf(run);
  if (choice) {
    return guard(
      [words.version, choice.side],
      () =>
        html`<div class="sides" part="side" role="group" aria-label=${words.term('sides')}>
          ${(['left', 'right', 'both'] as const).map(
            side =>
              html`<button type="button" data-act=${side} aria-pressed=${choice.side === side}>
                <b>${words.term(side)}</b>
              </button>`,
          )}
        </div>`,
    );
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

export const button = (
  act: Act,
  label: unknown,
  kind = '',
  more: {label?: string; disabled?: boolean} = {},
) =>
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

export function buttons(v: View): unknown {
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
export function tuning(v: View): unknown {
  const {words, state, run} = v;
  const point = pointOf(run);
  const engaged = state.status === 'running' || state.status === 'paused';
  const tunable = point.least < point.most && (!engaged || run.leg === 'settle' || run.leg === 'work');
  if (!engaged && !tunable) return nothing;
  const shortest = stepped(run, -1) === point.seconds;
  const longest = stepped(run, 1) === point.seconds;
  return guard(
    [words.version, tunable, engaged, run.leg, shortest, longest],
    () =>
      html`<div class="tuning">
        ${
          tunable
            ? html`${button('shorter', words.term('shorter'), 'quiet', {
                label: words.term('shorterLabel'),
                disabled: shortest,
              })}
              ${button('longer', words.term('longer'), 'quiet', {
                label: words.term('longerLabel'),
                disabled: longest,
              })}`
            : nothing
        }
        ${
          engaged
            ? html`${button('skip', words.term('skip')[run.leg], 'quiet')}
              ${button('repeat', words.term('repeat'), 'quiet')}`
            : nothing
        }
      </div>`,
  );
}

export function queue(v: View): unknown {
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

export function options(v: View): unknown {
  const {words, senses, switches} = v;
  const flip = (act: 'bell' | 'voice' | 'buzz') =>
    senses[act]
      ? html`<button type="button" class="switch" role="switch" data-act=${act} aria-checked=${switches[act]}>
          <i></i>${words.term(act)}
        </button>`
      : nothing;
  return guard(
    [
      words.version,
      v.full,
      senses.bell,
      senses.voice,
      senses.buzz,
      switches.bell,
      switches.voice,
      switches.buzz,
    ],
    () =>
      html`<div class="options" part="options">
        ${flip('bell')}${flip('voice')}${flip('buzz')}
        ${v.full === undefined ? nothing : button('full', words.term(v.full ? 'fullOff' : 'full'), 'quiet')}
      </div>`,
  );
}
