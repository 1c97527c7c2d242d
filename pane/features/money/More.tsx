import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { MONEY_WORDS } from './words';

/** The rows that are not shown yet; nothing where all are. */
export function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const say = useSay();
  if (left <= 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={onMore}>
      {say(MONEY_WORDS.more(left))}
    </Button>
  );
}
