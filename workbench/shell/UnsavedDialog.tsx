import { Button } from '@fluentui/react-components';
import { Dialog } from '../../pane/parts/Dialog';
import { useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

/** Before a workbook with unsaved changes gives way to another one. */
export function UnsavedDialog() {
  const say = useSay();
  const workbench = useWorkbench();
  const { waiting, file } = useWorkbenchState();
  if (!waiting) return null;
  return (
    <Dialog
      title={say(SHELL_WORDS.unsavedTitle)}
      onClose={() => void workbench.answer('cancel')}
      actions={
        <>
          <Button appearance="primary" onClick={() => void workbench.answer('save')}>
            {say(file?.kind === 'file' ? SHELL_WORDS.save : SHELL_WORDS.download)}
          </Button>
          <Button onClick={() => void workbench.answer('discard')}>{say(SHELL_WORDS.discard)}</Button>
          <Button onClick={() => void workbench.answer('cancel')}>{say(SHELL_WORDS.cancel)}</Button>
        </>
      }
    >
      <p>{say(SHELL_WORDS.unsavedQuestion(file?.name ?? ''))}</p>
    </Dialog>
  );
}
