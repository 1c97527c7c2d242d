import { useState } from 'react';
import { Button } from '../../parts/Button';
import { Fold } from '../../parts/Fold';
import { useAsk, usePane, useSay } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords, standingWords } from './text';
import { PROJECT_WORDS as SAY } from './words';

/** Rows of a page. */
const PAGE = 40;

/** What the Gantt draws, as a table. */
export function TasksTable({ number }: { readonly number: string }) {
  const say = useSay();
  return (
    <Fold summary={say(SAY.asTable)}>
      <Pages number={number} />
    </Fold>
  );
}

function Pages({ number }: { readonly number: string }) {
  const styles = useProjectStyles();
  const say = useSay();
  const { lang } = usePane();
  const [from, setFrom] = useState(0);
  const { data: page } = useAsk('projects.tasks', number, from, PAGE);
  if (!page) return null;
  const titles = [SAY.order, SAY.step, SAY.owner, SAY.state, SAY.dates, SAY.latest, SAY.slack];
  const { tasks, total } = page;
  return (
    <>
      {/* A region that scrolls by itself has to be reached by the keyboard. */}
      <div className={styles.scroll} role="region" aria-label={say(SAY.asTable)} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title.en} scope="col">
                  {say(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <td>{task.order}</td>
                <th scope="row">
                  {[say(task.name), task.shipment === task.order ? '' : task.shipment]
                    .filter((each) => each !== '')
                    .join(' · ')}
                </th>
                <td>{task.owner}</td>
                <td>{standingWords(task, lang)}</td>
                <td>
                  {[dayWords(task.start, lang), dayWords(task.finish, lang)]
                    .filter((each) => each !== '')
                    .join(' – ')}
                </td>
                <td>{task.is === 'done' ? '' : dayWords(task.lateFinish, lang)}</td>
                <td>{task.is === 'done' ? '' : task.isCritical ? say(SAY.criticalOne) : task.slack}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > PAGE && (
        <div className={styles.actions}>
          <Button size="small" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>
            {say(SAY.earlier)}
          </Button>
          <span className={styles.muted}>{say(SAY.page(from + 1, from + tasks.length, total))}</span>
          <Button size="small" disabled={from + PAGE >= total} onClick={() => setFrom(from + PAGE)}>
            {say(SAY.later)}
          </Button>
        </div>
      )}
    </>
  );
}
