// The iframe page: `embed.html?element=pain-map&muscle=piriformis&side=left`, or the same after `#`. Besides `element` (without
// it the whole road, <rolling-session>), `lang` and `dir`, every attribute of the element may be given. They carry what an editor
// chose, never what a reader said.
import {load, type Tag} from './auto.js';

const query = new URLSearchParams(location.search);
// `#unknot=…` belongs to the elements: it opens the guide.
for (const [name, value] of new URLSearchParams(location.hash.slice(1)))
  if (name !== 'unknot') query.set(name, value);

const sheet = new CSSStyleSheet();
sheet.replaceSync('html{color-scheme:light dark}body{margin:0}');
document.adoptedStyleSheets.push(sheet);

const root = document.documentElement;
root.lang = query.get('lang') ?? (root.lang || 'en');
root.dir = query.get('dir') ?? root.dir;

let tag = query.get('element') ?? 'rolling-session';
try {
  await load(tag as Tag);
} catch {
  console.warn(`unknot: embed.html: element="${tag}" is none of ours; showing rolling-session.`);
  tag = 'rolling-session';
  await load(tag as Tag);
}

const element = document.createElement(tag);
const {observedAttributes = []} = element.constructor as {observedAttributes?: readonly string[]};
for (const [name, value] of query) if (observedAttributes.includes(name)) element.setAttribute(name, value);
document.body.append(element);

// A frame does not grow with what is in it: the page around it may listen for `unknot-size` and set the height.
if (parent !== window) {
  new ResizeObserver(() => parent.postMessage({type: 'unknot-size', height: root.offsetHeight}, '*')).observe(
    root,
  );
}
