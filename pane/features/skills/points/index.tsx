import { useState } from 'react';
import type { PersonLine, PointsView } from '../../../../shared/features/skills/points/view';
import { Button } from '../../../parts/Button';
import { Fold } from '../../../parts/Fold';
import { Problem } from '../../../parts/Problem';
import { Section } from '../../../parts/Section';
import { WhoAmI } from '../../../parts/WhoAmI';
import { useAttempt } from '../../../parts/use-attempt';
import { useAsk, usePane, useSay, useStore } from '../../../state/use-pane';
import type { PartProps } from '../part';
import { AwardItem } from './AwardItem';
import { Proposable } from './Proposable';
import { usePointsStyles } from './styles';
import { POINTS_WORDS } from './words';

/** Points for help, a month at a time: one's own first, then everybody in the order of the team list. */
export default function Points({ opened, onOpen }: PartProps) {
  const styles = usePointsStyles();
  const say = useSay();
  const { me = '' } = usePane();
  const [month, setMonth] = useState('');
  const { data: view, failure } = useAsk('skills.points', me, month);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { hasRules, people, couldPropose, overMost } = view;
  return (
    <>
      <p className={styles.muted}>{say(POINTS_WORDS.about)}</p>
      {(hasRules || people.length > 0) && <MonthBar view={view} onMonth={setMonth} me={me} />}
      {hasRules && people.length === 0 && couldPropose === 0 && (
        <p className={styles.muted}>{say(POINTS_WORDS.none(view.month.title))}</p>
      )}
      {people.map((each) => (
        <Person key={each.person} line={each} me={me} opened={opened} onOpen={onOpen} />
      ))}
      {couldPropose + overMost > 0 && <Proposable view={view} me={me} />}
      {view.offered.length > 0 && <Rules view={view} />}
    </>
  );
}

interface BarProps {
  readonly view: PointsView;
  readonly onMonth: (month: string) => void;
  readonly me: string;
}

function MonthBar({ view: { month, toApprove }, onMonth, me }: BarProps) {
  const styles = usePointsStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const approve = (): Promise<void> =>
    attempt(async () => store.preview(await store.ask('skills.proposeApproved', toApprove, me)));
  return (
    <div className={styles.bar}>
      <div className={styles.month}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.step}
          aria-label={say(POINTS_WORDS.before)}
          onClick={() => onMonth(month.before)}
        >
          ‹
        </Button>
        <span role="status">
          {say(month.title)}
          {month.after === '' && <span className={styles.muted}> {say(POINTS_WORDS.running)}</span>}
        </span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.step}
          aria-label={say(POINTS_WORDS.after)}
          disabled={month.after === ''}
          onClick={() => onMonth(month.after)}
        >
          ›
        </Button>
      </div>
      <div className={styles.who}>
        <WhoAmI />
      </div>
      {toApprove.length > 1 && (
        <Button size="small" onClick={() => void approve()}>
          {say(POINTS_WORDS.approveAll(toApprove.length))}
        </Button>
      )}
      <Problem said={problem} />
    </div>
  );
}

interface PersonProps extends PartProps {
  readonly line: PersonLine;
  readonly me: string;
}

function Person({ line: { person, isMe, approved, open, awards }, me, opened, onOpen }: PersonProps) {
  const styles = usePointsStyles();
  const say = useSay();
  const title = isMe ? `${person} (${say(POINTS_WORDS.mine)})` : person;
  return (
    <Section level="h2" title={title} aside={say(POINTS_WORDS.sums(approved, open))}>
      <ul className={styles.list}>
        {awards.map((award) => (
          <li key={award.number} className={styles.item}>
            <AwardItem
              award={award}
              person={person}
              me={me}
              isOpen={opened === award.number}
              onOpen={() => onOpen(opened === award.number ? undefined : award.number)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The usual rules for what has none; written once a person has seen them. */
function Rules({ view: { offered, hasRules } }: { readonly view: PointsView }) {
  const say = useSay();
  const list = <Offered offered={offered} isFirst={!hasRules} />;
  if (hasRules) return <Fold summary={`${say(POINTS_WORDS.offered)} ${offered.length}`}>{list}</Fold>;
  return (
    <Section level="h2" title={say(POINTS_WORDS.offered)} aside={offered.length}>
      {list}
    </Section>
  );
}

function Offered({ offered, isFirst }: Pick<PointsView, 'offered'> & { readonly isFirst: boolean }) {
  const styles = usePointsStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const add = (): Promise<void> => attempt(async () => store.preview(await store.ask('skills.proposeRules')));
  return (
    <>
      {isFirst && <p className={styles.muted}>{say(POINTS_WORDS.noRules)}</p>}
      <ul className={styles.list}>
        {offered.map(({ fact, text }) => (
          <li key={fact} className={styles.offer}>
            {say(text)}
          </li>
        ))}
      </ul>
      <Problem said={problem} />
      <div className={styles.actions}>
        <Button size="small" {...(isFirst && { appearance: 'primary' })} onClick={() => void add()}>
          {say(POINTS_WORDS.useRules)}
        </Button>
      </div>
    </>
  );
}
