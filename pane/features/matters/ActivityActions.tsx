import { lazy, Suspense, useState } from 'react';
import type { ActivityView } from '../../../shared/features/matters/detail';
import type { Proposal } from '../../../shared/proposals/proposal';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { useSay, useStore } from '../../state/use-pane';
import type { MatterActionsProps } from './action-props';
import { useMattersStyles } from './styles';
import { TextAction } from './TextAction';
import { Withdraw } from './Withdraw';
import { ACT_WORDS, DETAIL_WORDS } from './words';

const DaysDialog = lazy(() => import('./DaysDialog'));
const MarkDialog = lazy(() => import('./MarkDialog'));

/** Days with their votes, the budget, what people thought of it; and what may be done about each. */
export function ActivityActions({ detail, me }: MatterActionsProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const [asked, setAsked] = useState<'days' | 'mark'>();
  const { line: { number, turn }, activity } = detail; // prettier-ignore
  if (!activity) return null;
  return (
    <>
      {(turn ?? activity.mayMark) && (
        <div className={styles.actions}>
          {turn && (
            <Button size="small" onClick={() => setAsked('days')}>
              {say(ACT_WORDS.findDays)}
            </Button>
          )}
          {activity.mayMark && (
            <Button size="small" onClick={() => setAsked('mark')}>
              {say(ACT_WORDS.mark)}
            </Button>
          )}
          {turn && (
            <>
              <TextAction
                verb={ACT_WORDS.done}
                field={ACT_WORDS.doneHint}
                number={number}
                propose={(text) => store.ask('matters.proposeDone', number, text, me)}
              />
              <Withdraw number={number} me={me} />
            </>
          )}
        </div>
      )}
      <Days activity={activity} number={number} me={me} isOpen={turn !== undefined} />
      <Suspense fallback={null}>
        {asked === 'days' && <DaysDialog number={number} me={me} onClose={() => setAsked(undefined)} />}
        {asked === 'mark' && <MarkDialog number={number} me={me} onClose={() => setAsked(undefined)} />}
      </Suspense>
    </>
  );
}

interface DaysProps {
  readonly activity: ActivityView;
  readonly number: string;
  readonly me: string;
  readonly isOpen: boolean;
}

function Days({ activity: { days, budget, others, marks, mean }, number, me, isOpen }: DaysProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const act = (propose: () => Promise<Proposal>): void =>
    void attempt(async () => store.apply(await propose()));
  return (
    <Section title={say(DETAIL_WORDS.days)} {...(budget !== '' && { aside: `${say(DETAIL_WORDS.budget)} ${budget}` })}>
      {others.length > 0 && <p className={styles.text}>{others.join('\n')}</p>}
      <ul className={styles.list}>
        {days.map(({ iso, said, voters, isMine, isChosen }) => (
          <li key={iso} className={styles.day}>
            <span className={styles.grow}>
              {say(said)}
              {isChosen && ` · ${say(DETAIL_WORDS.chosen)}`}{' '}
              <span className={styles.muted}>{[say(DETAIL_WORDS.votes(voters.length)), voters.join('、')].filter(Boolean).join(' · ')}</span>
            </span>
            {isOpen && (
              <>
                <Button
                  size="small"
                  aria-pressed={isMine}
                  aria-label={`${say(said)}: ${say(ACT_WORDS.vote)}`}
                  onClick={() => act(() => store.ask('matters.proposeVote', number, iso, me))}
                >
                  {say(isMine ? ACT_WORDS.voted : ACT_WORDS.vote)}
                </Button>
                {!isChosen && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={`${say(said)}: ${say(ACT_WORDS.choose)}`}
                    onClick={() => act(() => store.ask('matters.proposeDayChosen', number, iso, me))}
                  >
                    {say(ACT_WORDS.choose)}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {marks > 0 && (
        <p className={styles.muted}>
          {say(DETAIL_WORDS.marks)} {say(mean === undefined ? DETAIL_WORDS.fewMarks(marks) : DETAIL_WORDS.mean(mean, marks))}
        </p>
      )}
      <Problem said={problem} look={styles.late} />
    </Section>
  );
} // prettier-ignore
