let context: AudioContext | undefined;

/**
 * The page's one audio context, opened inside a tap: later a browser would not let it sound, nor a voice speak. Nothing where
 * there is no sound to be had, or none is wanted.
 */
export function unlock({
  muted,
  voice,
}: {
  readonly muted: boolean;
  readonly voice: boolean;
}): AudioContext | undefined {
  try {
    if (voice) globalThis.speechSynthesis?.speak(new SpeechSynthesisUtterance(''));
    if (muted) return undefined;
    context ??= new AudioContext();
    // A refusal shows as silence, and the face says so.
    context.resume().catch(() => undefined);
    return context;
  } catch {
    return undefined;
  }
}
