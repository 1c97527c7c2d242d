import { Fragment, useState } from 'react';
import { taskName } from '../../../shared/projects/task-name';
import type { ProjectTask } from '../../../shared/projects/project';
import { Button } from '../../parts/Button';
import { Switch } from '../../parts/Switch';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords, rangeWords, standingWords } from './text';
import { PROJECT_WORDS as SAY } from './words';

interface PanelProps {
  readonly number: string;
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

const DAYS = { '1': SAY.plus(1), '3': SAY.plus(3), '5': SAY.plus(5) };

/** What is known of the chosen task, what it waits for, and what some days more here do to the end. */
export function TaskPanel({ number, id, onChoose }: PanelProps) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const { data: view } = useAsk('projects.task', number, id);
  if (!view) return null;
  const { task, after } = view;
  const toOrder = (): void => {
    void store.select(task.place);
    store.go('order');
  };
  return (
    <section className={styles.panel} aria-label={say(taskName(task))}>
      <h3 className={styles.panelTitle}>{say(taskName(task))}</h3>
      <Facts task={task} />
      {after.length > 0 && (
        <div className={styles.after}>
          <span>{say(SAY.after)}</span>
          {after.map((each) => (
            <button key={each.id} type="button" className={styles.link} onClick={() => onChoose(each.id)}>
              {say(each.name)}
            </button>
          ))}
        </div>
      )}
      {task.is !== 'done' && <SlipOf number={number} id={id} />}
      <div className={styles.actions}>
        <Button size="small" onClick={() => void store.select(task.place)}>
          {say(SAY.toCell)}
        </Button>
        <Button size="small" onClick={toOrder}>
          {say(SAY.toOrder)}
        </Button>
      </div>
    </section>
  );
}

/** “One day more here moves the end by …”. */
function SlipOf({ number, id }: { readonly number: string; readonly id: string }) {
  const styles = useProjectStyles();
  const say = useSay();
  const [days, setDays] = useState<`${1 | 3 | 5}`>('1');
  const { data: slip, isStale } = useAsk('projects.slip', number, id, Number(days));
  return (
    <div className={styles.slip}>
      <span className={styles.muted}>{say(SAY.slip)}</span>
      <Switch label={SAY.slip} words={DAYS} value={days} onValue={setDays} />
      <span role="status" className={slip && slip.moves > 0 ? styles.strong : undefined}>
        {slip ? say(slip.said) : !isStale && say(SAY.noSlip)}
      </span>
    </div>
  );
}

function Facts({ task }: { readonly task: ProjectTask }) {
  const styles = useProjectStyles();
  const say = useSay();
  const { lang } = usePane();
  const { owner, is, isLate, isCritical, start, finish, lateStart, lateFinish, slack, due } = task;
  const facts: (readonly [string, string, boolean?])[] = [
    [say(SAY.state), standingWords(task, lang), isLate && is !== 'done'],
    [say(SAY.owner), owner],
    [say(is === 'done' ? SAY.wasOn : SAY.dates), rangeWords(start, finish, lang) || say(SAY.undated)],
    [say(SAY.latest), is === 'done' ? '' : rangeWords(lateStart, lateFinish, lang)],
    [
      say(SAY.slack),
      is === 'done'
        ? ''
        : isCritical
          ? say(SAY.isCritical)
          : slack === undefined
            ? ''
            : say(SAY.slackDays(slack)),
    ],
    [say(SAY.deadline), dayWords(due, lang)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([label, value, late]) =>
        value === ''
          ? []
          : [
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd className={late ? styles.late : undefined}>{value}</dd>
              </Fragment>,
            ],
      )}
    </dl>
  );
}
