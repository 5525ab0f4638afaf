/**
 * Fill the screen with the face, or the window where the browser fills no screen for an element (a phone's Safari, a
 * frame without leave). Says when it does and when it no longer does, whoever ended it.
 */
export async function fillScreen(frame: HTMLElement, changed: (full: boolean) => void): Promise<void> {
  const page = frame.ownerDocument;
  if (page.fullscreenEnabled) {
    try {
      await frame.requestFullscreen();
      const done = () => {
        if (page.fullscreenElement) return;
        page.removeEventListener('fullscreenchange', done);
        changed(false);
      };
      page.addEventListener('fullscreenchange', done);
      changed(true);
      return;
    } catch {
      // Refused after all: fill the window.
    }
  }
  // Taken out of the page meanwhile, or asked for twice.
  if (!frame.isConnected || frame.matches(':popover-open')) return;
  frame.popover = 'manual';
  frame.showPopover();
  changed(true);
  const over = (event: Event) => {
    const escapes = event instanceof KeyboardEvent && event.key === 'Escape';
    if (escapes && frame.matches(':popover-open')) frame.hidePopover();
    // A face that is taken out of the page closes without a word: the next key finds out.
    if (frame.matches(':popover-open')) return;
    page.removeEventListener('keydown', over);
    frame.removeEventListener('toggle', over);
    frame.removeAttribute('popover');
    changed(false);
  };
  page.addEventListener('keydown', over);
  frame.addEventListener('toggle', over);
}

export function leaveScreen(frame: HTMLElement): void {
  if (frame.popover) frame.hidePopover();
  else if (frame.ownerDocument.fullscreenElement) frame.ownerDocument.exitFullscreen().catch(() => {});
}
