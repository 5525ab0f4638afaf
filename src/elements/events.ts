/** Where a reader is on the way; nothing of what they said. */
export type Step = 'seen' | 'started' | 'marked' | 'guide' | 'timer-started' | 'timer-finished';

/** For counting. The one event that bubbles out of the page's own control: it carries the step and nothing else. */
export class UnknotStepEvent extends Event {
  readonly step: Step;

  constructor(step: Step) {
    super('unknot-step', {bubbles: true, composed: true});
    this.step = step;
  }
}

/** Something an author wrote could not be used. The reader sees a sensible default. */
export class UnknotErrorEvent extends Event {
  /** The tag. */
  readonly element: string;
  /** `attribute`, `atlas`, … : what kind of thing was wrong. */
  readonly code: string;
  /** Names the place and what is allowed; never the value, which may be a reader's. */
  readonly message: string;

  constructor(element: string, code: string, message: string) {
    super('unknot-error', {bubbles: true, composed: true});
    this.element = element;
    this.code = code;
    this.message = message;
  }
}

/** `addEventListener` of an element that knows its own events. */
export interface AddEventListener<E, Events> {
  <K extends keyof Events>(
    type: K,
    listener: (this: E, event: Events[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'unknot-step': UnknotStepEvent;
    'unknot-error': UnknotErrorEvent;
  }
}
