import { useEffect, useRef } from 'react';
import type { Proposal } from '../../shared/proposals/proposal';
import type { Bilingual } from '../../shared/lang';
import { usePane, useStore } from '../state/use-pane';

/** Previews a proposal of a view, and calls back when the person agreed and it has been written; not when it was dropped. */
export function useApplied(onApplied: () => void): (proposal: Proposal) => Promise<void> {
  const store = useStore();
  const { asked, notice } = usePane();
  const waiting = useRef<Bilingual | undefined>(undefined);
  const applied = useRef(onApplied);
  useEffect(() => {
    applied.current = onApplied;
  });
  useEffect(() => {
    const title = waiting.current;
    if (asked || !title) return;
    waiting.current = undefined;
    if (notice?.tone === 'done' && notice.title.en === title.en) applied.current();
  }, [asked, notice]);
  return async (proposal) => {
    await store.preview(proposal);
    if (store.state.asked) waiting.current = proposal.done ?? proposal.title;
  };
}
