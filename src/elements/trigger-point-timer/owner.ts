/** Which timer of which page a run belongs to: it is given back to no other. */
export function ownerOf(timer: HTMLElement): string {
  const root = timer.getRootNode();
  const all =
    root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(timer.localName) : [];
  return `${location.pathname} ${timer.id || [...all].indexOf(timer)}`;
}
