import '../elements/rolling-session/define.js';
import '../elements/pain-map/define.js';

export * from '../elements/pain-map/pain-map.js';
