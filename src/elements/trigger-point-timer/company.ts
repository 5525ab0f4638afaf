import {adoptStyles, type LitElement} from 'lit';
import {styles} from './face.styles.js';
import type {Motion} from './motion.js';
import type {Cues, Switches} from './cues.js';
import type {EndWords} from './ending.js';
import {soundOf} from './machine.js';
import type {Runner} from './runner.js';
import {unlock} from './audio.js';

/** The timer, as far as its company needs it. */
export type Accompanied = LitElement & {muted: boolean; voice: boolean; vibrate: boolean};

/**
 * What keeps a run company: sound, voice, shaking, a screen that stays on, and the part of the face that asks how it was.
 * All of it comes with the first touch, and nothing waits for it: without it the time is kept all the same.
 */
export class Company {
  /** The latest words for screen readers. */
  said = '';
  /** The questions with their words, once they are here. */
  parts: (typeof import('./parts.js') & {readonly ends: EndWords}) | undefined;
  /** Moves the picture; until it is here the picture stands. */
  motion: Motion | undefined;
  #cues: Cues | undefined;
  #lost = false;
  readonly #host: Accompanied;
  readonly #runner: Runner;
  readonly #stands: {readonly lang: string};

  constructor(host: Accompanied, runner: Runner, stands: {readonly lang: string}) {
    this.#host = host;
    this.#runner = runner;
    this.#stands = stands;
  }

  get switches(): Switches {
    const {muted, voice, vibrate} = this.#host;
    return {bell: !muted, voice, buzz: vibrate};
  }

  /** Sound is wanted and there is none: the device gives none, or what makes it did not come. */
  get silent(): boolean {
    return !this.#host.muted && (this.#lost || this.#cues?.blocked === true);
  }

  /** The screen may go dark in the middle. */
  get dims(): boolean {
    return this.#cues?.dims === true;
  }

  async load(): Promise<void> {
    if (this.parts) return;
    const parts = await import('./parts.js').catch(
      (error: unknown) => void console.warn('<trigger-point-timer>', error),
    );
    // Asked for again with the next touch.
    this.#lost = !parts;
    if (parts && !this.parts) {
      this.parts = {...parts, ends: parts.endWords(this.#host)};
      this.motion = new parts.Motion();
      const {renderRoot} = this.#host;
      const {elementStyles} = this.#host.constructor as typeof LitElement;
      if (renderRoot instanceof ShadowRoot)
        adoptStyles(renderRoot, [...elementStyles, ...styles, parts.endStyles]);
    }
    this.#host.requestUpdate();
  }

  /** Inside the tap itself: later a browser would not let anything sound. */
  unlock(): AudioContext | undefined {
    return unlock(this.#host);
  }

  async join(audio: AudioContext | undefined): Promise<void> {
    await this.load();
    if (!this.parts) return;
    this.#cues?.release();
    this.#cues = new this.parts.Cues(audio, this.#stands.lang);
    // The audio clock stands still until it runs; a device that never answers must not hold up the rest.
    await Promise.race([audio?.resume().catch(() => undefined), new Promise(done => setTimeout(done, 500))]);
    this.retune();
  }

  /** Hand over what is to sound from now on: the run stands elsewhere, or a switch was turned. */
  retune(): void {
    this.#host.requestUpdate();
    // It may have been taken out of the page while its sound was loading.
    if (!this.#runner.running || !this.#host.isConnected) return;
    this.#cues?.stayAwake();
    this.#cues?.play(soundOf(this.#runner.run), this.switches);
  }

  say(text: string): void {
    this.said = text;
    this.#host.requestUpdate();
    if (this.#host.voice) this.#cues?.speak(text);
  }

  leave(): void {
    this.#cues?.release();
    this.motion?.leave();
  }
}
