import type {FlagId, PainDrawing} from './types.js';

/** A question is raised where each of its patterns finds a line among the marks (`zone side`) and the answers already given. */
const RULES: Readonly<Record<FlagId, readonly RegExp[]>> = {
  'saddle-numbness': [/^(pelvic-floor|groin)/m],
  'both-legs': [/^(thigh|knee|leg|heel|sole).* left/m, /^(thigh|knee|leg|heel|sole).* right/m],
  'chest-pain': [/^(chest-[la]|scapula-m|upper-th|mid-th)/m],
  'tearing-or-pulsing': [/^abdomen/m],
  'hands-and-walking': [/^neck-[ba]/m, /^(arm|forearm)/m],
  'fragile-and-sudden': [/^(.*thoracic|lumbar|sacrum|coccyx)/m, /^(osteoporosis|first-episode-age)/m],
  'mid-back-constant': [/^(scapula-m|upper-th|mid-th)/m],
  'waves-or-blood': [/^(flank|abdomen-lower)/m],
  'calf-swollen': [/^leg-(posterior|lateral)/m],
  'band-rash': [/^(chest-lateral|flank)/m],
  'walking-cramp': [/^buttock/m, /^(thigh|leg)-.* /m],
  'leg-strip': [/^(leg-(posterior|lateral)|heel|sole)/m],
};

/** The questions that a pain drawing raises, given what is already known about the reader. */
export function raisedBy(pain: PainDrawing, known: readonly FlagId[] = []): readonly FlagId[] {
  const facts = [...pain.map(({zone, side}) => `${zone} ${side}`), ...known].join('\n');
  return Object.keys(RULES).filter(id => RULES[id]?.every(pattern => pattern.test(facts)));
}
