import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useDraft } from '../../parts/use-draft';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { MONEY_WORDS } from './words';

/** What to write to a customer, in the customer's language: to be read, changed and handed on. Nothing is sent. */
export function ReminderDialog({
  customer,
  onClose,
}: {
  readonly customer: string;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const { me = '' } = usePane();
  const { data, failure, isStale } = useAsk('money.reminder', customer, me);
  const { fields, actions } = useDraft(data, onClose);
  const isGone = !isStale && !failure && data === undefined;
  return (
    <Dialog
      title={say(MONEY_WORDS.remindTitle(customer || say(MONEY_WORDS.nameless)))}
      onClose={onClose}
      actions={
        <>
          {actions}
          <Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>
        </>
      }
    >
      {failure && <p role="alert">{say(failure)}</p>}
      {isGone && <p>{say(MONEY_WORDS.nothingToRemind)}</p>}
      {fields}
    </Dialog>
  );
}
