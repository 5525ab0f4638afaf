import type {Senses} from './cues.js';

let context: AudioContext | undefined;

/**
 * The page's one audio context, opened inside a tap: later a browser would not let it speak. Nothing where there is no
 * sound to be had.
 */
export function openAudio(): AudioContext | undefined {
  try {
    context ??= new AudioContext();
    return context;
  } catch {
    return undefined;
  }
}

/** The best voice for a language; nothing where the device speaks another. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0];
  const fits = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
    ({lang}) => lang.toLowerCase().split(/[-_]/)[0] === base,
  );
  return fits.find(({lang}) => lang.toLowerCase() === language) ?? fits[0];
}

/** What can be heard or felt on this device. A desktop browser has `vibrate` and no motor. */
export const senses = (language: string): Senses => ({
  bell: 'AudioContext' in globalThis,
  voice: Boolean(voiceFor(language)),
  buzz: 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
});
