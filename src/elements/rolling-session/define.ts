import {RollingSession} from './rolling-session.js';

RollingSession.define();
