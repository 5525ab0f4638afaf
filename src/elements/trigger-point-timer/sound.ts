import type {Senses} from './cues.js';

/** The best voice for a language; nothing where the device speaks another. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0];
  const fits = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    ({lang}) => lang.toLowerCase().split(/[-_]/)[0] === base,
  );
  return fits.find(({lang}) => lang.toLowerCase() === language) ?? fits[0];
}

const known = new Map<string, Senses & {readonly screen: boolean}>();

/**
 * What can be heard or felt on this device, and whether a face can fill the screen. A desktop browser has `vibrate` and no
 * motor. Asked once a language: looking through the voices is slow; they come late, so it is asked again when they have.
 */
export function senses(language: string): Senses & {readonly screen: boolean} {
  if (!known.size) {
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', () => known.clear(), {once: true});
  }
  const found = known.get(language) ?? {
    bell: 'AudioContext' in globalThis,
    voice: Boolean(voiceFor(language)),
    buzz: 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
    screen: document.fullscreenEnabled || 'popover' in HTMLElement.prototype,
  };
  known.set(language, found);
  return found;
}
