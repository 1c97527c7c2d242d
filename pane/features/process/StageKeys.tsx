import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import { inkOf } from '../../theme/tone-variables';
import { Fold } from '../../parts/Fold';
import { usePane, useSay } from '../../state/use-pane';
import { PROCESS_WORDS } from './words';
import { useProcessStyles } from './styles';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground1 },
  chosen: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  choices: {
    margin: '2px 0 0',
    padding: '0',
    border: 'none',
    maxHeight: '220px',
    overflowY: 'auto',
  },
  choice: { display: 'block' },
});

export interface KeyChoice {
  readonly key: string;
  readonly name: Bilingual;
}

/** A cell that names some of many: predecessors, gates, parties. Folded, it shows those that are chosen. */
export function StageKeys({
  label,
  choices,
  chosen,
  problem,
  shipped,
  onChange,
}: {
  readonly label: Bilingual;
  readonly choices: readonly KeyChoice[];
  readonly chosen: readonly string[];
  readonly problem?: Bilingual;
  readonly shipped?: Bilingual;
  readonly onChange: (keys: readonly string[]) => void;
}) {
  const styles = useStyles();
  const shared = useProcessStyles();
  const say = useSay();
  const { lang } = usePane();
  const known = new Set(choices.map(({ key }) => key));
  const unknown = chosen.filter((key) => !known.has(key)).map((key) => ({ key, name: { zh: key, en: key } }));
  const all = [...unknown, ...choices];
  const names = all.filter(({ key }) => chosen.includes(key)).map(({ name }) => say(name));
  const toggle = (key: string, isOn: boolean): void =>
    onChange(isOn ? [...chosen, key] : chosen.filter((each) => each !== key));
  return (
    <div>
      <Fold
        summary={
          <>
            <span className={styles.label}>{say(label)}</span>{' '}
            <span className={styles.chosen}>
              {names.join(lang === 'zh' ? '、' : ', ') || say(PROCESS_WORDS.nothing)}
            </span>
          </>
        }
      >
        <fieldset className={styles.choices} aria-label={say(label)}>
          {all.map(({ key, name }) => (
            <div key={key} className={styles.choice}>
              <Checkbox
                label={say(name)}
                checked={chosen.includes(key)}
                onChange={(_, { checked }) => toggle(key, checked === true)}
              />
            </div>
          ))}
        </fieldset>
      </Fold>
      {shipped && <div className={shared.muted}>{say(PROCESS_WORDS.asShipped(say(shipped)))}</div>}
      {problem && (
        <div role="alert" style={{ color: inkOf('late') }}>
          {say(problem)}
        </div>
      )}
    </div>
  );
}
