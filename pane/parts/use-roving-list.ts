import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/** What marks the members of a list of which one at a time is in the tab order. */
export const ROVING = { 'data-roving': '' } as const;

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * One stop of the Tab key for a whole list: arrows, Home and End move within. Spread `list` onto the list; its members get
 * `ROVING` and `tabIndexOf` their position.
 */
export function useRoving(count: number) {
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, Math.max(0, count - 1));
  const members = (list: HTMLElement): HTMLElement[] => [
    ...list.querySelectorAll<HTMLElement>('[data-roving]'),
  ];
  return {
    tabIndexOf: (index: number): 0 | -1 => (index === at ? 0 : -1),
    list: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        const step = STEPS[event.key];
        if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
        const all = members(event.currentTarget);
        event.preventDefault();
        all[step(at, all.length)]?.focus();
      },
      onFocus: (event: FocusEvent<HTMLElement>): void => {
        const found = members(event.currentTarget).indexOf(event.target);
        if (found >= 0) setAt(found);
      },
    },
  };
}
