import { useRef, useState } from 'react';
import { Button } from '../../parts/Button';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { Section } from '../../parts/Section';
import { RecordForm } from '../../records/RecordForm';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Project } from './Project';
import { ProjectItem } from './ProjectItem';
import { Proposed } from './Proposed';
import { useProjectStyles } from './styles';
import { PROJECT_WORDS as SAY } from './words';

/** The project of an order, for its file. */
export const ofOrder = () => import('./OfOrder');

/** The projects of the book, or one of them opened. */
export default function Projects() {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const { opened } = usePane();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(SAY.title)}
      </h1>
      {opened === undefined ? (
        <List />
      ) : (
        <Project key={opened} number={opened} onBack={() => store.open(undefined)} />
      )}
    </div>
  );
}

function List() {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const [isAdding, setAdding] = useState(false);
  const { data: view, failure } = useAsk('projects.view');
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const { lines, hasOrders, hasGantt } = view;
  return (
    <>
      <Section level="h2" title={say(SAY.title)} aside={lines.length || undefined}>
        {lines.length === 0 && <p className={styles.muted}>{say(hasOrders ? SAY.none : SAY.noOrders)}</p>}
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.row.row} className={styles.item}>
              <ProjectItem line={line} onOpen={() => store.open(line.number)} />
            </li>
          ))}
        </ul>
        {isAdding ? (
          <RecordForm kind="projects" onClose={() => setAdding(false)} />
        ) : (
          <div className={styles.actions}>
            <Button size="small" onClick={() => setAdding(true)}>
              {say(SAY.add)}
            </Button>
            {lines.length > 0 && (
              <Button
                size="small"
                onClick={() => void store.ask('projects.proposeGantt').then((each) => store.preview(each))}
              >
                {say(hasGantt ? SAY.sheet : SAY.newSheet)}
              </Button>
            )}
          </div>
        )}
      </Section>
      <Proposed />
    </>
  );
}
