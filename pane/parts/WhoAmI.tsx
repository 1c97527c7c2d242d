import { useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useSay, useStore } from '../state/use-pane';
import { FIELD } from './field-style';
import { WHO_WORDS } from './who-words';

const useStyles = makeStyles({
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  who: { display: 'flex', alignItems: 'center', gap: '6px', flexGrow: 1, minWidth: 0, whiteSpace: 'nowrap' },
  select: {
    flexGrow: 1,
    minWidth: 0,
    maxWidth: '220px',
    minHeight: '24px',
    padding: '0 4px',
    ...FIELD,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Whose work is shown: chosen once, kept, and changed here. */
export function WhoAmI() {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const { me, summary } = usePane();
  const people = summary?.people ?? [];
  if (people.length === 0) return <p className={styles.hint}>{say(WHO_WORDS.noTeam)}</p>;
  // Somebody who left the list keeps the choice until another is made.
  const names = me && !people.includes(me) ? [me, ...people] : people;
  return (
    <div className={styles.who}>
      <label htmlFor={id} title={say(WHO_WORDS.choose)}>
        {say(WHO_WORDS.me)}
      </label>
      <select
        id={id}
        className={styles.select}
        value={me ?? ''}
        onChange={({ target }) => void store.chooseMe(target.value)}
      >
        <option value="">{say(WHO_WORDS.everybody)}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
