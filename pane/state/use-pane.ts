import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Bilingual } from '../../shared/lang';
import type { Answer, QueryArgs, QueryName } from '../engine/queries';
import type { PaneStore } from './store';
import { sentenceOf } from './sentence';
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
  const isPlanned = summary !== undefined;
  const [answer, setAnswer] = useState<Omit<Asked<Answer<K>>, 'isStale'> & { to: string }>(NO_ANSWER);
  // As text, because arguments are made anew by every drawing.
  const question = JSON.stringify([name, args]);
  const now = `${version} ${question}`;
  useEffect(() => {
    if (!isPlanned) return undefined;
    let isCurrent = true;
    const [asked, its] = JSON.parse(question) as [K, QueryArgs<K>];
    store.ask(asked, ...its).then(
      (data) => isCurrent && setAnswer({ data, failure: undefined, to: now }),
      (error: unknown) => isCurrent && setAnswer({ data: undefined, failure: sentenceOf(error), to: now }),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, question, now, isPlanned]);
  return { data: answer.data, failure: answer.failure, isStale: answer.to !== now };
}

const NO_ANSWER = { data: undefined, failure: undefined, to: '' };
