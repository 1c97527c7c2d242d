import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWorkbenchState, useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 8px 4px 12px',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { flexGrow: 1, margin: 0 },
});

/** What this is, in a sentence. */
export function Intro({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const { file, lang } = useWorkbenchState();
  const about = [SHELL_WORDS.about, file?.kind === 'sample' ? SHELL_WORDS.aboutSample : SHELL_WORDS.aboutOwn];
  return (
    <div className={styles.line}>
      <p className={styles.text}>{about.map(say).join(lang === 'zh' ? '' : ' ')}</p>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {say(SHELL_WORDS.close)}
      </Button>
    </div>
  );
}
