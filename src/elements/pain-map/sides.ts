import type {View} from '../../model/types.js';
import type {map} from '../../words/en/map.js';
import type {Terms} from '../../words/terms.js';

/** What stands over a picture, left and right: from behind the reader's left is on the left. From the side there is but one. */
export function sidesOf(terms: Terms<typeof map>, view: View): readonly [string, string] | undefined {
  if (view === 'side') return undefined;
  const sides = [terms.term('yourLeft'), terms.term('yourRight')] as const;
  return view === 'back' ? sides : [sides[1], sides[0]];
}
