import {RollerGuide} from './roller-guide.js';

RollerGuide.define();

declare global {
  interface HTMLElementTagNameMap {
    'roller-guide': RollerGuide;
  }
}
