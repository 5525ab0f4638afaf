/** Does for browsers without invoker commands what `commandfor` and `command` do elsewhere: one listener a document. */
const heard = new WeakMap<Document, number>();

export function listen(timer: HTMLElement): void {
  const page = timer.ownerDocument;
  if (heard.has(page)) return;
  heard.set(page, 1);
  page.addEventListener('click', event => {
    const [origin] = event.composedPath();
    const button = origin instanceof Element ? origin.closest('button[commandfor]') : null;
    const root = button?.getRootNode();
    if (!button || event.defaultPrevented || !(root instanceof Document || root instanceof ShadowRoot))
      return;
    const target = root.getElementById(button.getAttribute('commandfor') ?? '');
    const command = button.getAttribute('command');
    if (!target || target.localName !== timer.localName || !command?.startsWith('--')) return;
    target.dispatchEvent(Object.assign(new Event('command'), {command, source: button}));
  });
}
