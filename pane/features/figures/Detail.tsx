import { useEffect, useRef } from 'react';
import type { FigureLine, FiguresView } from '../../../shared/features/figures/view';
import { INKS } from '../../../shared/figures/dashboard/inks';
import { Button } from '../../parts/Button';
import { Chart } from '../../parts/chart/Chart';
import { Fold } from '../../parts/Fold';
import { Section } from '../../parts/Section';
import { useAsk, useSay } from '../../state/use-pane';
import { Rows } from './Rows';
import { useFigureStyles } from './styles';
import { axisWords, valueWords } from './text';
import { FIGURES_WORDS } from './words';

interface DetailProps {
  readonly line: FigureLine;
  readonly view: FiguresView;
  readonly onPerson: (person: string) => void;
  readonly onClose: () => void;
}

/** A figure opened: how it went, whose it is, how it is counted, and exactly what it counts. */
export function Detail({ line, view: { period, person }, onPerson, onClose }: DetailProps) {
  const styles = useFigureStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { figure, title, excused } = line;
  useEffect(() => heading.current?.focus(), [figure]);
  return (
    <section className={styles.detail} aria-label={say(title)}>
      <div className={styles.heading}>
        <h2 ref={heading} tabIndex={-1} className={styles.head}>
          {say(title)} {say(line.said)}
        </h2>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(FIGURES_WORDS.close)}
        </Button>
      </div>
      <p className={styles.muted}>
        {say(line.definition)} {excused > 0 && say(FIGURES_WORDS.excused(excused))}
      </p>
      <div className={styles.columns}>
        <Trend line={line} />
        <People line={line} period={period.key} person={person} onPerson={onPerson} />
      </div>
      <Rows
        key={`${figure} ${period.key} ${person}`}
        figure={figure}
        kind={line.kind}
        period={period.key}
        person={person}
      />
    </section>
  );
}

function Trend({ line: { kind, series, target, title } }: { readonly line: FigureLine }) {
  const say = useSay();
  return (
    <Chart
      say={say}
      isShare={kind === 'share'}
      format={(value) => axisWords(kind, value)}
      data={{
        title: `${say(title)} · ${say(FIGURES_WORDS.trend)}`,
        kind: 'line',
        categories: series.map(({ period }) => period.slice(2)),
        series: [
          { title: say(title), values: series.map(({ value }) => value ?? null), colour: INKS.plain },
          ...(target
            ? [{ title: say(FIGURES_WORDS.goal), values: series.map(() => target.value), colour: INKS.goal, isLine: true as const }]
            : []),
        ],
      }}
    />
  );
} // prettier-ignore

function People({ line, period, person, onPerson }: { readonly line: FigureLine; readonly period: string; readonly person: string; readonly onPerson: (person: string) => void }) {
  const styles = useFigureStyles();
  const say = useSay();
  const { data: more } = useAsk('figures.more', { figure: line.figure, period, person });
  if (!more) return null;
  return (
    <div>
      {more.people.length > 0 && (
        <Section title={say(FIGURES_WORDS.byPerson)}>
          <ul className={styles.list}>
            {more.people.map((each) => (
              <li key={each.person} className={styles.line}>
                {each.person === '' ? (
                  <span className={styles.grow}>{say(FIGURES_WORDS.nobody)}</span>
                ) : (
                  <button type="button" className={styles.link} onClick={() => onPerson(each.person)}>{each.person}</button>
                )}
                <span className={styles.said}>
                  {say(valueWords({ ...each, kind: line.kind }))} <span className={styles.muted}>{line.kind === 'share' && each.value !== undefined ? `${each.met} / ${each.n}` : ''}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {more.formula !== '' && (
        <Fold summary={say(FIGURES_WORDS.formula)}>
          <p className={styles.muted}>{say(FIGURES_WORDS.formulaAbout)}</p>
          <code className={styles.code}>{more.formula}</code>
        </Fold>
      )}
    </div>
  );
} // prettier-ignore
