import type {Cue} from './pace.js';
import {voiceFor} from './sound.js';
import {writeTones} from './tones.js';

/** What can be heard or felt on this device. What is not there is not offered. */
export interface Senses {
  readonly bell: boolean;
  readonly voice: boolean;
  readonly buzz: boolean;
}

/** What the reader has switched on. */
export type Switches = Senses;

/** Milliseconds of shaking and stillness. The stroke itself does not shake: the hand is on the roller. */
const BUZZ: Partial<Record<Cue, number[]>> = {half: [80, 80, 80], finish: [250, 120, 250], last: [40]};

/** Safari mutes web audio by the ring switch unless the page says that it plays for itself. Not typed yet. */
const audioSession = (navigator as Navigator & {readonly audioSession?: {type: string}}).audioSession;

/**
 * Sound, voice, shaking and the screen's wake lock of one run. Everything here is company: nothing waits for it, and what
 * a device refuses is left out.
 */
export class Cues {
  #silence: (() => void) | undefined;
  #buzzing: ReturnType<typeof setTimeout>[] = [];
  #lock: Promise<WakeLockSentinel | undefined> | undefined;

  /** The screen may go dark: there is no way to keep it on, or the device refuses. */
  dims = false;
  readonly audio: AudioContext | undefined;
  readonly language: string;

  /** @param audio The context that was opened in the tap; nothing where there is none. */
  constructor(audio: AudioContext | undefined, language: string) {
    this.audio = audio;
    this.language = language;
  }

  /** Is sound refused, although there is a way to make it? */
  get blocked(): boolean {
    return this.audio?.state !== 'running';
  }

  /** Hand over all that is to sound from now on, in place of what was. */
  play(sound: readonly {readonly at: number; readonly cue: Cue}[], {bell, buzz}: Switches): void {
    this.hush();
    if (bell && this.audio) {
      if (audioSession) audioSession.type = 'playback';
      try {
        this.#silence = writeTones(this.audio, sound, this.audio.currentTime);
      } catch (error) {
        // A device that went away in the middle: the face still tells.
        console.warn('<trigger-point-timer> no sound:', error);
      }
    }
    if (!buzz) return;
    for (const {at, cue} of sound) {
      const pattern = BUZZ[cue];
      if (pattern) this.#buzzing.push(setTimeout(() => navigator.vibrate?.(pattern), at));
    }
  }

  speak(text: string): void {
    const voice = voiceFor(this.language);
    if (!voice) return;
    // What is late is better left unsaid than said on top of the next.
    speechSynthesis.cancel();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.95;
    speechSynthesis.speak(words);
  }

  /** Keep the screen on. A hidden page loses the lock, so it is asked for again when the page is back. */
  stayAwake(): void {
    this.dims ||= !('wakeLock' in navigator);
    if (this.#lock || this.dims) return;
    document.addEventListener('visibilitychange', this.#again);
    this.#again();
  }

  readonly #again = (): void => {
    if (document.visibilityState !== 'visible') return;
    this.#lock = navigator.wakeLock.request('screen').catch(() => {
      this.dims = true;
      return undefined;
    });
  };

  hush(): void {
    this.#silence?.();
    this.#silence = undefined;
    for (const timer of this.#buzzing.splice(0)) clearTimeout(timer);
  }

  /** At pause and end: quiet, and the screen may sleep. */
  release(): void {
    this.hush();
    globalThis.speechSynthesis?.cancel();
    document.removeEventListener('visibilitychange', this.#again);
    void this.#lock?.then(lock => lock?.release()).catch(() => undefined);
    this.#lock = undefined;
    if (audioSession) audioSession.type = 'auto';
  }
}
