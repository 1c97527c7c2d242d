import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { GoalBranch } from '../../../shared/features/figures/goals-view';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, useSay } from '../../state/use-pane';
import { useFigureStyles } from './styles';
import { FIGURES_WORDS } from './words';

/** What the team aims at, each goal below the one that it serves. */
export function Goals() {
  const styles = useFigureStyles();
  const say = useSay();
  const [edited, setEdited] = useState<string>();
  const { data: view, failure } = useAsk('figures.goals');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const close = (): void => setEdited(undefined);
  return (
    <Section level="h2" title={say(FIGURES_WORDS.goals)}>
      {view.goals.length === 0 && <p className={styles.muted}>{say(FIGURES_WORDS.noGoals)}</p>}
      {view.wrong > 0 && <p className={styles.muted}>{say(FIGURES_WORDS.wrongGoals(view.wrong))}</p>}
      <Branches goals={view.goals} edited={edited} onEdit={setEdited} onClose={close} />
      {edited === NEW ? (
        <RecordForm kind="goals" onClose={close} />
      ) : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setEdited(NEW)}>
            {say(FIGURES_WORDS.addGoal)}
          </Button>
        </div>
      )}
    </Section>
  );
}

/** No goal's number is empty. */
const NEW = '';

interface BranchesProps {
  readonly goals: readonly GoalBranch[];
  readonly edited: string | undefined;
  readonly onEdit: (number: string) => void;
  readonly onClose: () => void;
}

function Branches({ goals, edited, onEdit, onClose }: BranchesProps) {
  const styles = useFigureStyles();
  if (goals.length === 0) return null;
  return (
    <ul className={styles.list}>
      {goals.map((goal) => (
        <li key={goal.number} className={styles.item}>
          {edited === goal.number ? (
            <RecordForm kind="goals" row={goal.row} onClose={onClose} />
          ) : (
            <GoalItem goal={goal} onEdit={() => onEdit(goal.number)} />
          )}
          <div className={styles.nested}>
            <Branches goals={goal.children} edited={edited} onEdit={onEdit} onClose={onClose} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function GoalItem({ goal, onEdit }: { readonly goal: GoalBranch; readonly onEdit: () => void }) {
  const styles = useFigureStyles();
  const say = useSay();
  const { number, title, scope, isTeam, period, said, targetSaid, isReached, owner, state } = goal;
  const rest = [
    say(period),
    ...(isTeam ? [] : [say(scope)]),
    ...(owner === '' ? [] : [say(FIGURES_WORDS.owner(owner))]),
    ...(state === 'on' ? [] : [say(state === 'off' ? FIGURES_WORDS.paused : FIGURES_WORDS.ended)]),
  ];
  return (
    <div className={styles.line}>
      <span className={styles.grow}>
        {number} {say(title)} <span className={styles.muted}>{rest.join(' · ')}</span>
      </span>
      <span className={mergeClasses(styles.figure, isReached === false && state === 'on' && styles.late, isReached && styles.good)}>
        {say(said) || say(FIGURES_WORDS.nothingYet)} → {say(targetSaid)}
      </span>
      <Button size="small" appearance="subtle" aria-label={say(FIGURES_WORDS.goalRow(number))} onClick={onEdit}>
        {say(FIGURES_WORDS.changeGoal)}
      </Button>
    </div>
  );
} // prettier-ignore
