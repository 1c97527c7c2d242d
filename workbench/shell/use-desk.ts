import { createContext, useContext, useEffect, useReducer, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../shared/lang';
import type { Desk, DeskState } from './desk';
import type { PageClock } from './page-clock';

export const DeskContext = createContext<Desk | undefined>(undefined);

/** What the page may do. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the page outside of it');
  return desk;
}

/** The page's state; draws again whenever it changes. */
export function useDeskState(): DeskState {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => desk.state);
}

/** The words of a table in the reader's language. */
export function useSay(): (text: Bilingual) => string {
  const { lang } = useDeskState();
  return (text) => text[lang];
}

/** The page's clock; draws again when it moves, and each minute in real time. */
export function useClock(): PageClock {
  const { clock } = useDesk();
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
