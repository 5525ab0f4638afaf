import {germanTerms} from './de/terms.js';
import {registerTerms} from './terms.js';

// German comes by itself where an element stands in it; whoever imports this has it from the start.
registerTerms('de', germanTerms);
