import type {Atlas, AtlasWords} from '../model/types.js';
import {byLanguage} from '../words/terms.js';
import type {AtlasProblem, SessionAtlas} from './session.js';
import type {AtlasSlot} from './store.js';

/** After this long the built-in atlas stands in; the asked-for one is taken when it comes. */
const PATIENCE = 8000;

interface Foreign {
  readonly atlas: Atlas;
  words(language: string): Promise<AtlasWords>;
}

class NotFound extends Error {}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch((error: unknown) => {
    throw new NotFound(`${address}: ${String(error)}`);
  });
  if (!response.ok) throw new NotFound(`${address}: ${response.status}`);
  return response.json();
}

/** The nearest of the languages there are: the same, its primary language, English, any. */
function nearest(languages: readonly string[], wanted: string): string | undefined {
  const primary = wanted.split('-')[0];
  return [wanted, primary, 'en', languages[0]].find(one => one !== undefined && languages.includes(one));
}

async function fetchAtlas(address: string): Promise<Foreign> {
  const [json, {parseAtlas, parseWords}] = await Promise.all([
    fetchJson(address),
    import('../model/parse.js'),
  ]);
  const atlas = parseAtlas(json);
  const texts = new Map<string, Promise<AtlasWords>>();
  const words = (language: string) => {
    const chosen = nearest(Object.keys(atlas.words), language);
    const path = chosen && atlas.words[chosen];
    if (!path) return Promise.reject(new Error(`${address}: no words`));
    let text = texts.get(path);
    if (!text)
      texts.set(
        path,
        (text = fetchJson(new URL(path, address).href).then(found => parseWords(found, atlas))),
      );
    return text;
  };
  await words('en');
  return {atlas, words};
}

/** The words of the built-in atlas in other languages than English. */
const translations = new Map<string, () => Promise<AtlasWords>>([
  ['de', () => import('../words/de/back-pain.js').then(({german}) => german)],
]);

async function builtIn(language: string): Promise<SessionAtlas> {
  const translated = byLanguage(translations, language);
  const [{backPain}, words] = await Promise.all([
    import('../atlas/back-pain.js'),
    translated?.().catch(() => undefined),
  ]);
  return {atlas: backPain, words: words ?? (await import('../words/en/back-pain.js')).english};
}

/** Marks, checks and queue of one session under changing atlases: what the one in force does not know waits aside. */
function sorter(slot: AtlasSlot) {
  let checks = slot.state.checks.slice(0, 0);
  let queue = slot.state.queue.slice(0, 0);
  return ({id, zones, muscles}: Atlas) => {
    const zone = new Set(zones.map(one => one.id));
    const muscle = new Set(muscles.map(one => one.id));
    const {state} = slot;
    const pain = [...state.pain, ...state.aside];
    const allChecks = [...state.checks, ...checks];
    const allQueue = [...state.queue, ...queue];
    checks = allChecks.filter(one => !muscle.has(one.muscle));
    queue = allQueue.filter(one => !muscle.has(one.muscle));
    slot.put({
      atlas: id,
      pain: pain.filter(one => zone.has(one.zone)),
      aside: pain.filter(one => !zone.has(one.zone)),
      checks: allChecks.filter(one => muscle.has(one.muscle)),
      queue: allQueue.filter(one => muscle.has(one.muscle)),
      ...(state.selected && !muscle.has(state.selected.muscle) && {selected: null}),
    });
  };
}

/** Loads what a session asks for. Nothing here rejects on account of a foreign atlas. */
export function createAtlases(slot: AtlasSlot) {
  const sort = sorter(slot);
  const answers = new Map<string, Promise<SessionAtlas>>();
  let address: string | null = null;
  let foreign: Foreign | undefined;
  let problem: AtlasProblem | undefined;
  /** Settled once the asked-for atlas is in force, or the built-in one for it. */
  let ready: Promise<void> = Promise.resolve();

  const inForce = async () => {
    sort(foreign?.atlas ?? (await import('../atlas/back-pain.js')).backPain);
    slot.tell();
    if (problem) slot.failed?.(problem);
  };

  const fetchFor = (wanted: string): Promise<void> => {
    const fail = (code: AtlasProblem['code'], message: string) => {
      const retry = () => {
        if (address === wanted) use(wanted, true);
      };
      problem = {code, address: wanted, message, retry};
      console.warn(`unknot: the atlas ${message} (${code}). The built-in one stands in.`);
      return inForce();
    };
    let late = 0;
    const arrival = fetchAtlas(wanted).then(
      found => {
        if (address !== wanted) return;
        foreign = found;
        problem = undefined;
        return inForce();
      },
      (error: unknown) => {
        if (address !== wanted) return;
        return fail(
          error instanceof NotFound ? 'not-found' : 'no-atlas',
          error instanceof NotFound ? error.message : `${wanted}: ${String(error)}`,
        );
      },
    );
    const patience = new Promise<void>(resolve => {
      late = Number(
        setTimeout(
          () => resolve(address === wanted ? fail('slow', `${wanted}: still loading`) : undefined),
          PATIENCE,
        ),
      );
    });
    return Promise.race([arrival, patience]).finally(() => clearTimeout(late));
  };

  function use(next: string | null, again = false): void {
    if (next === address && !again) return;
    const was = foreign ?? problem;
    address = next;
    foreign = problem = undefined;
    ready = next === null ? (was ? inForce() : Promise.resolve()) : fetchFor(next);
  }

  return {
    use: (next: string | null) => use(next),
    async load(language: string): Promise<SessionAtlas> {
      let awaited;
      while (awaited !== ready) await (awaited = ready);
      const key = `${foreign ? address : ''} ${problem?.code} ${problem?.address} ${language}`;
      let answer = answers.get(key);
      if (!answer) {
        const from = foreign;
        const standIn = problem;
        answer = from
          ? from
              .words(language)
              .catch(() => from.words('en'))
              .then(words => ({atlas: from.atlas, words}))
          : builtIn(language).then(found => (standIn ? {...found, problem: standIn} : found));
        // A chunk that did not come is asked for again next time.
        answer.catch(() => answers.delete(key));
        answers.set(key, answer);
      }
      return answer;
    },
  };
}
