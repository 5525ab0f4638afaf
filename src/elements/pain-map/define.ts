import {PainMap} from './pain-map.js';

PainMap.define();

declare global {
  interface HTMLElementTagNameMap {
    'pain-map': PainMap;
  }
}
