/** Univer draws its scroll bars over the cells, in pixels from the right and lower border. */
export const SCROLL_BAR = 12;

/**
 * Lets go of cells also where the mouse is over a scroll bar by then: Univer would believe that the button is still
 * held, and go on scrolling and selecting.
 */
export function endDragsOverScrollBars(pane: HTMLElement): void {
  let isFromCells = false;
  const beyond = ({ clientX, clientY }: PointerEvent) => {
    const { right, bottom } = pane.getBoundingClientRect();
    return { x: clientX - (right - SCROLL_BAR), y: clientY - (bottom - SCROLL_BAR) };
  };
  const isOverBar = (event: PointerEvent) => {
    const { x, y } = beyond(event);
    return x > 0 || y > 0;
  };
  pane.addEventListener("pointerdown", (event) => (isFromCells = !isOverBar(event)), {
    capture: true,
  });
  pane.addEventListener(
    "pointerup",
    (event) => {
      if (!isFromCells || !isOverBar(event)) return;
      const { x, y } = beyond(event);
      event.stopImmediatePropagation();
      event.target?.dispatchEvent(
        new PointerEvent("pointerup", {
          bubbles: true,
          cancelable: true,
          pointerId: event.pointerId,
          pointerType: event.pointerType,
          isPrimary: event.isPrimary,
          button: event.button,
          buttons: event.buttons,
          ctrlKey: event.ctrlKey,
          shiftKey: event.shiftKey,
          clientX: event.clientX - Math.max(0, x + 1),
          clientY: event.clientY - Math.max(0, y + 1),
        }),
      );
    },
    { capture: true },
  );
}
