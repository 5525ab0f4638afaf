export {assess} from '../model/assess.js';
export type {AssessOptions} from '../model/assess.js';
export {createModel} from '../model/model.js';
export {AtlasError, parseAtlas, parseWords} from '../model/parse.js';
export type {AtlasIssue} from '../model/parse.js';
export type * from '../model/types.js';
