import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { TimelineOrder, TimelineView } from '../../../shared/features/timeline/view';
import { isFiltering } from '../../../shared/orders/filter';
import { HEAD } from '../../parts/days/styles';
import { useKeptRows } from '../../parts/days/use-kept-rows';
import { useRowFocus } from '../../parts/days/use-row-focus';
import { useRows } from '../../parts/use-rows';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { Bar, type Look } from './Bar';
import { doChartKey } from '../../parts/days/chart-keys';
import { ChartBox } from '../../parts/days/ChartBox';
import { Plot } from './Plot';
import { Row, type RowActions } from './Row';
import { scaleOf } from '../../parts/days/scale';
import { useToday } from '../../parts/days/use-today';
import { inSight, windowAround } from '../../parts/days/window';
import { ROW } from '../../parts/days/chart-style';
import { useTimelineStyles } from './styles';
import { datesText, nextText, rowText } from './text';
import { TIMELINE_WORDS } from './words';

/** Below this the names take as little as they can. */
const NARROW = 440;

const NO_DAYS: readonly [number, number][] = [];

/** All orders over the days: a row each, the next step of the row that is looked at below. */
export default function Timeline() {
  const styles = useTimelineStyles();
  const say = useSay();
  const store = useStore();
  const { filter, lang, selection } = usePane();
  const [look, setLook] = useState<Look>({ group: 'none', zoom: 'month', all: false });
  const [folded, setFolded] = useState<readonly string[]>([]);
  const { data, total, keep } = useKeptRows<TimelineView>();
  const [pointed, setPointed] = useState<number>();
  const rows = useRows<HTMLDivElement>(total, ROW, HEAD);
  const { from: top, to: end, width, element } = rows;
  const { active, setActive, moveTo } = useRowFocus(rows, total);
  const { first, count } = windowAround(top, end);
  const { data: answer, failure } = useAsk(
    'timeline.view',
    { filter, all: look.all, ...(look.group !== 'none' && { group: look.group, folded }) },
    first,
    count,
  );
  keep(answer);
  const names = width < NARROW ? 104 : 208;
  const [from, to] = [data?.from ?? 0, data?.to ?? 0];
  const { data: daysOff = NO_DAYS } = useAsk('timeline.daysOff', from, to);
  const scale = useMemo(() => scaleOf(look.zoom, from, to), [look.zoom, from, to]);

  const seen = `${look.zoom} ${from} ${to} ${names}`;
  const toToday = useToday({ scale, names, today: data?.today, element }, seen);

  const rowAt = (at: number) => data?.rows[at - data.at];
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
        const row = rowAt(at);
        if (row?.is !== 'order') return;
        void store.select(row.place);
        store.go('order');
      },
    });
  };
  // The rows keep what they were given, so that only those that come into sight are drawn.
  const latest = useRef(doKey);
  useEffect(() => {
    latest.current = doKey;
  });
  const actions = useMemo<RowActions>(
    () => ({
      onOpen: ({ place }) => void store.select(place),
      onFold: (value) =>
        setFolded((known) =>
          known.includes(value) ? known.filter((each) => each !== value) : [...known, value],
        ),
      onKey: (event, at) => latest.current(event, at),
      onLook: setPointed,
      onFocus: (at) => {
        setActive(at);
        setPointed(at);
      },
    }),
    [store, setActive],
  );

  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!data) return null;
  const isSelected = (row: TimelineOrder): boolean =>
    row.place.sheet === selection?.sheet && row.place.row === selection.row;
  // Tab stops at a row that is there, wherever the mouse has scrolled.
  const stop = Math.max(top, Math.min(active, end - 1));
  const shown = inSight(data, top, end);
  return (
    <div className={styles.page}>
      <h1 className={styles.hidden}>{say(TIMELINE_WORDS.title)}</h1>
      <p className={styles.hidden} id="timeline-keys">
        {say(TIMELINE_WORDS.keys)}. {say(TIMELINE_WORDS.legend)}
      </p>
      <Bar
        look={look}
        over={data.over}
        onLook={(next) => {
          if (next.group !== look.group) setFolded([]);
          setLook(next);
        }}
        onToday={toToday}
      />
      {data.orders === 0 ? (
        <p role="status" className={styles.note}>
          {say(isFiltering(filter) ? TIMELINE_WORDS.filtered : TIMELINE_WORDS.nothing)}
        </p>
      ) : (
        <ChartBox
          look={mergeClasses(styles.box, width < NARROW && styles.snaps)}
          rows={rows}
          total={total}
          scale={scale}
          names={names}
          today={data.today}
          daysOff={look.zoom === 'week' ? daysOff : NO_DAYS}
          corner={say(TIMELINE_WORDS.rows(data.orders, data.late))}
          label={say(TIMELINE_WORDS.title)}
          keysId="timeline-keys"
          onLeave={() => setPointed(undefined)}
          bars={shown.map(
            ([at, row]) =>
              row.is === 'order' && <Plot key={at} row={row} at={at} scale={scale} today={data.today} />,
          )}
        >
          {shown.map(([at, row]) => (
            <Row
              key={at}
              row={row}
              at={at}
              total={total}
              label={row.is === 'order' ? rowText(row, lang) : ''}
              isActive={at === stop}
              isSelected={row.is === 'order' && isSelected(row)}
              actions={actions}
            />
          ))}
        </ChartBox>
      )}
      {data.orders > 0 && <Info row={rowAt(pointed ?? active)} />}
    </div>
  );
}

/** The next step and the dates of the row that is looked at, always in the same place. */
function Info({ row }: { readonly row: TimelineView['rows'][number] | undefined }) {
  const styles = useTimelineStyles();
  const say = useSay();
  const { lang } = usePane();
  const [head, text] =
    row?.is === 'order'
      ? [`${row.order} · ${nextText(row, lang)}`, datesText(row, lang)]
      : [say(TIMELINE_WORDS.hint), say(TIMELINE_WORDS.legend)];
  const color = row?.is === 'order' && row.group === 'late' ? 'var(--late-ink)' : undefined;
  return (
    <div className={styles.info}>
      <div className={styles.infoLine} style={{ color }} title={head}>
        {head}
      </div>
      <div className={mergeClasses(styles.infoLine, styles.muted)} title={text}>
        {text}
      </div>
    </div>
  );
}
