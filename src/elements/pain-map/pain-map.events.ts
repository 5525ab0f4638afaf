import type {MuscleId, PainDrawing, Side} from '../../model/types.js';

/** The reader changed the drawing. Does not bubble: it carries what hurts. */
export class PainChangeEvent extends Event {
  readonly value: PainDrawing;
  constructor(value: PainDrawing) {
    super('pain-change');
    this.value = value;
  }
}

/** The reader chose one of the muscles offered. Does not bubble. */
export class SourceSelectEvent extends Event {
  readonly muscle: MuscleId;
  readonly side: Side;
  constructor(muscle: MuscleId, side: Side) {
    super('source-select');
    this.muscle = muscle;
    this.side = side;
  }
}

export interface PainMapEventMap extends HTMLElementEventMap {
  'pain-change': PainChangeEvent;
  'source-select': SourceSelectEvent;
}
