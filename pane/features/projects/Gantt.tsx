import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { GanttRow as Row, GanttView, GanttWanted } from '../../../shared/features/projects/gantt';
import { doChartKey } from '../../parts/days/chart-keys';
import { ChartBox } from '../../parts/days/ChartBox';
import { scaleOf, type Zoom } from '../../parts/days/scale';
import { HEAD } from '../../parts/days/styles';
import { useKeptRows } from '../../parts/days/use-kept-rows';
import { useRowFocus } from '../../parts/days/use-row-focus';
import { useToday } from '../../parts/days/use-today';
import { inSight, windowAround } from '../../parts/days/window';
import { useRows } from '../../parts/use-rows';
import { useAsk, useSay, useStore } from '../../state/use-pane';
import { GanttBar } from './GanttBar';
import { GanttRow, type RowActions } from './GanttRow';
import { ROW } from '../../parts/days/chart-style';
import { ROWS, useGanttStyles } from './gantt-styles';
import { Legend } from './Legend';
import { Plot } from './Plot';
import { PROJECT_WORDS } from './words';

/** Below this the names take as little as they can. */
const NARROW = 440;
/** What a scroll bar at the bottom may take. */
const BAR = 18;

const NO_DAYS: readonly (readonly [number, number])[] = [];

interface GanttProps {
  readonly number: string;
  readonly critical: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The tasks of a project over the days: a row each below its order, what decides the end drawn thick and dark. */
export function Gantt({ number, critical, chosen, onChoose }: GanttProps) {
  const styles = useGanttStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const [zoom, setZoom] = useState<Zoom>('month');
  const [wanted, setWanted] = useState<GanttWanted>({});
  const { data, total, keep } = useKeptRows<GanttView>();
  const rows = useRows<HTMLDivElement>(total, ROW, HEAD);
  const { from: top, to: end, width, element } = rows;
  const { active, setActive, moveTo } = useRowFocus(rows, total);
  const { first, count } = windowAround(top, end);
  const { data: answer, failure } = useAsk('projects.gantt', number, wanted, first, count);
  keep(answer);
  const names = width < NARROW ? 120 : 232;
  const [from, to] = [data?.from ?? 0, data?.to ?? 0];
  const scale = useMemo(() => scaleOf(zoom, from, to), [zoom, from, to]);

  const seen = `${zoom} ${from} ${to} ${names}`;
  const toToday = useToday({ scale, names, today: data?.today, element }, seen);

  const doRow = (row: Row): void => {
    if (row.row === 'task') onChoose(row.id);
    else if (row.row === 'milestone') void store.select(row.place);
    else setWanted({ ...wanted, toggled: toggled(wanted.toggled, row.order) });
  };
  const doKey = (event: KeyboardEvent, at: number): void => {
    doChartKey(event, {
      at,
      total,
      inSight: end - top,
      moveTo,
      box: element(),
      names,
      toToday,
      open: () => {
        const row = data?.rows[at - data.at];
        if (!row || row.row === 'milestone' || !row.place) return;
        void store.select(row.place);
        store.go('order');
      },
    });
  };
  // The rows keep what they were given, so that only those that come into sight are drawn.
  const latest = useRef({ doRow, doKey });
  useEffect(() => {
    latest.current = { doRow, doKey };
  });
  const actions = useMemo<RowActions>(
    () => ({
      onRow: (row) => latest.current.doRow(row),
      onKey: (event, at) => latest.current.doKey(event, at),
      onFocus: setActive,
    }),
    [setActive],
  );

  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  // Tab stops at a row that is there, wherever the mouse has scrolled.
  const stop = Math.max(top, Math.min(active, end - 1));
  const shown = inSight(data, top, end);
  return (
    <div>
      <GanttBar
        zoom={zoom}
        onlyCritical={wanted.critical === true}
        onZoom={setZoom}
        onOnlyCritical={(only) => setWanted({ critical: only })}
        onToday={toToday}
      />
      <p id={`${id}keys`} hidden>
        {say(PROJECT_WORDS.keys)}
      </p>
      {total === 0 ? (
        <p role="status">{say(PROJECT_WORDS.noRows)}</p>
      ) : (
        <ChartBox
          look={styles.box}
          height={HEAD + Math.min(total, ROWS) * ROW + BAR}
          rows={rows}
          total={total}
          scale={scale}
          names={names}
          today={data.today}
          daysOff={zoom === 'quarter' ? NO_DAYS : data.daysOff}
          corner={say(PROJECT_WORDS.corner(critical))}
          label={say(PROJECT_WORDS.gantt)}
          keysId={`${id}keys`}
          bars={
            <>
              <Hatch id={`${id}hatch`} />
              {shown.map(([at, row]) => (
                <Plot key={at} row={row} at={at} scale={scale} hatch={`${id}hatch`} />
              ))}
            </>
          }
        >
          {shown.map(([at, row]) => (
            <GanttRow
              key={at}
              row={row}
              at={at}
              total={total}
              isActive={at === stop}
              isChosen={row.row === 'task' && row.id === chosen}
              actions={actions}
            />
          ))}
        </ChartBox>
      )}
      <Legend />
    </div>
  );
}

/** The pattern of what waits, for all bars. */
function Hatch({ id }: { readonly id: string }) {
  const styles = useGanttStyles();
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.hatchGround} width="6" height="6" />
          <path className={styles.hatchLine} d="M1 0V6" />
        </pattern>
      </defs>
    </svg>
  );
}

const toggled = (orders: readonly string[] = [], order: string): readonly string[] =>
  orders.includes(order) ? orders.filter((each) => each !== order) : [...orders, order];
