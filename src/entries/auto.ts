/** The file of each element, fetched when its tag is first seen. */
const files = {
  'rolling-session': () => import('./rolling-session.js'),
  'safety-check': () => import('./safety-check.js'),
  'pain-map': () => import('./pain-map.js'),
  'roller-guide': () => import('./roller-guide.js'),
  'trigger-point-timer': () => import('./trigger-point-timer.js'),
};

export type Tag = keyof typeof files;

const tags = Object.keys(files) as Tag[];
const waiting = new Set(tags);

/** Loads and defines one element; what is loaded stays loaded, what failed is tried again. */
export async function load(tag: Tag): Promise<void> {
  waiting.delete(tag);
  try {
    await files[tag]();
  } catch (error) {
    waiting.add(tag);
    throw error;
  }
}

/**
 * Loads the elements that stand in `root`, now and whenever its content changes. The document is looked after by itself.
 * Shadow roots are closed to the page that holds them: a component with our tags in its own root calls this with that root.
 */
export function discover(root: Document | ShadowRoot | Element): void {
  const look = () => {
    for (const tag of waiting) {
      // Another copy of the library on the page has it already.
      if (customElements.get(tag)) waiting.delete(tag);
      else if (root.querySelector(tag)) {
        load(tag).catch((error: unknown) => console.warn(`unknot: <${tag}> could not be loaded.`, error));
      }
    }
    if (!waiting.size) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(root, {childList: true, subtree: true});
  look();
}

// Imported on a server it has nothing to look after.
if (typeof document !== 'undefined') discover(document);
