import { useEffect, useState } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { both } from '../../../shared/lang';
import { momentText } from '../../../shared/time/date-text';
import { isoOf } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import type { Around as HostAround } from '../../state/types';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { Part } from './Part';
import { useSetUpStyles } from './styles';

/** What belongs to this person and program rather than to the book: automatic writing, opening, what support asks for. */
export function Around() {
  const { around: load } = useStore().options;
  const [around, setAround] = useState<HostAround>();
  useEffect(() => void load?.().then(setAround), [load]);
  return (
    <div>
      <Writing />
      {around?.opening && <Opening opening={around.opening} />}
      {around && <Diagnostics lines={around.about()} />}
    </div>
  );
}

/** Whether results follow edits by themselves, and what was written lately. */
function Writing() {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const { following, lang } = usePane();
  useEffect(() => void store.showFollowing(), [store]);
  if (!following) return null;
  const { isOn, log } = following;
  return (
    <Part
      title={both('自动写入', 'Automatic writing')}
      value={say(isOn ? both('开', 'on') : both('关', 'off'))}
    >
      <div className={styles.body}>
        <Checkbox
          checked={isOn}
          onChange={() => void store.turnFollowing(!isOn)}
          label={say(both('改动一行后，自动更新它的结果列', 'After an edit, update the results of its row'))}
        />
        <div className={styles.muted}>{say(log.length === 0 ? NOTHING : LATELY)}</div>
        <ul className={styles.list}>
          {log.map(({ at, title, cells, where }, i) => (
            <li key={i} className={styles.row}>
              {momentText(at, lang)} {say(title)}
              <div className={styles.muted}>
                {where}: {say(both(`${cells} 格`, cells === 1 ? '1 cell' : `${cells} cells`))}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

const NOTHING = both('打开窗格以来没有写入。', 'Nothing was written since the pane was opened.');
const LATELY = both('打开窗格以来写入的（新的在前）', 'Written since the pane was opened, newest first');

/** The pane opens together with the book, where the host can do that. */
function Opening({ opening }: { readonly opening: NonNullable<HostAround['opening']> }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const [isOn, setOn] = useState(() => opening.isOn());
  return (
    <Part
      title={both('打开方式', 'Opening')}
      value={say(isOn ? both('随工作簿打开', 'with the book') : both('手动', 'by hand'))}
    >
      <div className={styles.body}>
        <Checkbox
          checked={isOn}
          onChange={() => void opening.turn(!isOn).then(() => setOn(opening.isOn()))}
          label={say(
            both(
              '打开这个工作簿时也打开跟单（记在工作簿里，对装了跟单的同事也有效）',
              'Open Gendan with this workbook (kept in it, so for colleagues who have Gendan too)',
            ),
          )}
        />
      </div>
    </Part>
  );
}

/** Versions, the program around, the last error: to be copied for support, nothing of the book. */
function Diagnostics({ lines }: { readonly lines: readonly string[] }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { lastFailure } = useStore();
  const [isCopied, setCopied] = useState(false);
  const text = [
    ...lines,
    ...(lastFailure ? [`Last error: ${isoOf(lastFailure.at)} ${lastFailure.what.en}`] : []),
  ].join('\n');
  return (
    <Part title={both('诊断信息', 'Diagnostics')} value="">
      <div className={styles.body}>
        <div className={styles.muted}>
          {say(both('找支持时发给对方；不含工作簿内容。', 'For support; holds nothing of the workbook.'))}
        </div>
        <pre style={{ margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</pre>
        <Button
          size="small"
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => undefined,
            )
          }
        >
          {say(isCopied ? both('已复制', 'Copied') : both('复制', 'Copy'))}
        </Button>
      </div>
    </Part>
  );
}
