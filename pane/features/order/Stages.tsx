import type { Place } from '../../../shared/book/address';
import { ROLE_WORDS } from '../../../shared/templates/vocabulary';
import { momentText } from '../../../shared/time/date-text';
import type { StageLine } from '../../../shared/features/order/stages';
import { Fold } from '../../parts/Fold';
import { StatusBadge } from '../../parts/StatusBadge';
import { usePane, useSay } from '../../state/use-pane';
import { BY_WORDS, ORDER_WORDS } from './words';
import { Detail } from './Detail';
import { useOrderStyles } from './styles';

/** Every stage with its dates and owner; the reasons open on request. Those that nobody follows stand apart. */
export function Stages({ stages, at }: { readonly stages: readonly StageLine[]; readonly at: Place }) {
  const styles = useOrderStyles();
  const say = useSay();
  const others = stages.filter(({ isShown }) => !isShown);
  return (
    <section aria-label={say(ORDER_WORDS.stages)}>
      <h3 className={styles.heading}>{say(ORDER_WORDS.stages)}</h3>
      <List stages={stages.filter(({ isShown }) => isShown)} at={at} />
      {others.length > 0 && (
        <Fold summary={<span className={styles.muted}>{say(ORDER_WORDS.others(others.length))}</span>}>
          <List stages={others} at={at} />
        </Fold>
      )}
    </section>
  );
}

function List({ stages, at }: { readonly stages: readonly StageLine[]; readonly at: Place }) {
  const styles = useOrderStyles();
  return (
    <ul className={styles.list}>
      {stages.map((stage) => (
        <li key={stage.key} className={styles.item}>
          <Fold summary={<Line stage={stage} />}>
            <Detail at={at} stage={stage} />
          </Fold>
        </li>
      ))}
    </ul>
  );
}

function Line({ stage }: { readonly stage: StageLine }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { lang } = usePane();
  const { name, status, waitsOn, owner, role, due, by, rule, done, left, isNext, isEstimated, isUnverified } =
    stage;
  const facts = [
    done !== undefined && `${say(ORDER_WORDS.done)} ${momentText(done, lang)}`,
    due !== undefined &&
      `${say(ORDER_WORDS.due)} ${momentText(due, lang)}${by === 'limit' ? '' : ` (${say(BY_WORDS[by])})`}`,
    done === undefined && by === 'limit' && say(rule),
    left && say(left),
    owner ?? ROLE_WORDS[role][lang],
    isEstimated && say(ORDER_WORDS.estimated),
    isUnverified && say(ORDER_WORDS.unverified),
  ];
  return (
    <>
      <span className={styles.name}>{say(name)}</span> <StatusBadge status={status} waitsOn={waitsOn} />
      {isNext && <span className={styles.muted}> {say(ORDER_WORDS.nextMark)}</span>}
      <span className={styles.muted} style={{ display: 'block' }}>
        {facts.filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
