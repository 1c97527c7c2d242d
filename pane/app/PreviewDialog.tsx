import { Button } from '../parts/Button';

import { Dialog } from '../parts/Dialog';
import { usePane, useSay, useStore } from '../state/use-pane';
import { DIALOG_WORDS } from '../parts/dialog-words';
import Changes from '../parts/Changes';

/** Exactly what is about to be written, before it is. */
export default function PreviewDialog() {
  const say = useSay();
  const store = useStore();
  const { asked, work } = usePane();
  if (!asked) return null;
  return (
    <Dialog
      title={say(asked.proposal.title)}
      onClose={() => store.drop()}
      actions={
        <>
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void store.apply()}>
            {say(DIALOG_WORDS.apply)}
          </Button>
          <Button onClick={() => store.drop()}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      {asked.proposal.notes.map((note) => (
        <p key={note.en}>{say(note)}</p>
      ))}
      <Changes preview={asked.preview} />
    </Dialog>
  );
}
