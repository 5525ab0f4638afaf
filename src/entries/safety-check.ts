import '../elements/rolling-session/define.js';
import '../elements/safety-check/define.js';

export * from '../elements/safety-check/safety-check.js';
