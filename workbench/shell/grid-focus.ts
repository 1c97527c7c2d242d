/**
 * Lets the keyboard go into the grid only when a person takes it there: by a click, by Tab or F6. The grid itself takes it
 * whenever a cell is selected from the pane, or a sheet comes to the front; it is given back to where it was, so that the pane
 * goes on by keyboard, and what is pasted into a page that nobody has touched is a table. Returns how to stop.
 */
export function guardGridFocus(
  grid: HTMLElement,
  own: () => readonly (HTMLElement | null | undefined)[],
): () => void {
  let isWanted = false;
  let last: HTMLElement | undefined;
  const isOwn = (target: EventTarget | null): boolean =>
    own().some((part) => part?.contains(target as Node | null));
  const onPointer = ({ target }: Event): void => {
    isWanted = !isOwn(target);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' || key === 'F6') isWanted = true;
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (isOwn(target)) {
      isWanted = false;
      last = target as HTMLElement;
      return;
    }
    if (!(target instanceof HTMLElement) || !grid.contains(target)) return;
    // The grid's own field lies behind its picture; whoever goes to the picture means it.
    if (target instanceof HTMLCanvasElement) isWanted = true;
    if (isWanted) last = undefined;
    else if (last?.isConnected) last.focus({ preventScroll: true });
    else target.blur();
  };
  addEventListener('pointerdown', onPointer, true);
  addEventListener('keydown', onKey, true);
  addEventListener('focusin', onFocus, true);
  return () => {
    removeEventListener('pointerdown', onPointer, true);
    removeEventListener('keydown', onKey, true);
    removeEventListener('focusin', onFocus, true);
  };
}
