import type {TemplateResult} from 'lit';
import type {Atlas, AtlasWords, FlagId, Muscle, Side, Technique, Tool} from '../../model/types.js';
import type {SessionState} from '../../session/session.js';
import type {guide} from '../../words/en/guide.js';
import type {Terms} from '../../words/terms.js';
import {within} from '../../words/within.js';

export const TOOLS: readonly Tool[] = ['foam-roller', 'massage-ball', 'roller-stick', 'hands'];

export type Sides = Side | 'both';

/** What every part of the guide needs to speak of one muscle. */
export interface Speech {
  readonly terms: Terms<typeof guide>;
  readonly atlas: Atlas;
  readonly words: AtlasWords;
  readonly muscle: Muscle;
  readonly state: SessionState;
  /** A picture for an article: nothing to choose, nothing to start, everything laid open. */
  readonly readonly: boolean;
  heading(text: unknown, below: number, part?: string): TemplateResult;
}

/** The plain name, as it stands inside a sentence. */
export const nameOf = ({terms, words, muscle}: Pick<Speech, 'terms' | 'words' | 'muscle'>): string =>
  within(terms, words.muscles[muscle.id]?.name ?? muscle.id);

/** A condition of the reader, in a few words. */
export const conditionOf = ({terms}: Pick<Speech, 'terms'>, flag: FlagId): string =>
  terms.term('flags')[flag] ?? flag;

/** "Massage ball, at a wall". */
export const howOf = ({terms}: Pick<Speech, 'terms'>, {tool, place}: Technique): string =>
  terms.term('with', terms.term('tool')[tool], terms.term('place')[place]);
