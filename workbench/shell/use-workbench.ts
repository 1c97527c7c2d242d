import { createContext, useContext, useEffect, useReducer, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../shared/lang';
import type { WorkbenchState } from './types';
import type { Workbench } from './workbench';
import type { PageClock } from './page-clock';

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

/** What the page may do. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('a part of the page outside of it');
  return workbench;
}

/** The page's state; draws again whenever it changes. */
export function useWorkbenchState(): WorkbenchState {
  const workbench = useWorkbench();
  return useSyncExternalStore(workbench.subscribe, () => workbench.state);
}

/** The words of a table in the reader's language. */
export function useSay(): (text: Bilingual) => string {
  const { lang } = useWorkbenchState();
  return (text) => text[lang];
}

/** The page's clock; draws again when it moves, and each minute in real time. */
export function useClock(): PageClock {
  const { clock } = useWorkbench();
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stop = clock.watch(tick);
    const minute = setInterval(tick, 20_000);
    return () => {
      stop();
      clearInterval(minute);
    };
  }, [clock]);
  return clock;
}
