import type { Bilingual } from '../../shared/lang';
import { useSay } from '../state/use-pane';

/** What went wrong with what a person asked for, beside it; nothing while nothing has. */
export function Problem({
  said,
  look,
}: {
  readonly said: Bilingual | undefined;
  readonly look?: string | undefined;
}) {
  const say = useSay();
  return said ? (
    <p role="alert" className={look}>
      {say(said)}
    </p>
  ) : null;
}
