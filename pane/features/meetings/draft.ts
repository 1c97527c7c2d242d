import { useEffect, useSyncExternalStore } from 'react';
import type { Note } from '../../../shared/features/meetings/minutes';
import type { PaneStore } from '../../state/store';
import { useStore } from '../../state/use-pane';

/** A line of the minutes that is not written yet. */
export interface NoteDraft extends Note {
  /** What it is about, as the list names it; empty for nothing of the agenda. */
  readonly about: string;
}

/** Minutes outlive a look at another view; they end with the pane. */
const drafts = new WeakMap<PaneStore, readonly NoteDraft[]>();
const listeners = new Set<() => void>();
const NONE: readonly NoteDraft[] = [];

export function useNotes(): [readonly NoteDraft[], (notes: readonly NoteDraft[]) => void] {
  const store = useStore();
  const notes = useSyncExternalStore(listen, () => drafts.get(store) ?? NONE);
  useLeaveWarning(notes.length > 0);
  const set = (next: readonly NoteDraft[]): void => {
    drafts.set(store, next);
    for (const listener of listeners) listener();
  };
  return [notes, set];
}

/** A line as far as it is typed, and how it is kept while something else is open. */
export interface TypedLine {
  readonly line: string;
  readonly keep: (line: string) => void;
}

const lines = new WeakMap<PaneStore, ReadonlyMap<string, string>>();

/** What is typed on each thing and not added yet; empty at first. */
export function useTyped(): (id: string) => TypedLine {
  const store = useStore();
  return (id) => ({
    line: lines.get(store)?.get(id) ?? '',
    keep: (line) => lines.set(store, new Map(lines.get(store)).set(id, line)),
  });
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let unwritten = false;
let isWatching = false;

/** The browser asks before a page is left whose minutes nobody has written; also while another view is open. */
function useLeaveWarning(isUnwritten: boolean): void {
  useEffect(() => {
    unwritten = isUnwritten;
    if (isWatching) return;
    isWatching = true;
    window.addEventListener('beforeunload', (event) => {
      if (unwritten) event.preventDefault();
    });
  }, [isUnwritten]);
}
