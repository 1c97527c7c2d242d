import type { AdviceLine } from '../../../shared/features/checkup/proposals';
import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import type { Since } from '../../../shared/features/checkup/since';
import type { Answer } from '../../engine/queries';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { usePane, useSay, useStore, type Asked } from '../../state/use-pane';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

interface ProposalsProps {
  readonly asked: Asked<Answer<'checkup.proposals'>>;
  readonly since: Since;
  /** Whether the book has a process of its own that can be changed. */
  readonly isOwn: boolean;
  readonly onOpen: (wanted: OrdersWanted, title: AdviceLine['title']) => void;
}

/** What could be changed, with the figures behind it; accepting shows what is written first. */
export function Proposals({ asked: { data: lines, failure }, since, isOwn, onOpen }: ProposalsProps) {
  const styles = useCheckupStyles();
  const say = useSay();
  const store = useStore();
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!lines) return null;
  const hasSome = lines.some(({ isWritten }) => isWritten);
  return (
    <Section level="h2" title={say(CHECKUP_WORDS.proposals)} aside={lines.length || undefined}>
      {lines.length === 0 && <p className={styles.muted}>{say(CHECKUP_WORDS.noProposals)}</p>}
      {hasSome && !isOwn && (
        <div className={styles.note}>
          {say(CHECKUP_WORDS.noProcess)}{' '}
          <Button size="small" onClick={() => store.go('setup')}>
            {say(CHECKUP_WORDS.setUp)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.id} className={styles.proposal}>
            <Advice line={line} since={since} canAccept={isOwn && line.isWritten} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface AdviceProps extends Pick<ProposalsProps, 'since' | 'onOpen'> {
  readonly line: AdviceLine;
  readonly canAccept: boolean;
}

function Advice({ line, since, canAccept, onOpen }: AdviceProps) {
  const { id, title, because, orders, past, open, changed, isWritten } = line;
  const styles = useCheckupStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', work } = usePane();
  const { problem, attempt } = useAttempt();
  const accept = (): Promise<void> =>
    attempt(async () => store.preview(await store.ask('checkup.propose', since, id, me)));
  return (
    <>
      <h3 className={styles.strong}>{say(title)}</h3>
      <p className={styles.plain}>{say(because)}</p>
      {(past ?? open) && (
        <ul className={styles.effect}>
          {past && <li>{say(CHECKUP_WORDS.past(past))}</li>}
          {open && <li>{say(CHECKUP_WORDS.open(open))}</li>}
        </ul>
      )}
      {!isWritten && <p className={styles.muted}>{say(CHECKUP_WORDS.byPeople)}</p>}
      <div className={styles.actions}>
        {canAccept && (
          <Button
            size="small"
            appearance="primary"
            disabled={work !== undefined}
            aria-label={`${say(CHECKUP_WORDS.accept)} ${say(title)}`}
            onClick={() => void accept()}
          >
            {say(CHECKUP_WORDS.accept)}
          </Button>
        )}
        {orders > 0 && (
          <Button size="small" onClick={() => onOpen({ of: 'advice', id }, title)}>
            {say(CHECKUP_WORDS.evidence(orders))}
          </Button>
        )}
        {changed > 0 && (
          <Button size="small" onClick={() => onOpen({ of: 'changed', id }, title)}>
            {say(CHECKUP_WORDS.changed(changed))}
          </Button>
        )}
      </div>
      <Problem said={problem} look={styles.problem} />
    </>
  );
}
