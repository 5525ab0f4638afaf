import type {MuscleId, Side, Tool} from '../../model/types.js';

/** The reader chose another tool. Does not bubble. */
export class ToolChangeEvent extends Event {
  readonly tool: Tool;
  constructor(tool: Tool) {
    super('tool-change');
    this.tool = tool;
  }
}

/** The reader wants to start: before the timer takes over. Cancelable; does not bubble. */
export class GuideStartEvent extends Event {
  readonly muscle: MuscleId;
  readonly side: Side;
  /** Missing when a movement is started instead of a tool. */
  readonly tool: Tool | undefined;
  constructor(muscle: MuscleId, side: Side, tool: Tool | undefined) {
    super('guide-start', {cancelable: true});
    this.muscle = muscle;
    this.side = side;
    this.tool = tool;
  }
}

export interface RollerGuideEventMap extends HTMLElementEventMap {
  'tool-change': ToolChangeEvent;
  'guide-start': GuideStartEvent;
}
