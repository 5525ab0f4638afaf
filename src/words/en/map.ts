/** What `<pain-map>` says, in English. Functions take what they name; sides and zones arrive as words. */
export const map = {
  title: 'Where does it hurt?',
  lead: 'Tap every place that hurts. A number can follow, if you like.',
  yourLeft: 'your left',
  yourRight: 'your right',
  sides: {left: 'your left', right: 'your right', midline: 'the middle'},
  placeOn: (zone: string, side: string) => `${zone}, ${side}`,

  views: 'View',
  back: 'Back',
  front: 'Front',
  side: 'Side',
  backFront: 'Back and front',
  seenFrom: {back: 'Seen from behind', front: 'Seen from the front', side: 'Seen from the side'},
  sideOf: {left: 'Your left side', right: 'Your right side'},
  marksThere: (n: number) => (n === 1 ? 'one mark there' : `${n} marks there`),
  figure: (view: string) => `${view}. Arrow keys move, space marks, a number says how bad.`,
  stillFigure: (view: string, marks: string) =>
    marks ? `${view}. Marked: ${marks}.` : `${view}. Nothing marked.`,
  drawingMissing: 'The drawing did not load. The list below does the same.',
  zoom: 'How close',
  trunk: 'Trunk',
  whole: 'Whole body',
  closer: 'Low back, closer',
  showLegs: 'Legs too',

  legs: 'Does it go down a leg?',
  legsAnswers: {no: 'No', left: 'Left', right: 'Right', both: 'Both'},
  legsWhere: 'Tap where it goes. It helps to tell the muscles apart.',
  which: 'Which one do you mean?',
  neither: 'None of these',

  empty: 'Nothing marked yet. Tap the body, or choose from the list.',
  relief: 'Many people point right there. The pain is often sent from somewhere else.',
  pain: 'Your pain',
  howBad: (place: string) => `How bad is it? ${place}`,
  howBadShort: 'How bad?',
  ofTen: 'of 10',
  mild: '1 hardly there',
  worst: '10 worst I can imagine',
  noNumber: 'No number',
  remove: (place: string) => `Remove ${place}`,
  removeShort: 'Remove',
  marked: (place: string) => `${place}: marked`,
  unmarked: (place: string) => `${place}: not marked`,
  rated: (place: string, n: number) => `${place}: ${n} of 10`,
  noMuscle: 'The drawing has no such muscle.',
  noOutline: 'The drawing has no outline for this place.',
  setAside: (n: number) =>
    n === 1
      ? 'One mark is set aside: this body has no such place.'
      : `${n} marks are set aside: this body has no such places.`,

  list: 'Choose from a list instead',
  places: (n: number) => `${n} places`,
  regions: {
    neck: 'Neck and head',
    shoulder: 'Shoulder',
    arm: 'Arm and hand',
    'upper-back': 'Upper back',
    'low-back': 'Low back',
    hip: 'Hips and buttocks',
    front: 'Chest and belly',
    thigh: 'Thigh',
    knee: 'Knee',
    leg: 'Lower leg and foot',
  },
  search: 'Find a place',
  found: (n: number) => (n === 1 ? 'One place found' : `${n} places found`),
  nothingFound: 'No place by that name. Try “hip” or “back”.',

  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear all',
  cleared: 'All marks cleared. Undo brings them back.',
  saveSvg: 'Save SVG',
  savePng: 'Save PNG',
  unsaved: 'This browser could not make the picture. A screenshot does the same.',

  muscles: (n: number) => (n === 1 ? 'One muscle that may send it' : `${n} muscles that may send it`),
  coming: 'Looking for the muscles…',
  partMissing: 'The list of muscles did not load. Your marks are safe.',
  sources: 'Muscles that may be sending it',
  often: 'Often reported',
  sometimes: 'Sometimes reported',
  // Places are named, not declined: any of them fits after a colon, in any language.
  why: (often: string, sometimes: string) =>
    [often && `Often felt here: ${often}.`, sometimes && `Sometimes: ${sometimes}.`]
      .filter(Boolean)
      .join(' '),
  watch: 'If it ever tingles or goes below the knee, stop and ask.',
  warning: 'It may be a nerve. Ask a doctor first.',
  join: (items: readonly string[]) => items.join(', '),
  open: 'What to do',
  showOn: (muscle: string) => `${muscle}: show on the body`,
  doesItFit: 'Does it fit yours?',
  backToList: 'Back to the muscles',
  startGently: 'Start gently',
  startGentlyThen: 'Standing, with little pressure. No floor needed.',
  gentlyNone:
    'None of these can be treated standing. Warmth and a short walk are safe now; a muscle above says what else there is.',
  noSource: 'No muscle in our list is reported to send pain just there. That is common.',
  noSourceThen: 'Warmth and a short walk are safe now. If it stays for four to six weeks, see a doctor.',

  honestLead: 'It may not be a muscle at all.',
  honest:
    'Joints, discs, nerves and organs can hurt in the same place. These patterns are experts’ drawings, and bodies differ. If it has not eased in four to six weeks, see a doctor.',
  unchecked: 'Written from published sources, not yet checked by a clinician.',
  checked: (by: string, date: string) => `Checked by ${by}, ${date}.`,
  patternOf: (muscle: string, side: string, often: string, sometimes: string) =>
    [
      `${muscle}, ${side}.`,
      often && `Its sore spots are often reported to send pain here: ${often}.`,
      sometimes && `Sometimes here: ${sometimes}.`,
      !often && !sometimes && 'Nobody has drawn where it sends pain.',
    ]
      .filter(Boolean)
      .join(' '),
  bothSides: (place: string) => `${place} on both sides`,
  keySpot: 'sore spot',
  keyOften: 'often felt',
  keySometimes: 'sometimes felt',

  atlasProblem: {
    'not-found': 'The body this page asked for could not be found. Here is our own instead.',
    slow: 'The body this page asked for is slow to come. Here is our own meanwhile.',
    'no-atlas': 'The body this page asked for could not be read. Here is our own instead.',
  },
  retry: 'Try again',
  valueMissing: 'Please mark where it hurts.',
} as const;
