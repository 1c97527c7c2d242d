import { PartMissing } from '../../shared/part-missing';
import { Button } from '../parts/Button';
import { usePane, useSay, useStore } from '../state/use-pane';
import { APP_WORDS } from '../parts/words';

const BOX = {
  margin: 12,
  padding: 12,
  borderRadius: 6,
  color: 'var(--late-ink)',
  background: 'var(--late-paper)',
  overflowWrap: 'anywhere',
} as const;

interface Props {
  readonly text: string;
  readonly verb: string;
  readonly onGo: () => void;
}

/** What went wrong, in a sentence, and the way on. */
export const Trouble = ({ text, verb, onGo }: Props) => (
  <div role="alert" style={BOX}>
    <p>{text}</p>
    <Button size="small" onClick={onGo}>
      {verb}
    </Button>
  </div>
);

/** What could not be done; where code of ours is missing only a new page helps. */
export function Failure() {
  const say = useSay();
  const store = useStore();
  const { failure } = usePane();
  if (!failure) return null;
  const isGone = failure.en === new PartMissing().sentence.en;
  return (
    <Trouble
      text={say(failure)}
      verb={say(isGone ? APP_WORDS.reload : APP_WORDS.refresh)}
      onGo={() => (isGone ? location.reload() : void store.refresh())}
    />
  );
}
