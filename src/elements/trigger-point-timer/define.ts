import {TriggerPointTimer} from './trigger-point-timer.js';

TriggerPointTimer.define();

declare global {
  interface HTMLElementTagNameMap {
    'trigger-point-timer': TriggerPointTimer;
  }
}
