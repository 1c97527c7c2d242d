import type { Bilingual } from '../../../shared/lang';
import { useSay } from '../../state/use-pane';
import { useTeamStyles } from './styles';

/** One of a few, all in sight. */
export function Switch<K extends string>({
  label,
  words,
  value,
  onValue,
}: {
  readonly label: Bilingual;
  readonly words: Readonly<Record<K, Bilingual>>;
  readonly value: K;
  readonly onValue: (value: K) => void;
}) {
  const styles = useTeamStyles();
  const say = useSay();
  return (
    <div role="group" aria-label={say(label)} className={styles.switch}>
      {(Object.keys(words) as K[]).map((key) => (
        <button
          key={key}
          type="button"
          className={styles.choice}
          aria-pressed={key === value}
          onClick={() => onValue(key)}
        >
          {say(words[key])}
        </button>
      ))}
    </div>
  );
}
