import { Button } from '@fluentui/react-components';
import { Dialog } from '../../pane/parts/Dialog';
import { useDesk, useDeskState, useSay } from './use-desk';
import { SHELL_WORDS } from './words';

/** Before a workbook with unsaved changes gives way to another one. */
export function UnsavedDialog() {
  const say = useSay();
  const desk = useDesk();
  const { waiting, file } = useDeskState();
  if (!waiting) return null;
  return (
    <Dialog
      title={say(SHELL_WORDS.unsavedTitle)}
      onClose={() => void desk.answer('cancel')}
      actions={
        <>
          <Button appearance="primary" onClick={() => void desk.answer('save')}>
            {say(file?.kind === 'file' ? SHELL_WORDS.save : SHELL_WORDS.download)}
          </Button>
          <Button onClick={() => void desk.answer('discard')}>{say(SHELL_WORDS.discard)}</Button>
          <Button onClick={() => void desk.answer('cancel')}>{say(SHELL_WORDS.cancel)}</Button>
        </>
      }
    >
      <p>{say(SHELL_WORDS.unsavedQuestion(file?.name ?? ''))}</p>
    </Dialog>
  );
}
