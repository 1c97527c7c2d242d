import type { KeyboardEvent } from 'react';

interface Tabs<K extends string> {
  /** Begins the ids of the tabs. */
  readonly id: string;
  /** The id of what they show. */
  readonly panel: string;
  readonly keys: readonly K[];
  readonly shown: K;
  readonly onShow: (key: K) => void;
}

/**
 * Tabs are one stop of the Tab key; arrows, Home and End go on from there and show what they reach. Spread `list` onto the
 * list and `tabOf` each key onto its button.
 */
export function useTabs<K extends string>({ id, panel, keys, shown, onShow }: Tabs<K>) {
  return {
    list: {
      role: 'tablist',
      onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
        const at = keys.indexOf(shown);
        const last = keys.length - 1;
        const to = { ArrowLeft: Math.max(0, at - 1), ArrowRight: Math.min(last, at + 1), Home: 0, End: last }[
          event.key
        ];
        if (to === undefined) return;
        event.preventDefault();
        onShow(keys[to]!);
        event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
      },
    },
    tabOf: (key: K) =>
      ({
        type: 'button',
        role: 'tab',
        id: `${id}-${key}`,
        'aria-selected': key === shown,
        'aria-controls': panel,
        tabIndex: key === shown ? 0 : -1,
        onClick: () => onShow(key),
      }) as const,
  };
}
