import {isServer, type CSSResult, type ReactiveControllerHost} from 'lit';

/** A part of the element that comes by itself, for all maps of the page. On a server it is loaded beforehand or not at all. */
export class Chunk<T> {
  value: T | undefined;
  /** It did not come; `retry` asks again. */
  failed = false;
  readonly #load: () => Promise<T>;
  readonly #waiting = new Set<ReactiveControllerHost>();
  #coming: Promise<T | undefined> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What has come; else the host renders again when it has. */
  for(host: ReactiveControllerHost): T | undefined {
    if (this.value || isServer) return this.value;
    this.#waiting.add(host);
    if (!this.failed) void this.load();
    return undefined;
  }

  retry(): void {
    this.failed = false;
    this.#tell();
  }

  load(): Promise<T | undefined> {
    return (this.#coming ??= this.#load().then(
      value => {
        this.value = value;
        this.#tell();
        return value;
      },
      () => {
        this.#coming = undefined;
        this.failed = true;
        this.#tell();
        return undefined;
      },
    ));
  }

  #tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    waiting.forEach(host => host.requestUpdate());
  }
}

/** Styles that come with a part, once a root. */
export function adopt(root: ShadowRoot | null, ...styles: readonly CSSResult[]): void {
  if (!root) return;
  const there = root.adoptedStyleSheets;
  const more = styles.flatMap(({styleSheet}) =>
    styleSheet && !there.includes(styleSheet) ? styleSheet : [],
  );
  if (more.length) root.adoptedStyleSheets = [...there, ...more];
}

export const pictures = new Chunk(() => import('./pictures.js'));
/** What is read from the atlas, and how it is shown. */
export const reading = new Chunk(async () => {
  const [read, shown] = await Promise.all([import('./reading.js'), import('./muscles.js')]);
  return {...read, ...shown};
});
/** Of the three views, the side comes when asked for. */
export const sideView = new Chunk(() =>
  import('./pictures.js').then(({loadView}) => loadView('side')).then(() => true),
);
