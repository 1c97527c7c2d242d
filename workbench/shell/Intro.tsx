import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWorkbench, useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '3px 8px 3px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flex: '1 1 320px', margin: 0 },
});

/** What this is, in a sentence. */
export function Intro({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const workbench = useWorkbench();
  const { file, lang } = useWorkbenchState();
  const isOwn = file !== undefined && file.kind !== 'sample';
  const about = [SHELL_WORDS.about, isOwn ? SHELL_WORDS.aboutOwn : SHELL_WORDS.aboutSample];
  return (
    <div className={styles.line}>
      <p className={styles.text}>{about.map(say).join(lang === 'zh' ? '' : ' ')}</p>
      {file?.sample === 'set up' && (
        <Button size="small" onClick={() => void workbench.openSample(false)}>
          {say(SHELL_WORDS.trySetUp)}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {say(SHELL_WORDS.close)}
      </Button>
    </div>
  );
}
