import { mergeClasses } from '@fluentui/react-components';
import type { Place } from '../../../shared/book/address';
import { ROLE_WORDS, statusText } from '../../../shared/templates/vocabulary';
import { momentText } from '../../../shared/time/date-text';
import type { StageLine } from '../../../shared/features/order/stages';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { usePane, useSay } from '../../state/use-pane';
import { BY_WORDS, ORDER_WORDS } from './words';
import { Detail } from './Detail';
import { useOrderStyles } from './styles';
import { useTone } from './use-tone';

/** Every stage with its dates and owner; the reasons open on request. What is over stands in one line that opens. */
export function Stages({ stages, at }: { readonly stages: readonly StageLine[]; readonly at: Place }) {
  const styles = useOrderStyles();
  const say = useSay();
  const done = stages.filter(({ isShown, isOpen }) => isShown && !isOpen);
  const open = stages.filter(({ isShown, isOpen }) => isShown && isOpen);
  const others = stages.filter(({ isShown }) => !isShown);
  const rest = others.length > 0 && (
    <Fold summary={<span className={styles.muted}>{say(ORDER_WORDS.others(others.length))}</span>}>
      <List stages={others} at={at} />
    </Fold>
  );
  return (
    <Section title={say(ORDER_WORDS.stages)}>
      {done.length > 0 ? (
        <Fold summary={<span className={styles.muted}>{say(ORDER_WORDS.doneStages(done.length))}</span>}>
          <List stages={done} at={at} />
          {rest}
        </Fold>
      ) : (
        rest
      )}
      <List stages={open} at={at} />
    </Section>
  );
}

function List({ stages, at }: { readonly stages: readonly StageLine[]; readonly at: Place }) {
  const styles = useOrderStyles();
  if (stages.length === 0) return null;
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
  const toneOf = useTone();
  const { name, status, waitsOn, owner, role, due, by, rule, done, left, isNext, isEstimated, isUnverified } =
    stage;
  const facts = [
    done !== undefined && `${say(ORDER_WORDS.done)} ${momentText(done, lang)}`,
    due !== undefined &&
      `${say(ORDER_WORDS.due)} ${momentText(due, lang)}${by === 'limit' ? '' : say(ORDER_WORDS.setBy(say(BY_WORDS[by])))}`,
    done === undefined && by === 'limit' && say(rule),
    left && say(left),
    owner ?? ROLE_WORDS[role][lang],
    isEstimated && say(ORDER_WORDS.estimated),
    isUnverified && say(ORDER_WORDS.unverified),
  ];
  return (
    <span className={styles.stage}>
      <span className={styles.name}>
        {say(name)}
        {isNext && <span className={styles.next}> {say(ORDER_WORDS.nextMark)}</span>}
      </span>
      <span className={mergeClasses(styles.state, toneOf(status))}>{statusText(status, lang, waitsOn)}</span>
      <span className={mergeClasses(styles.muted, styles.below)}>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}
