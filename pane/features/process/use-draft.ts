import { useState } from 'react';
import type { PaneStore } from '../../state/store';
import { useStore } from '../../state/use-pane';
import type { Draft } from './draft';

/** Changes outlive a look at another view; they end with the pane. */
const drafts = new WeakMap<PaneStore, Draft>();

const NO_CHANGES: Draft = [];

export function useDraft(): [Draft, (draft: Draft) => void] {
  const store = useStore();
  const [draft, setDraft] = useState(drafts.get(store) ?? NO_CHANGES);
  return [
    draft,
    (next) => {
      drafts.set(store, next);
      setDraft(next);
    },
  ];
}
