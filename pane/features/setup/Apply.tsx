import { bookIdFrom, ID_LENGTH } from '../../../shared/records/book-id';
import type { SetUpView } from '../../../shared/features/setup/view';
import { Button } from '../../parts/Button';
import { useApplied } from '../../parts/use-applied';
import { usePane, useSay, useStore } from '../../state/use-pane';
import type { Draft } from './draft';
import { SETUP_WORDS } from './words';

interface Props {
  readonly view: SetUpView;
  readonly draft: Draft;
  readonly isBusy: boolean;
  /** It has been written. */
  readonly onDone: () => void;
}

/** The one button of the last page: every cell is previewed, then written. */
export function Apply({ view: { isSetUp, drafted }, draft, isBusy, onDone }: Props) {
  const say = useSay();
  const store = useStore();
  const { work } = usePane();
  const preview = useApplied(() => {
    draft.discard();
    onDone();
    if (!isSetUp) store.go('today');
  });
  const isNothing = isSetUp && !draft.isChanged;
  return (
    <Button
      appearance="primary"
      disabled={work !== undefined || isBusy || isNothing || drafted.orders === 0}
      onClick={() => void store.ask('setup.propose', { ...draft.choices, bookId: newBookId() }).then(preview)}
    >
      {say(isSetUp ? SETUP_WORDS.save : SETUP_WORDS.preview)}
    </Button>
  );
}

function newBookId(): string {
  return bookIdFrom(crypto.getRandomValues(new Uint8Array(ID_LENGTH)));
}
