import '../elements/rolling-session/define.js';
import '../elements/trigger-point-timer/define.js';

export * from '../elements/trigger-point-timer/trigger-point-timer.js';
