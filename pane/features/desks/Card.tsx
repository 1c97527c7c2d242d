import { useEffect, useId, useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { DeskViewPart } from '../../../shared/features/desks/view';
import type { SectionBars, SectionView } from '../../../shared/orders/section';
import { Button } from '../../parts/Button';
import { BarChart } from '../../parts/BarChart';
import { Problem } from '../../parts/Problem';
import { useAsk, useSay } from '../../state/use-pane';
import { Figures } from './Figures';
import { useOpen } from './open';
import { useDeskStyles } from './styles';
import { Table } from './Table';
import { DESK_WORDS } from './words';

/** Rows that one more asks for, and the most that a card shows. */
const MORE = 40;
const MOST = 150;

/** One section of a desk; asks for itself, and says by itself what went wrong. */
export function Card({
  part,
  waits,
  onAnswered,
}: {
  readonly part: DeskViewPart;
  /** Whether something above it may still grow. */
  readonly waits: boolean;
  readonly onAnswered: () => void;
}) {
  const styles = useDeskStyles();
  const say = useSay();
  const id = useId();
  const [limit, setLimit] = useState(part.limit);
  const { room, section, me, filter, title, about, isWide } = part;
  // Each capability answers for its own sections, all in the same form.
  const question = `${room}.section` as 'desks.section';
  const { data: view, failure } = useAsk(question, { section, me, filter, limit });
  const isAnswered = view !== undefined || failure !== undefined;
  useEffect(() => {
    if (isAnswered) onAnswered();
  });
  const shown = view?.table?.rows.length ?? 0;
  const left = Math.min(view?.total ?? 0, MOST) - shown;
  return (
    <section
      aria-labelledby={id}
      aria-busy={!isAnswered}
      className={mergeClasses(styles.card, waits && styles.waits)}
    >
      <div className={styles.head}>
        <h2 id={id} className={styles.heading} title={say(about)}>
          {say(title)}
        </h2>
        {view?.table && view.total > 0 && <span className={styles.total}>{view.total}</span>}
      </div>
      <Problem said={failure} look={styles.problem} />
      {!isAnswered && (
        <div className={mergeClasses(styles.skeleton, isWide && styles.skeletonWide)}>
          <span className={styles.hidden}>{say(DESK_WORDS.loading)}</span>
        </div>
      )}
      {view && <Parts view={view} label={say(title)} />}
      {view?.table && shown > 0 && left > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setLimit(Math.min(limit + MORE, MOST))}>
            {say(DESK_WORDS.more(Math.min(left, MORE)))}
          </Button>
        </div>
      )}
    </section>
  );
}

function Parts({
  view: { figures, bars, table, note },
  label,
}: {
  readonly view: SectionView;
  readonly label: string;
}) {
  const styles = useDeskStyles();
  const say = useSay();
  return (
    <>
      {figures && <Figures figures={figures} />}
      {bars && <Charts charts={bars} />}
      {note && <p className={styles.muted}>{say(note)}</p>}
      {table && table.rows.length > 0 && <Table label={label} table={table} />}
    </>
  );
}

function Charts({ charts }: { readonly charts: readonly SectionBars[] }) {
  const styles = useDeskStyles();
  const say = useSay();
  const open = useOpen();
  return (
    <div className={styles.charts}>
      {charts.map(({ title, bars }) => (
        <BarChart
          key={title.en}
          title={say(title)}
          bars={bars.map(({ label, value, said, tone, opens }) => ({
            label: say(label),
            value,
            said: say(said),
            isLate: tone === 'late',
            onOpen: value > 0 ? open(opens) : undefined,
          }))}
        />
      ))}
    </div>
  );
}
