export {backPain} from '../atlas/back-pain.js';
export {english} from '../words/en/back-pain.js';
