// One tag for a page: every element.
export * from './rolling-session.js';
export * from './safety-check.js';
export * from './pain-map.js';
export * from './roller-guide.js';
export * from './trigger-point-timer.js';
