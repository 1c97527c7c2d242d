import type { ReactNode } from 'react';
import { sentenceOf } from '../host/errors';
import type { Polled } from '../host/poller';
import { useSay } from '../app/page';
import { APP_WORDS } from '../app/words';
import { useViewStyles } from './styles';

/** What a view shows once the server has answered; till then that it is asked, or why not. */
export function Awaited({
  polled: { data, problem },
  children,
}: {
  readonly polled: Polled<unknown>;
  readonly children: ReactNode;
}) {
  const styles = useViewStyles();
  const say = useSay();
  if (data === undefined && problem === undefined)
    return (
      <p role="status" className={styles.muted}>
        {say(APP_WORDS.loading)}
      </p>
    );
  return (
    <>
      {problem !== undefined && (
        <p role="alert" className={styles.alert}>
          {say(sentenceOf(problem))}
        </p>
      )}
      {data !== undefined && children}
    </>
  );
}
