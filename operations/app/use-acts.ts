import { useCallback, useState } from 'react';
import type { Notice, Operations } from '../host/operations';
import type { Act } from './page';

/** Does what is asked for, after a question where it cannot be taken back, and keeps what came of it. */
export function useActs(operations: Operations) {
  const [asked, setAsked] = useState<Act>();
  const [isActing, setActing] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const run = useCallback(
    async ({ wanted, done }: Act): Promise<void> => {
      setActing(true);
      setNotice(undefined);
      setNotice(await operations.want(wanted, done));
      setActing(false);
    },
    [operations],
  );
  const act = (wanted: Act): void => (wanted.ask ? setAsked(wanted) : void run(wanted));
  const answer = (isYes: boolean): void => {
    setAsked(undefined);
    if (isYes && asked) void run(asked);
  };
  return { act, asked, isActing, notice, answer, dismiss: () => setNotice(undefined) };
}
