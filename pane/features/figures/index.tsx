import { useRef, useState } from 'react';
import type { FiguresWanted } from '../../../shared/features/figures/view';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useKeptFocus } from '../../parts/use-kept-focus';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Detail } from './Detail';
import { Goals } from './Goals';
import { PeriodBar } from './Period';
import { Sheets } from './Sheets';
import { useFigureStyles } from './styles';
import { ranked } from './text';
import { Others, Tiles } from './Tiles';
import { FIGURES_WORDS } from './words';

/** Tiles above the fold. */
const MOST = 5;

/** How well the team does, by figures of one fixed definition each, and what it aims at. */
export default function Figures() {
  const styles = useFigureStyles();
  const say = useSay();
  const store = useStore();
  const { opened } = usePane();
  const [wanted, setWanted] = useState<FiguresWanted>({});
  const { data: view, failure } = useAsk('figures.view', wanted);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(page, heading);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;
  const figures = ranked(view.figures);
  const [most, others] = [figures.slice(0, MOST), figures.slice(MOST)];
  const missing = view.figures.filter((line) => !figures.includes(line));
  const toggle = (figure: string): void => store.open(figure === opened ? undefined : figure);
  const detail = (lines: typeof figures) => {
    const line = lines.find(({ figure }) => figure === opened);
    return (
      line && (
        <Detail
          line={line}
          view={view}
          onPerson={(person) => setWanted({ period: view.period.key, person })}
          onClose={() => store.open(undefined)}
        />
      )
    );
  };
  return (
    <div ref={page} className={styles.page}>
      <h1 ref={heading} tabIndex={-1} className={styles.hidden}>
        {say(FIGURES_WORDS.title)}
      </h1>
      <PeriodBar view={view} onWanted={setWanted} />
      {figures.length === 0 && <p className={styles.muted}>{say(FIGURES_WORDS.none)}</p>}
      {most.length > 0 && <Tiles figures={most} opened={opened} onOpen={toggle} />}
      {detail(most)}
      {others.length > 0 && (
        <Section level="h2" title={say(FIGURES_WORDS.others)}>
          <Others figures={others} opened={opened} onOpen={toggle} />
        </Section>
      )}
      {detail(others)}
      {missing.length > 0 && (
        <Fold summary={say(FIGURES_WORDS.missing(missing.length))}>
          <ul className={styles.list}>
            {missing.map(({ figure, title, missing: why }) => (
              <li key={figure} className={styles.line}>
                {say(title)} <span className={styles.muted}>{why && say(why)}</span>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Goals />
      <Sheets hasFigures={view.hasSheet} hasDashboard={view.hasDashboard} />
    </div>
  );
}
