import { useEffect, type RefObject } from 'react';

/** Marks what the keyboard moves through; each is drawn with `tabIndex={-1}`. */
export const ROVING = '[data-rove]';

/**
 * One stop for Tab in a list, whoever draws its parts: the element that had the focus last, else the first. When it is
 * gone the one that took its place gets the focus, unless the person is somewhere else by now.
 */
export function useRoving(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    let last: HTMLElement | undefined;
    let at = 0;
    const sync = (): void => {
      const all = rovingIn(root);
      const found = last ? all.indexOf(last) : -1;
      if (found >= 0) at = found;
      const current = all[Math.min(at, all.length - 1)];
      for (const each of all) each.tabIndex = each === current ? 0 : -1;
      if (!current || found >= 0 || !last || document.activeElement !== document.body) return;
      current.focus({ preventScroll: true });
    };
    // What a person left with the mouse stays left.
    const onPointer = ({ target }: Event): void => {
      if (!root.contains(target as Node)) last = undefined;
    };
    const onFocus = ({ target }: FocusEvent): void => {
      const item = (target as HTMLElement).closest<HTMLElement>(ROVING);
      if (!item) return;
      last = item;
      sync();
    };
    const observer = new MutationObserver(sync);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer);
    sync();
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer);
    };
  }, [page]);
}

/** Moves the focus by so many elements. */
export function moveBy(root: HTMLElement | null, steps: number): void {
  if (!root) return;
  const all = rovingIn(root);
  const at = all.findIndex((each) => each.tabIndex === 0);
  const to = all[at + steps];
  to?.focus();
  to?.scrollIntoView?.({ block: 'nearest' });
}

export const rovingIn = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(ROVING)];

/** Whether somebody types into the target: letters are text there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;
