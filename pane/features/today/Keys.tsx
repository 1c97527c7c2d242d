import { useSay } from '../../state/use-pane';
import { KEY_LIST } from './action-words';
import { useTodayStyles } from './styles';
import { TODAY_WORDS } from './words';

/** The keys of Today. */
export default function Keys() {
  const styles = useTodayStyles();
  const say = useSay();
  return (
    <section aria-label={say(TODAY_WORDS.keys)}>
      <dl className={styles.keys}>
        {KEY_LIST.flatMap(([keys, what]) => [
          <dt key={keys}>
            <kbd>{keys}</kbd>
          </dt>,
          <dd key={`${keys} what`} className={styles.key}>
            {say(what)}
          </dd>,
        ])}
      </dl>
    </section>
  );
}
