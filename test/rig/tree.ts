// Finds things as a reader does, by role and name, across open shadow roots.
import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** Every element below `root`, in tree order, shadow trees in the place of their host. */
export function* elements(root: ParentNode): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* elements(child.shadowRoot);
    yield* elements(child);
  }
}

/** The parent in the flat tree. */
function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Rendered, not hidden from assistive technology, not inert. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({visibilityProperty: true})) return false;
  for (let at: Element | null = element; at; at = above(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
  }
  return true;
}

export function roleOf(element: Element): string {
  const own = element.getAttribute('role')?.trim().split(/\s+/)[0];
  return own || (getRole(element) ?? '');
}

export const nameOf = (element: Element): string =>
  computeAccessibleName(element).replace(/\s+/g, ' ').trim();

const fits = (name: string, wanted: string | RegExp | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** All shown elements of a role, and of a name where one is given. */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of elements(root)) {
    if (roleOf(element) === role && isShown(element) && fits(nameOf(element), name))
      found.push(element as HTMLElement);
  }
  return found;
}

/** The one shown element of a role and name; says what there is instead if it is not there, or there more than once. */
export function byRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (found.length === 1 && first) return first;
  const others = allByRole(root, role).map(element => `“${nameOf(element)}”`);
  throw new Error(
    `${found.length || 'No'} ${role} ${name === undefined ? '' : `named ${String(name)} `}– there are: ${others.join(', ') || 'none'}`,
  );
}

/** What a reader sees as text, in the order of the flat tree. */
export function textOf(root: Element | ShadowRoot): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (
        !element.checkVisibility({visibilityProperty: true}) &&
        getComputedStyle(element).display !== 'contents'
      )
        return;
      if (/^(script|style|template)$/.test(element.localName)) return;
      if (element.localName === 'slot') {
        const slotted = (element as HTMLSlotElement).assignedNodes();
        return (slotted.length ? slotted : [...element.childNodes]).forEach(walk);
      }
      if (element.shadowRoot) return walk(element.shadowRoot);
      parts.push(' ');
    }
    node.childNodes.forEach(walk);
  };
  walk(root);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Where the focus is, through shadow roots. */
export function focused(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
