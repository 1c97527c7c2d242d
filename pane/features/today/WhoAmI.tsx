import { useId } from 'react';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { TODAY_WORDS } from './words';
import { useTodayStyles } from './styles';

/** Whose work is shown: chosen once, kept, and changed here. */
export function WhoAmI() {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const { me, summary } = usePane();
  const people = summary?.people ?? [];
  if (people.length === 0) return <p className={styles.hint}>{say(TODAY_WORDS.noTeam)}</p>;
  // Somebody who left the list keeps the choice until another is made.
  const names = me && !people.includes(me) ? [me, ...people] : people;
  return (
    <div className={styles.who}>
      <label htmlFor={id} title={say(TODAY_WORDS.choose)}>
        {say(TODAY_WORDS.me)}
      </label>
      <select
        id={id}
        className={styles.select}
        value={me ?? ''}
        onChange={({ target }) => void store.chooseMe(target.value)}
      >
        <option value="">{say(TODAY_WORDS.everybody)}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
