import { makeStyles, tokens } from '@fluentui/react-components';
import { both } from '../../shared/lang';
import { momentText } from '../../shared/time/date-text';
import { isoOf } from '../../shared/time/moment';
import { Button } from '../parts/Button';
import { usePane, useSay, useStore } from '../state/use-pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
    margin: '8px 12px 0',
    padding: '6px 8px 6px 12px',
    borderRadius: tokens.borderRadiusMedium,
    color: 'var(--soon-ink)',
    backgroundColor: 'var(--soon-paper)',
    overflowWrap: 'anywhere',
  },
  text: { flex: '1 1 180px' },
});

/** Says that a book which nobody has kept up is shown as it was known last, and leads to today. */
export default function AsOf() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { asOf } = usePane();
  if (asOf === undefined) return null;
  const { day, now } = asOf;
  const isOtherYear = isoOf(day).slice(0, 4) !== isoOf(now).slice(0, 4);
  const [zh, en] = [momentText(day, 'zh', isOtherYear), momentText(day, 'en', isOtherYear)];
  const text = both(
    `这本表最近一次登记是${zh}，按那天的情况显示`,
    `The last entry in this book is of ${en}; shown as of that day`,
  );
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.text}>{say(text)}</span>
      <Button size="small" onClick={() => void store.showToday()}>
        {say(both('看今天', 'Show today'))}
      </Button>
    </div>
  );
}
