import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';

const useStyles = makeStyles({
  switch: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    border: 'none',
    margin: '0',
    padding: '0',
    alignItems: 'center',
  },
  choice: {
    minHeight: '28px',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '14px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: '13px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-pressed="true"]': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      border: `1px solid ${tokens.colorBrandBackground}`,
      fontWeight: tokens.fontWeightSemibold,
      ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
      '@media (forced-colors: active)': { border: '2px solid Highlight' },
    },
  },
});

/** One of a few, all in sight, in the words that `say` gives. */
export function Choices<K extends string>({
  say,
  label,
  words,
  value,
  onValue,
}: {
  readonly say: (text: Bilingual) => string;
  readonly label: Bilingual;
  readonly words: Readonly<Record<K, Bilingual>>;
  readonly value: K;
  readonly onValue: (value: K) => void;
}) {
  const styles = useStyles();
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
