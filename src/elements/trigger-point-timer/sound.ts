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

/**
 * What can be heard or felt on this device, and whether a face can fill the screen. Without a language (on a server, and
 * for the first render of its markup) nothing is claimed. A desktop browser has `vibrate` and no motor.
 */
export const senses = (language: string | undefined): Senses & {readonly screen: boolean} => ({
  bell: language !== undefined && 'AudioContext' in globalThis,
  voice: language !== undefined && Boolean(voiceFor(language)),
  buzz: language !== undefined && 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
  screen: language !== undefined && (document.fullscreenEnabled || 'popover' in HTMLElement.prototype),
});
