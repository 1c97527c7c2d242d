import type { CheckupView } from '../../../shared/features/checkup/view';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

/** What keeps the check-up from saying more, and what would make it fuller. */
export function Empty({
  view: { empty, since },
  onAll,
}: {
  readonly view: CheckupView;
  readonly onAll: () => void;
}) {
  const styles = useCheckupStyles();
  const say = useSay();
  if (!empty) return null;
  const words: Bilingual[] = [];
  if (empty.is === 'orders') words.push(CHECKUP_WORDS.noOrders);
  if (empty.is === 'dates') words.push(CHECKUP_WORDS.noDates);
  if (empty.is === 'few') words.push(CHECKUP_WORDS.few(empty.most));
  if (empty.hasNoLog && empty.is !== 'orders') words.push(CHECKUP_WORDS.noLog);
  return (
    <>
      {words.map((each) => (
        <p key={each.en} className={styles.note}>
          {say(each)}
        </p>
      ))}
      {empty.is !== undefined && since !== undefined && (
        <div>
          <Button size="small" onClick={onAll}>
            {say(CHECKUP_WORDS.wider)}
          </Button>
        </div>
      )}
    </>
  );
}
