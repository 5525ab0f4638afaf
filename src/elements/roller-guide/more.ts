import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {ReferenceId, Technique} from '../../model/types.js';
import type {Link} from '../../session/link.js';
import type {createShare} from './share.js';
import type {createSources} from './sources.js';
import type {Speech} from './speech.js';

export interface Row {
  readonly references: readonly ReferenceId[];
  readonly provenance?: Technique['provenance'];
  readonly press?: Technique['press'];
}

/** Words alone, so the classic script fetches them. */
const wordsOfMore = () => import('../../words/en/guide-more.js');

const keyOf = ({muscle, side, tool, seconds}: Link): string => [muscle, side, tool, seconds].join();

/** What is only there when asked for: where it was read, and the link to hand on. */
export class More implements ReactiveController {
  #sources: ReturnType<typeof createSources> | undefined;
  #share: ReturnType<typeof createShare> | undefined;
  /** What was handed on last, and which link that was. */
  #handed: {readonly link: string; readonly view: TemplateResult} | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#handed = undefined;
  }

  view({terms, atlas, muscle}: Speech, row: Row, link: Link | undefined): TemplateResult {
    const handed = link && this.#handed?.link === keyOf(link) ? this.#handed.view : nothing;
    return html`<details
        class="more"
        @toggle=${(event: ToggleEvent) => event.newState !== 'closed' && this.#open()}
      >
        <summary>${terms.term('sources')}</summary>
        ${this.#sources?.(atlas, row, muscle.references, row.press === 'stroke') ?? nothing}
      </details>
      ${
        link
          ? html`<div class="share">
              <button type="button" class="btn quiet" @click=${() => this.#hand(link, 'code')}>
                ${terms.term('phone')}
              </button>
              <button type="button" class="btn quiet" @click=${() => this.#hand(link, 'copy')}>
                ${terms.term('copy')}
              </button>
              <div role="status">${handed}</div>
            </div>`
          : nothing
      }`;
  }

  // A chunk that does not come is asked for again with the next tap.
  #open(): void {
    if (this.#sources) return;
    Promise.all([import('./sources.js'), wordsOfMore()]).then(
      ([{createSources}, {guideMore}]) => {
        this.#sources = createSources(this.#host, guideMore);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  async #hand(link: Link, how: 'code' | 'copy'): Promise<void> {
    try {
      this.#share ??= (await import('./share.js')).createShare(this.#host, (await wordsOfMore()).guideMore);
      this.#handed = {link: keyOf(link), view: await this.#share[how](link)};
    } catch {
      this.#handed = undefined;
    }
    this.#host.requestUpdate();
  }
}
