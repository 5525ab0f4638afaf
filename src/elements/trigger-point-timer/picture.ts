import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {pointOf} from './machine.js';
import {strokesIn} from './pace.js';
import {beatOf, isMove, type View} from './view.js';

/** One box a stroke. */
export function ticks(v: View): unknown {
  const {pace, seconds} = pointOf(v.run);
  if (pace.kind === 'move') return nothing;
  const of = strokesIn(pace, seconds * 1000);
  const after = v.run.leg === 'move';
  const beat = v.run.leg === 'work' ? beatOf(v.run) : undefined;
  const done = after ? of : (beat?.count ?? 0);
  return guard(
    [of, done, beat?.phase],
    () =>
      html`<div class="ticks" part="ticks" aria-hidden="true">
        ${Array.from(
          {length: of},
          (_, n) =>
            html`<i class=${n < done ? 'on' : n === done && beat?.phase === 'out' ? 'now' : ''}><b></b></i>`,
        )}
      </div>`,
  );
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

export function pacer(v: View): unknown {
  const {run} = v;
  const pressing = v.state.status === 'running' && run.leg === 'work' && beatOf(run)?.phase === 'out';
  const {kind} = pointOf(run).pace;
  const breathing = isMove(run) || kind === 'still';
  return guard(
    [pressing, breathing, kind, run.leg],
    () =>
      html`<div class="pacer ${breathing ? 'breath-only' : ''}" part="pacer" aria-hidden="true">
        ${breathing ? breathPicture(kind === 'still' && run.leg !== 'move') : strokePicture(pressing)}
      </div>`,
  );
}
