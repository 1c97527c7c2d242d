import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FIELD } from '../../pane/parts/field-style';

const useStyles = makeStyles({
  field: {
    ...FIELD,
    boxSizing: 'border-box',
    minHeight: '30px',
    padding: '0 8px',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '0' },
  },
  find: { flex: '1 1 150px', minWidth: '110px', maxWidth: '300px' },
  select: {
    flex: '0 1 auto',
    minWidth: 0,
    '@container (max-width: 479px)': { flex: '1 1 110px' },
    maxWidth: '180px',
    textOverflow: 'ellipsis',
  },
});

interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Words to look for; takes effect while they are typed. */
export function Find({ label, value, onValue }: FindProps) {
  const styles = useStyles();
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      spellCheck={false}
      className={`${styles.field} ${styles.find}`}
      value={value}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}

interface PickProps<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly options: readonly (readonly [K, string])[];
  readonly onValue: (value: K) => void;
}

/** One of many, by name. */
export function Pick<K extends string>({ label, value, options, onValue }: PickProps<K>) {
  const styles = useStyles();
  const id = useId();
  return (
    <select
      id={id}
      aria-label={label}
      title={label}
      className={`${styles.field} ${styles.select}`}
      value={value}
      onChange={(event) => onValue(event.target.value as K)}
    >
      {options.map(([key, title]) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </select>
  );
}
