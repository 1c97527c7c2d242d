import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Bilingual, Lang } from '../../shared/lang';
import type { OverviewAnswer, Wanted } from '../../shared/serving/answers';
import type { Viewer } from '../../shared/serving/view/viewer';
import type { Operations } from '../host/operations';
import type { Polled, Poller } from '../host/poller';
import { viewerAt } from '../host/viewer-clock';
import type { TabKey } from './tabs';

/** Something an operator asks for, and how it is told. */
export interface Act {
  readonly wanted: readonly Wanted[];
  /** Asked before it is done; undefined where nothing speaks against it. */
  readonly ask?: { readonly title: Bilingual; readonly text: Bilingual; readonly verb: Bilingual };
  /** What is said when it is done. */
  readonly done: Bilingual;
}

/** What every view of the page knows. */
export interface PageContext {
  readonly operations: Operations;
  readonly lang: Lang;
  readonly viewer: Viewer;
  readonly overview: OverviewAnswer;
  /** Whether this token may do something. */
  readonly mayAct: boolean;
  readonly act: (act: Act) => void;
  /** Whether something that was asked for is under way. */
  readonly isActing: boolean;
  readonly go: (tab: TabKey, find?: string) => void;
  /** What the views remember while another one is shown. */
  readonly memory: Map<string, unknown>;
}

export const Page = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('a view outside of the page');
  return page;
}

export function useSay(): (text: Bilingual) => string {
  const { lang } = usePage();
  return (text) => text[lang];
}

/** A state that is still there when the view comes back. */
export function useRemembered<T>(name: string, initial: T): readonly [T, (value: T) => void] {
  const { memory } = usePage();
  const [value, setValue] = useState(() => (memory.has(name) ? (memory.get(name) as T) : initial));
  const set = (next: T): void => {
    memory.set(name, next);
    setValue(next);
  };
  return [value, set];
}

/** Asks as long as the view stands there. */
export const usePolled = <T>(poller: Poller<T>): Polled<T> =>
  useSyncExternalStore(poller.subscribe, poller.snapshot);

const TICK_MS = 15_000;

/** The viewer's clock, which moves while the page is in sight; `answeredAt` is when the server last answered (ms). */
export function useViewer({ utc, skew }: Operations, answeredAt = 0): Viewer {
  const [now, setNow] = useState(utc);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState !== 'hidden' && setNow(utc()), TICK_MS);
    return () => clearInterval(timer);
  }, [utc]);
  return viewerAt(Math.max(now, answeredAt) + skew);
}
