import '../elements/rolling-session/define.js';
import '../elements/roller-guide/define.js';

export * from '../elements/roller-guide/roller-guide.js';
