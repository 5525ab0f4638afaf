/** A name of the atlas as it stands inside a sentence: German nouns keep their capital. */
export const within = ({lang}: {readonly lang: string}, name: string): string =>
  lang.startsWith('de') ? name : name.charAt(0).toLocaleLowerCase(lang) + name.slice(1);
