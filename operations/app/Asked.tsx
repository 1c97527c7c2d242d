import { Button } from '../../pane/parts/Button';
import { Dialog } from '../../pane/parts/Dialog';
import { useSay, type Act } from './page';
import { APP_WORDS } from './words';

/** Asks before something is done that cannot be taken back. */
export function Asked({
  act: { ask },
  onAnswer,
}: {
  readonly act: Act;
  readonly onAnswer: (isYes: boolean) => void;
}) {
  const say = useSay();
  if (!ask) return null;
  return (
    <Dialog
      title={say(ask.title)}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button appearance="primary" onClick={() => onAnswer(true)}>
            {say(ask.verb)}
          </Button>
          <Button onClick={() => onAnswer(false)}>{say(APP_WORDS.cancel)}</Button>
        </>
      }
    >
      <p>{say(ask.text)}</p>
    </Dialog>
  );
}
