import type {Conduct} from './conduct.js';
import type {Act} from './view.js';

/** The switches of a timer. */
interface Switchable {
  muted: boolean;
  voice: boolean;
  vibrate: boolean;
}

/** Everything a press on the face can do; each stands in the `data-act` of its control. */
export function actsOf(
  conduct: Conduct,
  timer: Switchable,
  fill: () => void,
): Readonly<Record<Act, () => void>> {
  return {
    start: () => conduct.start(),
    again: () => conduct.start(),
    pause: () => conduct.pause(),
    resume: () => conduct.resume(),
    replace: () => conduct.start(),
    keep: () => (conduct.asks = undefined),
    'ask-stop': () => conduct.askStop(),
    skip: () => conduct.skip(),
    repeat: () => conduct.repeat(),
    longer: () => conduct.adjust(1),
    shorter: () => conduct.adjust(-1),
    left: () => conduct.choose('left'),
    right: () => conduct.choose('right'),
    both: () => conduct.choose('both'),
    bell: () => {
      timer.muted = !timer.muted;
      // Turned on in the middle of a run, this is the tap that lets it sound.
      if (conduct.runner.running) void conduct.company.join(conduct.company.unlock());
    },
    voice: () => (timer.voice = !timer.voice),
    buzz: () => (timer.vibrate = !timer.vibrate),
    full: fill,
    easier: () => conduct.rate({change: 1}),
    same: () => conduct.rate({change: 0}),
    worse: () => conduct.rate({change: -1}),
    'too-much': () => conduct.stop('too-much'),
    numb: () => conduct.stop('numb'),
    dizzy: () => conduct.stop('dizzy'),
    done: () => conduct.stop('done'),
    signs: () => conduct.signs(),
    inform: () => conduct.plan.again(),
  };
}
