import {SafetyCheck} from './safety-check.js';

SafetyCheck.define();
