import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../shared/lang';
import type { Answer, QueryArgs, QueryName } from '../engine/queries';
import { sentenceOf, type PaneStore } from './store';
import type { PaneState } from './types';

export const StoreContext = createContext<PaneStore | undefined>(undefined);

/** The pane's store: what a view may do. */
export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('a view outside of the pane');
  return store;
}

/** The pane's state; the view draws again whenever it changes. */
export function usePane(): PaneState {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => store.state);
}

/** The words of a table in the reader's language. */
export function useSay(): (text: Bilingual) => string {
  const { lang } = usePane();
  return (text) => text[lang];
}

export interface Asked<T> {
  /** The last answer; of the state before while a newer one is on its way. Undefined until the first comes. */
  readonly data: T | undefined;
  readonly failure: Bilingual | undefined;
  readonly isStale: boolean;
}

/** Asks the engine, and asks again whenever the book, the moment or the question changes. Late answers to old questions are dropped. */
export function useAsk<K extends QueryName>(name: K, ...args: QueryArgs<K>): Asked<Answer<K>> {
  const store = useStore();
  const { version, summary } = usePane();
  const [answer, setAnswer] = useState<Asked<Answer<K>>>({
    data: undefined,
    failure: undefined,
    isStale: true,
  });
  const question = JSON.stringify([name, args]);
  const asked = useRef(args);
  asked.current = args;
  useEffect(() => {
    if (!summary) return undefined;
    let isCurrent = true;
    setAnswer((last) => (last.isStale ? last : { ...last, isStale: true }));
    store.ask(name, ...asked.current).then(
      (data) => isCurrent && setAnswer({ data, failure: undefined, isStale: false }),
      (error: unknown) =>
        isCurrent && setAnswer({ data: undefined, failure: sentenceOf(error), isStale: false }),
    );
    return () => {
      isCurrent = false;
    };
    // `question` stands for name and args.
  }, [store, question, version, summary === undefined]);
  return answer;
}
