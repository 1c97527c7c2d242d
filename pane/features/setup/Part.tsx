import type { ReactNode } from 'react';
import type { Bilingual } from '../../../shared/lang';
import { Fold } from '../../parts/Fold';
import { useSay } from '../../state/use-pane';
import { useSetUpStyles } from './styles';

interface Props {
  readonly title: Bilingual;
  /** What holds now, in a few words. */
  readonly value: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A part of the set-up: what holds now in a line, what can be changed on request. */
export function Part({ title, value, startsOpen, children }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  return (
    <div className={styles.part}>
      <Fold
        startsOpen={startsOpen}
        summary={
          <>
            <span className={styles.title}>{say(title)}</span> <span className={styles.muted}>{value}</span>
          </>
        }
      >
        {children}
      </Fold>
    </div>
  );
}
