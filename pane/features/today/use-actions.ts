import { useState } from 'react';
import type { Bilingual } from '../../../shared/lang';
import type { WorkItem } from '../../../shared/orders/lines';
import { parseIso } from '../../../shared/time/moment';
import { useAttempt } from '../../parts/use-attempt';
import { useStore } from '../../state/use-pane';
import { refOf, type ActionKind, type AskedKind } from './action';

/** What a person can do about a piece of work, and what they are asked before it. */
export interface Actions {
  readonly asked: { readonly kind: AskedKind; readonly item: WorkItem } | undefined;
  readonly problem: Bilingual | undefined;
  act(kind: ActionKind, item: WorkItem): Promise<void>;
  doneToday(item: WorkItem): Promise<void>;
  ask(asked: Actions['asked']): void;
}

export function useActions(me: string): Actions {
  const store = useStore();
  const [asked, setAsked] = useState<Actions['asked']>();
  const { problem, attempt } = useAttempt();
  return {
    asked,
    problem,
    ask: setAsked,
    act: (kind, item) =>
      attempt(async () => {
        if (kind === 'chased') await store.apply(await store.ask('today.proposeChased', refOf(item), '', me));
        else if (kind === 'resumed')
          await store.apply(await store.ask('today.proposeResumed', refOf(item), me));
        else setAsked({ kind, item });
      }),
    /** At once where nothing has to be asked. */
    doneToday: (item) =>
      attempt(async () => {
        const { done, today } = await store.ask('today.detail', refOf(item));
        if (done.form === 'number' || done.openGates.length > 0) return setAsked({ kind: 'done', item });
        const date = parseIso(today)!;
        await store.apply(await store.ask('today.proposeDone', refOf(item), { date, evidence: '', by: me }));
      }),
  };
}
