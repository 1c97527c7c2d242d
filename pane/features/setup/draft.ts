import { useState } from 'react';
import { isChosen, type SetUpChoices } from '../../../shared/features/setup/choices';
import type { PaneStore } from '../../state/store';
import { useStore } from '../../state/use-pane';

/** Choices that have not been written yet, kept while the person looks at other views. */
const drafts = new WeakMap<PaneStore, SetUpChoices>();

const NOTHING_CHOSEN: SetUpChoices = {};

export interface Draft {
  readonly choices: SetUpChoices;
  readonly isChanged: boolean;
  choose(next: SetUpChoices): void;
  discard(): void;
}

export function useDraft(): Draft {
  const store = useStore();
  const [choices, setChoices] = useState(drafts.get(store) ?? NOTHING_CHOSEN);
  const choose = (next: SetUpChoices): void => {
    drafts.set(store, next);
    setChoices(next);
  };
  return {
    choices,
    isChanged: isChosen(choices),
    choose,
    discard: () => choose(NOTHING_CHOSEN),
  };
}
