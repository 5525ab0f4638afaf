/** What comes with the first touch, as one file. */
export {Cues} from './cues.js';
export {asideOf, endingOf, endWords} from './ending.js';
export {endStyles} from './ending.styles.js';
export {Motion} from './motion.js';
export {wordsFor} from './telling.js';
