import { useEffect, useRef, useState } from 'react';
import type { RowRef } from '../../../shared/records/change';
import type { RecordDraft } from '../../../shared/records/draft';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { Gantt } from './Gantt';
import { Clashes, Findings, Milestones, Orders } from './Parts';
import { useProjectStyles } from './styles';
import { TaskPanel } from './TaskPanel';
import { TasksTable } from './TasksTable';
import { Tiles } from './Tiles';
import { PROJECT_WORDS as SAY, STATE_WORDS } from './words';

interface ProjectProps {
  readonly number: string;
  readonly onBack: () => void;
}

/** A row that is edited, or begun. */
type Edited = { readonly row: RowRef } | { readonly start: RecordDraft };

/** One project: what it comes to, its tasks over the days, and what keeps it from its target. */
export function Project({ number, onBack }: ProjectProps) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<Edited>();
  const { data: view, failure } = useAsk('projects.opened', number);
  const isThere = view !== undefined;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [isThere]);
  const back = (
    <Button size="small" appearance="subtle" onClick={onBack}>
      ‹ {say(SAY.back)}
    </Button>
  );
  if (failure)
    return (
      <>
        <div>{back}</div>
        <p role="alert">{say(failure)}</p>
      </>
    );
  if (!view) return null;
  const { line, team } = view;
  const about = [
    line.name === '' ? undefined : line.number,
    line.state === 'on' ? undefined : say(STATE_WORDS[line.state]),
    say(SAY.manager(line.manager)),
    team.length > 0 ? say(SAY.team(team)) : undefined,
    say(SAY.orders(line.orders)),
  ].filter((each) => each !== undefined);
  const task = chosen ?? view.firstOpen;
  return (
    <>
      <div>{back}</div>
      <div>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {line.name || line.number}
        </h2>
        <p className={styles.muted}>{about.join(' · ')}</p>
        <div className={styles.actions}>
          <Button size="small" onClick={() => setEdited({ row: line.row })}>
            {say(SAY.edit)}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => void store.select(line.place)}>
            {say(SAY.toSheet)}
          </Button>
        </div>
      </div>
      {edited && <RecordForm kind="projects" {...edited} onClose={() => setEdited(undefined)} />}
      <Tiles line={line} />
      <Findings view={view} />
      <Section level="h2" title={say(SAY.gantt)}>
        <Gantt number={number} critical={view.critical} chosen={task} onChoose={setChosen} />
        {task !== undefined && <TaskPanel key={task} number={number} id={task} onChoose={setChosen} />}
        <TasksTable number={number} />
      </Section>
      <div className={styles.lower}>
        <Milestones
          view={view}
          onEdit={(row) => setEdited({ row })}
          onAdd={() => setEdited({ start: { number: line.number } })}
        />
        <Clashes view={view} onChoose={setChosen} />
      </div>
      <Orders view={view} />
    </>
  );
}
