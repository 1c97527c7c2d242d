import { mergeClasses } from '@fluentui/react-components';
import type { AwardLine } from '../../../../shared/features/skills/points/view';
import { Button } from '../../../parts/Button';
import { RowButton } from '../../../parts/RowButton';
import { Problem } from '../../../parts/Problem';
import { useAttempt } from '../../../parts/use-attempt';
import { useSay, useStore } from '../../../state/use-pane';
import { SayWhy } from './SayWhy';
import { usePointsStyles } from './styles';
import { POINTS_WORDS } from './words';

interface ItemProps {
  readonly award: AwardLine;
  readonly person: string;
  readonly me: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** An award in a line; opened with what shows it, what was said and what may be done. */
export function AwardItem({ award, person, me, isOpen, onOpen }: ItemProps) {
  const styles = usePointsStyles();
  const say = useSay();
  const { on, order, text, points, standing, state, counts } = award;
  const look = counts ? styles.ok : state === 'refused' ? styles.off : styles.soon;
  const isVoid = state === 'approved' && !counts;
  return (
    <>
      <RowButton look={styles.row} isOpen={isOpen} onPress={onOpen}>
        <span className={styles.cell}>{say(on)}</span>
        <span className={styles.order}>{order}</span>
        <span className={styles.text}>{say(text)}</span>
        <span className={styles.points}>{say(POINTS_WORDS.points(points))}</span>
        <span className={mergeClasses(styles.cell, look)}>
          {say(isVoid ? POINTS_WORDS.doesNotCount : standing)}
        </span>
      </RowButton>
      {isOpen && <Body award={award} person={person} me={me} />}
    </>
  );
}

function Body({ award, person, me }: Omit<ItemProps, 'isOpen' | 'onOpen'>) {
  const styles = usePointsStyles();
  const say = useSay();
  const store = useStore();
  const { rule, approver, waitsFor, claim, problems, appeal, decision, evidence, place } = award;
  const facts = [
    POINTS_WORDS.byRule(rule),
    ...(approver === '' ? [] : [POINTS_WORDS.by(approver)]),
    ...(waitsFor.zh === '' ? [] : [POINTS_WORDS.waitsFor(waitsFor)]),
  ];
  return (
    <div className={styles.body}>
      <p className={styles.muted}>{facts.map(say).join(' · ')}</p>
      {decision !== '' && <p className={styles.said}>{say(POINTS_WORDS.saidDecision(decision))}</p>}
      {appeal !== '' && <p className={styles.said}>{say(POINTS_WORDS.saidAppeal(appeal))}</p>}
      {claim && <p className={styles.late}>{say(claim.text)}</p>}
      {problems.map((problem) => (
        <p key={problem.en} className={styles.late}>
          {say(problem)}
        </p>
      ))}
      {!evidence && <p className={styles.muted}>{say(POINTS_WORDS.gone)}</p>}
      <Acts award={award} person={person} me={me} />
      <div className={styles.actions}>
        {evidence && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(evidence)}>
            {say(POINTS_WORDS.evidence)}
          </Button>
        )}
        {claim && (
          <Button size="small" appearance="subtle" onClick={() => void store.select(claim.place)}>
            {say(POINTS_WORDS.claim)}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(POINTS_WORDS.toSheet)}
        </Button>
      </div>
    </div>
  );
}

/** What the person who looks may do about it. */
function Acts({ award: { number, order, may }, person, me }: Omit<ItemProps, 'isOpen' | 'onOpen'>) {
  const styles = usePointsStyles();
  const say = useSay();
  const store = useStore();
  const { problem, attempt } = useAttempt();
  const about = [person, order].filter(Boolean).join(' ');
  const approve = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('skills.proposeApproved', [number], me);
      await (proposal.notes.length > 0 ? store.preview(proposal) : store.apply(proposal));
    });
  const decide = (gives: boolean) => (text: string) =>
    store.ask('skills.proposeDecided', number, gives, text, me);
  if (may.length === 0) return null;
  return (
    <>
      <Problem said={problem} />
      <div className={styles.actions}>
        {may.includes('approve') && (
          <Button size="small" appearance="primary" onClick={() => void approve()}>
            {say(POINTS_WORDS.approve)}
          </Button>
        )}
        {may.includes('refuse') && (
          <SayWhy
            verb={POINTS_WORDS.refuse}
            field={POINTS_WORDS.reason}
            about={about}
            propose={(text) => store.ask('skills.proposeRefused', number, text, me)}
          />
        )}
        {may.includes('appeal') && (
          <SayWhy
            verb={POINTS_WORDS.appeal}
            field={POINTS_WORDS.why}
            about={about}
            propose={(text) => store.ask('skills.proposeAppeal', number, text, me)}
          />
        )}
        {may.includes('decide') && (
          <>
            <SayWhy
              verb={POINTS_WORDS.give}
              field={POINTS_WORDS.reason}
              about={about}
              propose={decide(true)}
            />
            <SayWhy
              verb={POINTS_WORDS.uphold}
              field={POINTS_WORDS.reason}
              about={about}
              propose={decide(false)}
            />
          </>
        )}
      </div>
    </>
  );
}
