import { useState, type ReactNode } from 'react';

import type { Proposal } from '../../../shared/proposals/proposal';
import type { StageRef } from '../../../shared/proposals/stage-of-order';
import type { Bilingual } from '../../../shared/lang';
import type { TodayDetail } from '../../../shared/features/today/detail';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { sentenceOf } from '../../state/sentence';
import { useSay, useStore } from '../../state/use-pane';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useTodayStyles } from './styles';

/** What every dialog of an action gets. */
export interface AskedAction {
  readonly target: StageRef;
  readonly detail: TodayDetail;
  readonly onClose: () => void;
}

/** A few fields and one thing to do with them; what is missing is said instead of done. */
export function AskDialog({
  title,
  verb,
  missing,
  propose,
  saysNotes = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly verb: Bilingual;
  /** What still has to be given; absent when everything is. */
  readonly missing: Bilingual | undefined;
  readonly propose: () => Promise<Proposal>;
  /** Whether the dialog itself has said what the proposal notes. */
  readonly saysNotes?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const [problem, setProblem] = useState<Bilingual>();
  const act = async (): Promise<void> => {
    if (missing) return setProblem(missing);
    try {
      const proposal = await propose();
      onClose();
      // What the person should know first is shown with every cell.
      await (proposal.notes.length > 0 && !saysNotes ? store.preview(proposal) : store.apply(proposal));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => void act()}>
            {say(verb)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      <div className={styles.form}>
        {children}
        {problem && (
          <p role="alert" className={styles.problem}>
            {say(problem)}
          </p>
        )}
      </div>
    </Dialog>
  );
}
