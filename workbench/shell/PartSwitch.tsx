import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSay } from './use-workbench';
import { SHELL_WORDS } from './words';

export type Part = 'grid' | 'pane';
const PARTS: readonly Part[] = ['grid', 'pane'];

const useStyles = makeStyles({
  line: {
    display: 'none',
    gap: '4px',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 760px)': { display: 'flex' },
  },
});

/** In a window too narrow for both: which part is shown. */
export function PartSwitch({ part, onPart }: { readonly part: Part; readonly onPart: (part: Part) => void }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="group" aria-label={say(SHELL_WORDS.parts)} className={styles.line}>
      {PARTS.map((each) => (
        <Button
          key={each}
          size="small"
          appearance={each === part ? 'primary' : 'subtle'}
          aria-pressed={each === part}
          onClick={() => onPart(each)}
        >
          {say(SHELL_WORDS[each])}
        </Button>
      ))}
    </div>
  );
}
