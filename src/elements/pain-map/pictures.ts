// What a map draws, in one piece: loaded when a map stands on the page, so that its words and its list are there first.
export {hasView, loadView, zonesOf} from '../../art/body/drawing.js';
export {plateStyles} from '../../plate/plate.styles.js';
export {drawnStyles} from './drawn.styles.js';
export {figures, settle} from './figures.js';
export {fly, land, painted} from './flight.js';
export {unseen} from './hits.js';
export {fit, stillPattern, thumbnail} from './pattern.js';
export {focusSpot, Pointing} from './pointing.js';
export {bring, uncover} from './uncover.js';
