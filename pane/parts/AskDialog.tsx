import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Proposal } from '../../shared/proposals/proposal';
import type { Bilingual } from '../../shared/lang';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { useSay, useStore } from '../state/use-pane';
import { DIALOG_WORDS } from './dialog-words';
import { useAttempt } from './use-attempt';
import { Problem } from './Problem';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontSize: tokens.fontSizeBase300,
    // A list of long names is no wider than the dialog.
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  problem: { margin: '0', color: 'var(--late-ink)' },
});

/** A few fields and one thing to do with them; what is missing is said instead of done. */
export function AskDialog({
  title,
  verb,
  missing,
  propose,
  saysNotes = false,
  write,
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
  /** Writes it in another way than at once, or after a preview where it notes something. */
  readonly write?: (proposal: Proposal) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt, refuse } = useAttempt();
  const act = async (): Promise<void> => {
    if (missing) return refuse(missing);
    return attempt(async () => {
      const proposal = await propose();
      if (write) return await write(proposal);
      onClose();
      // What the person should know first is shown with every cell.
      await (proposal.notes.length > 0 && !saysNotes ? store.preview(proposal) : store.apply(proposal));
    });
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
        <Problem said={problem} look={styles.problem} />
      </div>
    </Dialog>
  );
}
