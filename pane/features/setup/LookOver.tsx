import type { ReactNode } from 'react';
import type { SetUpView } from '../../../shared/features/setup/view';
import { useSay } from '../../state/use-pane';
import { Around } from './Around';
import type { Draft } from './draft';
import { Features } from './Features';
import { Options } from './Options';
import { People } from './People';
import { Sheets } from './Sheets';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

interface Props {
  readonly view: SetUpView;
  readonly draft: Draft;
  /** What the book itself offers: its usual times. */
  readonly children?: ReactNode;
}

/** All that was found by itself: what holds in a line each, to look over and to change. */
export function LookOver({ view, draft, children }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  return (
    <section className={styles.over}>
      <h2 className={styles.section}>{say(SETUP_WORDS.lookOver)}</h2>
      <Sheets view={view} draft={draft} />
      <People view={view} draft={draft} />
      <Options view={view} draft={draft} />
      <Features view={view} draft={draft} />
      {children}
      <Around />
    </section>
  );
}
