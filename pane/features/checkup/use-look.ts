import { useState } from 'react';
import type { Since } from '../../../shared/features/checkup/since';
import type { PaneStore } from '../../state/store';
import { useStore } from '../../state/use-pane';

/** What a person looks at; it outlives a look at another view and ends with the pane. */
export interface Look {
  readonly since: Since;
  /** How much of the map: a step of `STEPS`. */
  readonly step: number;
}

const looks = new WeakMap<PaneStore, Look>();

const FIRST: Look = { since: {}, step: 1 };

export function useLook(): [Look, (change: Partial<Look>) => void] {
  const store = useStore();
  const [look, setLook] = useState(looks.get(store) ?? FIRST);
  return [
    look,
    (change) => {
      const next = { ...look, ...change };
      looks.set(store, next);
      setLook(next);
    },
  ];
}
