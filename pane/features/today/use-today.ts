import { useRef, useState } from 'react';
import type { OrderLine, WorkItem } from '../../../shared/orders/lines';
import { useStore } from '../../state/use-pane';
import { keyOf } from './action';
import { useActions, type Actions } from './use-actions';

/** What a person has in hand on Today, and what they can do about it. */
export interface TodayHands extends Actions {
  /** The line that is opened. */
  readonly open: string | undefined;
  /** The order whose other work is unfolded. */
  readonly unfolded: string | undefined;
  readonly isChoosing: boolean;
  readonly chosen: ReadonlyMap<string, WorkItem>;
  readonly showsKeys: boolean;
  toggle(item: WorkItem): void;
  unfold(order: string | undefined): void;
  choosing(is: boolean): void;
  /** `isRange`: all between the one chosen last and this. */
  choose(item: WorkItem, isRange?: boolean): void;
  /** Every line on the page, or none where all of them are. */
  chooseAll(): void;
  showKeys(is: boolean): void;
  /** Remembers the lines as they are drawn, so that a key finds what it is about. */
  draws(line: OrderLine | undefined, item: WorkItem): void;
  itemAt(key: string): { readonly item: WorkItem; readonly line: OrderLine | undefined } | undefined;
  /** Steps back: out of an opened line, of what is unfolded, of choosing. False where there is nothing to leave. */
  back(): boolean;
}

const NONE: ReadonlyMap<string, WorkItem> = new Map();

export function useToday(me: string): TodayHands {
  const store = useStore();
  const [open, setOpen] = useState<string>();
  const [unfolded, setUnfolded] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlyMap<string, WorkItem>>();
  const actions = useActions(me);
  const [showsKeys, setShowsKeys] = useState(false);
  const drawn = useRef(new Map<string, { item: WorkItem; line: OrderLine | undefined }>());
  const last = useRef<string>(undefined);
  return {
    open,
    unfolded,
    isChoosing: chosen !== undefined,
    chosen: chosen ?? NONE,
    ...actions,
    showsKeys,
    unfold: setUnfolded,
    showKeys: setShowsKeys,
    toggle: (item) => {
      setOpen(open === keyOf(item) ? undefined : keyOf(item));
      void store.select(item.place);
    },
    choosing: (is) => setChosen(is ? NONE : undefined),
    choose: (item, isRange = false) => {
      const next = new Map(chosen);
      const run = isRange ? between(drawn.current, last.current, keyOf(item)) : [item];
      const takes = !next.has(keyOf(item));
      for (const each of run) {
        if (takes) next.set(keyOf(each), each);
        else next.delete(keyOf(each));
      }
      last.current = keyOf(item);
      setChosen(next);
    },
    chooseAll: () => {
      const all = new Map(linesOnPage().flatMap((key) => { const at = drawn.current.get(key); return at ? [[key, at.item] as const] : []; }));
      setChosen(chosen?.size === all.size ? NONE : all);
    },
    draws: (line, item) => {
      drawn.current.set(keyOf(item), { item, line });
    },
    itemAt: (key) => drawn.current.get(key),
    back: () => {
      if (open === undefined && unfolded === undefined && chosen === undefined && !showsKeys) return false;
      if (showsKeys) setShowsKeys(false);
      else if (open !== undefined) setOpen(undefined);
      else if (unfolded !== undefined) setUnfolded(undefined);
      else setChosen(undefined);
      return true;
    },
  };
} // prettier-ignore

/** The lines from one to another, in the order in which the page shows them. */
function between(
  drawn: ReadonlyMap<string, { readonly item: WorkItem }>,
  from: string | undefined,
  to: string,
): WorkItem[] {
  const keys = linesOnPage();
  const [a, b] = [keys.indexOf(from ?? to), keys.indexOf(to)];
  const run = a < 0 ? [to] : keys.slice(Math.min(a, b), Math.max(a, b) + 1);
  return run.flatMap((key) => drawn.get(key)?.item ?? []);
}

const linesOnPage = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].map(({ dataset }) => dataset.line!);
