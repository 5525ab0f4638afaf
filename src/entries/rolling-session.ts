import '../elements/rolling-session/define.js';

export * from '../elements/rolling-session/rolling-session.js';
