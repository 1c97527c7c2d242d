import { useState } from 'react';
import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { Dialog } from '../../pane/parts/Dialog';
import { useWorkbench, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  text: { width: '100%', marginTop: '8px' },
});

/** Where a table is pasted when the page itself cannot take it from the clipboard. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const [text, setText] = useState('');
  const open = (): void => {
    onClose();
    void workbench.paste(text);
  };
  return (
    <Dialog
      title={say(SHELL_WORDS.paste)}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={text.trim() === ''} onClick={open}>
            {say(SHELL_WORDS.openTable)}
          </Button>
          <Button onClick={onClose}>{say(SHELL_WORDS.cancel)}</Button>
        </>
      }
    >
      <label>
        {say(SHELL_WORDS.pasteHow)}
        <Textarea
          className={styles.text}
          rows={8}
          autoFocus
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </label>
    </Dialog>
  );
}
