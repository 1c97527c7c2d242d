import { makeStyles, tokens } from '@fluentui/react-components';
import { both, type Bilingual } from '../../shared/lang';
import { Button } from '../parts/Button';
import { usePane, useSay, useStore } from '../state/use-pane';

const useStyles = makeStyles({
  bar: {
    margin: '8px 8px 0',
    padding: '6px 8px 6px 12px',
    borderRadius: '6px',
    color: 'var(--soon-ink)',
    backgroundColor: 'var(--soon-paper)',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Says that rows are left alone because the person undid what was written there, or that nothing is written by itself. */
export default function FollowingBar() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const { following, work } = usePane();
  if (!following || (following.isOn && following.paused === 0)) return null;
  const { isOn, paused } = following;
  return (
    <div className={styles.bar}>
      {say(isOn ? undone(paused) : OFF)}
      <div className={styles.actions}>
        <Button size="small" disabled={work !== undefined} onClick={() => void store.update()}>
          {say(isOn ? both('继续写入', 'Go on writing') : both('立即更新', 'Update now'))}
        </Button>
        <Button size="small" onClick={() => void store.turnFollowing(!isOn)}>
          {say(
            isOn
              ? both('不再自动写入', 'Stop writing by itself')
              : both('恢复自动写入', 'Write by itself again'),
          )}
        </Button>
      </div>
    </div>
  );
}

const OFF = both(
  '自动写入已关闭：改了表，结果列不会跟着变。',
  'Automatic writing is off: results do not follow your edits.',
);

const undone = (rows: number): Bilingual =>
  both(
    `你撤销了写入的结果，这 ${rows} 行暂不自动写入。`,
    `You undid what was written; ${rows === 1 ? 'that row is' : `those ${rows} rows are`} left alone for now.`,
  );
