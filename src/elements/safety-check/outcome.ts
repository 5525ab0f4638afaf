import {html, nothing, svg, type SVGTemplateResult} from 'lit';
import {flagOf} from '../../model/flags.js';
import {actionFor, FIRST} from '../../model/questions.js';
import type {FlagId} from '../../model/types.js';
import {canHandOver, handOver} from '../../session/hand-over.js';
import {EVERYWHERE, regionOf, REGIONS} from '../../session/regions.js';
import type {SessionChange, SessionState} from '../../session/session.js';
import type {safety} from '../../words/en/safety.js';
import type {Terms} from '../../words/terms.js';
import type {Moment} from './draft.js';
import type {Check} from './flow.js';

interface Context {
  readonly check: Check;
  readonly terms: Terms<typeof safety>;
  readonly give: (change: SessionChange) => void;
  readonly edit: (moment: Moment, without?: readonly FlagId[]) => void;
}

const marks: Readonly<Record<'clear' | 'doctor' | 'clock', SVGTemplateResult>> = {
  clear: svg`<path d="M5 17l7 7L27 7"/>`,
  doctor: svg`<circle cx="16" cy="9" r="5"/><path d="M5 28c0-8 5-11 11-11s11 3 11 11M16 22v6M13 25h6"/>`,
  clock: svg`<circle cx="16" cy="16" r="12.5"/><path d="M16 9v7.5l5 3"/>`,
};

const phone = svg`<path d="M6 3h3l1.5 4-2 1.5a9 9 0 0 0 4.5 4.5L14.500 11l4 1.500v3c0 1-.8 2-2 2C9.500 17 4 11 4 5c0-1 1-2 2-2z"/>`;

/** What the answers come to: what was ticked, why it matters in a line, what to do, and a way back. */
export function createOutcome({check, terms, give, edit}: Context) {
  const {host} = check;
  let copied: boolean | undefined;

  /** The ticked rows, each named in the words it was ticked in. */
  const named = (ids: readonly FlagId[]): readonly string[] => {
    const whole = FIRST.filter(row => row.every(id => ids.includes(id)));
    const single = ids.filter(id => !whole.some(row => row.includes(id)));
    return [
      ...whole.map(row => terms.term('rows')[FIRST.indexOf(row)] ?? ''),
      ...single.map(id => terms.term('flags')[id] ?? id),
    ];
  };

  const reasons = (ids: readonly FlagId[]): readonly string[] => {
    const reason = terms.term('reasons');
    return [...new Set(ids.map(id => reason[id] ?? ''))].filter(Boolean);
  };

  const ticked = (names: readonly string[]) =>
    names.length
      ? html`<p>${terms.term('ticked')}<b class="reason" part="reason">${names.join(' · ')}</b></p>`
      : nothing;

  const quiet = (text: string, act: () => void) =>
    html`<button class="btn quiet" part="button button-quiet" @click=${act}>${text}</button>`;

  const help = html`<slot name="help"></slot>`;

  const shown = (mark: keyof typeof marks, content: unknown) =>
    html`<div class="out" part="outcome">
      <svg class="mark" part="mark" viewBox="0 0 32 32" aria-hidden="true">${marks[mark]}</svg>
      <div>${content}</div>
    </div>`;

  /** The reader's own choice, the page's word, the region of the language. */
  const country = (): string | undefined => {
    const named = check.region();
    return regionOf(named) ? named?.toUpperCase() : (named ?? new Intl.Locale(terms.lang).region);
  };

  const where = () => {
    const here = country();
    const names = new Intl.DisplayNames([terms.lang], {type: 'region'});
    const choices = REGIONS.map(id => ({id, name: names.of(id) ?? id})).sort((a, b) =>
      a.name.localeCompare(b.name, terms.lang),
    );
    const choose = (event: Event & {currentTarget: HTMLSelectElement}) =>
      check.locate(event.currentTarget.value);
    return html`<label class="where"
      >${terms.term('region')}
      <select @change=${choose}>
        <option value="" ?selected=${!regionOf(here)}>${terms.term('regionOther')}</option>
        ${choices.map(({id, name}) => html`<option value=${id} ?selected=${id === here}>${name}</option>`)}
      </select>
    </label>`;
  };

  const copy = (names: readonly string[]) => {
    const done = (worked: boolean) => {
      copied = worked;
      host.requestUpdate();
    };
    // Refused without a page of its own right to the clipboard, or where there is none.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(terms.term('askPage', names)))
      .then(
        () => done(true),
        () => done(false),
      );
  };

  const clear = (state: SessionState) => {
    const words = terms.term(state.confirmed ? 'confirmed' : 'clear');
    const {byApp, withConditions, map} = terms.term('clear');
    const names = named(state.flags ?? []);
    return shown(
      'clear',
      html`
        ${check.heading(words.title)}
        <p>${state.flags ? words.text : byApp}</p>
        ${ticked(names)} ${state.conditions.length ? html`<p>${withConditions}</p>` : nothing}
        <div class="row">
          ${
            state.pain.length === 0 && canHandOver(host, 'pain-map')
              ? html`<button
                  class="btn"
                  part="button button-primary"
                  @click=${() => handOver(host, 'pain-map')}
                >
                  ${map}
                </button>`
              : nothing
          }
          ${quiet(terms.term('change'), () => edit('change'))}
        </div>
      `,
    );
  };

  const askFirst = (state: SessionState) => {
    const words = terms.term('ask-first');
    const ids = (state.flags ?? []).filter(id => flagOf(id).level === 'ask-first' || state.old.includes(id));
    const names = named(ids);
    return shown(
      'doctor',
      html`
        ${check.heading(words.title)} ${ticked(names)}
        <p>${reasons(ids).slice(0, 2).join(' ')} ${ids.length ? words.text : words.byApp}</p>
        <p>${words.common} ${words.meanwhile}</p>
        ${help}
        <div class="row">
          <button class="btn line" part="button" @click=${() => give({confirmed: true})}>${words.yes}</button>
          ${names.length ? quiet(words.copy, () => copy(names)) : nothing}
          ${quiet(terms.term('change'), () => edit('change'))}
        </div>
        <p class="foot" role="status">
          ${copied === undefined ? words.return : copied ? words.copied : words.notCopied}
        </p>
      `,
    );
  };

  /** The flags that decide, and those of them that may be old and known. */
  const deciding = (state: SessionState, level: 'same-day' | 'emergency') => {
    const ids = (state.flags ?? []).filter(id => flagOf(id).level === level && !state.old.includes(id));
    return {
      ids,
      old: ids.length && ids.every(id => flagOf(id).canBeOld) ? [...state.old, ...ids] : undefined,
    };
  };

  const sameDay = (state: SessionState) => {
    const words = terms.term('same-day');
    const {ids, old} = deciding(state, 'same-day');
    const here = regionOf(country());
    return shown(
      'clock',
      html`
        ${check.heading(words.title)} ${ticked(named(ids))}
        <p>${ids.length ? reasons(ids).slice(0, 2).join(' ') : words.byApp}</p>
        <p>${words.text}</p>
        ${
          here?.advice
            ? html`<p>
                <a class="btn line" part="button call" href="tel:${here.advice.number}"
                  >${terms.term('line', here.advice.name)}</a
                >
              </p>`
            : nothing
        }
        ${help}
        <p>${words.common} ${words.meanwhile} ${words.return}</p>
        <p>${terms.term('worse', here?.emergency ?? EVERYWHERE)}</p>
        ${where()}
        <div class="row">
          ${ids.length ? quiet(terms.term('mistake'), () => edit('change', ids)) : nothing}
          ${old ? quiet(words.old, () => give({old})) : nothing}
        </div>
      `,
    );
  };

  const emergency = (state: SessionState) => {
    const words = terms.term('emergency');
    const {ids, old} = deciding(state, 'emergency');
    const aneurysm =
      state.flags?.includes('known-aneurysm') &&
      ids.includes('tearing-or-pulsing') &&
      !ids.includes('chest-pain');
    const names = aneurysm
      ? named(['known-aneurysm', ...ids.filter(id => id !== 'tearing-or-pulsing')])
      : named(ids);
    const why = aneurysm ? [words.aneurysm] : reasons(ids).slice(0, 2);
    const number = regionOf(country())?.emergency ?? EVERYWHERE;
    return html`<div class="out" part="outcome">
      ${check.heading(words.title)} ${ticked(names)}
      <p>${why.length ? why.join(' ') : words.byApp}</p>
      ${ids.length ? html`<p>${words.action[actionFor(ids)]}</p>` : nothing}
      <a class="btn call" part="button call" href="tel:${number}"
        ><svg class="icon" viewBox="0 0 22 22" aria-hidden="true">${phone}</svg
        >${terms.term('call', number)}</a
      >
      ${number === EVERYWHERE ? nothing : html`<p>${terms.term('other', EVERYWHERE)}</p>`} ${help}
      <p>${words.common} ${words.return}</p>
      ${where()}
      <div class="row">
        ${ids.length ? quiet(terms.term('mistake'), () => edit('change', ids)) : nothing}
        ${old ? quiet(words.old, () => give({old})) : nothing}
      </div>
    </div>`;
  };

  return (state: SessionState): unknown => {
    if (state.clearance === 'emergency') return emergency(state);
    if (state.clearance === 'same-day') return sameDay(state);
    return state.clearance === 'ask-first' && !state.confirmed ? askFirst(state) : clear(state);
  };
}
