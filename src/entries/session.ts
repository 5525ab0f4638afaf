export {sessionOf} from '../session/context.js';
export type * from '../session/session.js';
