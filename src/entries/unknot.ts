// One tag for a page: every element. The scope comes first, so that it is there when the others ask for it.
import '../elements/rolling-session/define.js';
import '../elements/safety-check/define.js';
import '../elements/pain-map/define.js';
import '../elements/roller-guide/define.js';
import '../elements/trigger-point-timer/define.js';

export * from '../elements/rolling-session/rolling-session.js';
export * from '../elements/safety-check/safety-check.js';
export * from '../elements/pain-map/pain-map.js';
export * from '../elements/roller-guide/roller-guide.js';
export * from '../elements/trigger-point-timer/trigger-point-timer.js';
