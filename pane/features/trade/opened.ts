import { useSyncExternalStore } from 'react';

/** The customer whose card is opened: the order's file opens one in the view, which may not be there yet. */
let opened: string | undefined;
const listeners = new Set<() => void>();

export function openCard(key: string | undefined): void {
  opened = key;
  for (const listener of listeners) listener();
}

export const useOpened = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => opened,
  );
