import { useState } from 'react';
import type { ProposedLine } from '../../../shared/features/projects/proposed';
import { Button } from '../../parts/Button';
import { Problem } from '../../parts/Problem';
import { Section } from '../../parts/Section';
import { useAttempt } from '../../parts/use-attempt';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { PROJECT_WORDS as SAY } from './words';

/** Orders that look like one project: those that reach the team's amount are accepted, of others the form is begun. */
export function Proposed() {
  const styles = useProjectStyles();
  const say = useSay();
  const { data: lines } = useAsk('projects.proposed');
  if (!lines || lines.length === 0) return null;
  return (
    <Section level="h2" title={say(SAY.proposed)} aside={lines.length}>
      <p className={styles.muted}>{say(SAY.proposedAbout)}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.item}>
            <One line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function One({ line: { id, customer, orders, isProposed, why } }: { readonly line: ProposedLine }) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', lang } = usePane();
  const [isBegun, setBegun] = useState(false);
  const { problem, attempt } = useAttempt();
  const names = orders.join(lang === 'zh' ? '、' : ', ');
  const accept = (): Promise<void> =>
    attempt(async () => {
      if (isProposed) await store.preview(await store.ask('projects.propose', id, me));
      else setBegun(true);
    });
  if (isBegun)
    return (
      <RecordForm
        kind="projects"
        start={{ name: customer, orders: names, note: say(why) }}
        onClose={() => setBegun(false)}
      />
    );
  return (
    <div className={styles.spread}>
      <div className={styles.grow}>
        <p className={styles.plain}>{say(why)}</p>
        <p className={styles.muted}>{names}</p>
        <Problem said={problem} look={styles.late} />
      </div>
      <span className={styles.fixed}>
        <Button size="small" aria-label={`${say(SAY.accept)} ${names}`} onClick={() => void accept()}>
          {say(SAY.accept)}
        </Button>
      </span>
    </div>
  );
}
