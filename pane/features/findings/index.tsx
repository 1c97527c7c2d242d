import { useAsk, useSay } from '../../state/use-pane';
import { FINDINGS_WORDS } from './words';
import { Group } from './Group';
import { useFindingStyles } from './styles';

/** What is wrong or unclear in the book, by kind, each with its cell and, where there is one, a correction to accept. */
export default function Findings() {
  const styles = useFindingStyles();
  const say = useSay();
  const { data: view, failure } = useAsk('findings.view');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const fixable = view.groups.reduce((sum, group) => sum + group.fixable, 0);
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(FINDINGS_WORDS.title)}</h1>
      <p className={styles.lead} role="status">
        {say(view.total === 0 ? FINDINGS_WORDS.none : FINDINGS_WORDS.total(view.total, fixable))}
      </p>
      {view.groups.map((group, at) => (
        <Group key={group.kind} group={group} startsOpen={at === 0} />
      ))}
    </div>
  );
}
