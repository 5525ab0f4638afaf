/**
 * Fill the screen with the face, or the window where the browser fills no screen for an element (a phone's Safari, a
 * frame without leave). Calls back when it ends, whoever ended it.
 */
export async function fillScreen(frame: HTMLElement, ended: () => void): Promise<void> {
  const page = frame.ownerDocument;
  if (page.fullscreenEnabled) {
    try {
      await frame.requestFullscreen();
      const done = () => {
        if (page.fullscreenElement) return;
        page.removeEventListener('fullscreenchange', done);
        ended();
      };
      page.addEventListener('fullscreenchange', done);
      return;
    } catch {
      // Refused after all: fill the window.
    }
  }
  frame.popover = 'manual';
  frame.showPopover();
  const leave = (event: KeyboardEvent) => event.key === 'Escape' && frame.hidePopover();
  page.addEventListener('keydown', leave);
  frame.addEventListener('toggle', () => {
    if (frame.matches(':popover-open')) return;
    page.removeEventListener('keydown', leave);
    frame.removeAttribute('popover');
    ended();
  });
}

export function leaveScreen(frame: HTMLElement): void {
  if (frame.popover) frame.hidePopover();
  else if (frame.ownerDocument.fullscreenElement) void frame.ownerDocument.exitFullscreen();
}
