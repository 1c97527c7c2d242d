import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartData, ChartLine } from '../../../shared/book/chart-data';
import type { Bilingual } from '../../../shared/lang';
import { INKS } from '../../../shared/figures/dashboard/inks';
import { Fold } from '../Fold';
import { HIDDEN } from '../hidden-style';
import { useSize } from '../use-size';
import { drawingOf, type Drawing } from './drawing';
import { CHART_WORDS } from './words';

const useStyles = makeStyles({
  chart: { margin: '0', minWidth: 0 },
  title: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '0 10px', fontSize: '11px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  swatch: { width: '12px', height: '3px', forcedColorAdjust: 'none' },
  room: { minHeight: '24px' },
  svg: { display: 'block', width: '100%', overflow: 'visible', forcedColorAdjust: 'none' },
  text: { fontSize: '10px', fill: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', '@media (forced-colors: active)': { fill: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1' },
  empty: { margin: '4px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  fold: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '1px 10px 1px 0', textAlign: 'right', fontWeight: tokens.fontWeightRegular },
  name: { padding: '1px 10px 1px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  hidden: HIDDEN,
}); // prettier-ignore

/** Inks of the sheet in those of the page, which are readable on dark ground, too. */
const INK_OF: ReadonlyMap<string, string> = new Map([
  [INKS.plain, tokens.colorBrandForeground1],
  [INKS.second, 'var(--good-ink)'],
  [INKS.late, 'var(--late-ink)'],
  [INKS.goal, tokens.colorNeutralForeground3],
]);
const inkOf = (colour: string | undefined): string =>
  colour === undefined ? tokens.colorBrandForeground1 : (INK_OF.get(colour) ?? `#${colour}`);

/** Of a chart with an axis, in pixels; lying bars take what they need. */
const HEIGHT = 120;

interface Props {
  readonly data: ChartData;
  readonly say: (text: Bilingual) => string;
  /** A figure as axis, bars and table say it. */
  readonly format: (value: number) => string;
  readonly isShare?: boolean;
}

/** A chart of cells drawn where no spreadsheet draws it, with its figures as a table. */
export function Chart({ data, say, format, isShare = false }: Props) {
  const styles = useStyles();
  const [{ width }, ref] = useSize<HTMLDivElement>();
  const told = data.series.filter(({ values }) => values.some((value) => value !== null));
  const drawing = drawingOf(data, { width: Math.max(width, 120), height: HEIGHT, say: format, isShare });
  return (
    <figure className={styles.chart} aria-label={data.title}>
      <figcaption className={styles.title}>{data.title}</figcaption>
      {drawing && told.length > 1 && <Legend series={told} />}
      <div ref={ref} className={styles.room}>
        {drawing ? <Picture drawing={drawing} title={data.title} /> : <p className={styles.empty}>{say(CHART_WORDS.empty)}</p>}
      </div>
      {drawing && (
        <div className={styles.fold}>
          <Fold summary={say(CHART_WORDS.table)}>
            <Figures data={data} format={format} />
          </Fold>
        </div>
      )}
    </figure>
  );
} // prettier-ignore

function Legend({ series }: { readonly series: readonly ChartLine[] }) {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      {series.map(({ title, colour, isLine }) => (
        <span key={title} className={styles.key}>
          <span
            className={styles.swatch}
            style={
              isLine
                ? { height: 0, borderTop: `2px dashed ${inkOf(colour)}` }
                : { backgroundColor: inkOf(colour) }
            }
          />
          {title}
        </span>
      ))}
    </div>
  );
}

function Picture({ drawing: { width, height, grid, texts, bars, lines }, title }: { readonly drawing: Drawing; readonly title: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.svg} viewBox={`0 0 ${width} ${height}`} height={height} role="img" aria-label={title}>
      {grid.map((line) => <line key={line.y1} className={styles.grid} {...line} />)}
      {bars.map(({ said, colour, ...bar }, at) => (
        <rect key={at} {...bar} rx="1" style={{ fill: inkOf(colour) }}>
          <title>{said}</title>
        </rect>
      ))}
      {lines.map(({ pieces, colour, isGoal }, at) => (
        <g key={at} style={{ stroke: inkOf(colour), fill: isGoal ? 'none' : inkOf(colour) }}>
          {pieces.map((points) => (
            <polyline key={points[0]!.join()} points={points.map((point) => point.join()).join(' ')} fill="none" strokeWidth={isGoal ? 1 : 1.75} strokeDasharray={isGoal ? '4 3' : undefined} />
          ))}
          {!isGoal && pieces.flat().map(([x, y]) => <circle key={x} cx={x} cy={y} r="2" stroke="none" />)}
        </g>
      ))}
      {texts.map(({ x, y, text, anchor }) => (
        <text key={`${x} ${y} ${text}`} className={styles.text} x={x} y={y} textAnchor={anchor}>{text}</text>
      ))}
    </svg>
  );
} // prettier-ignore

function Figures({ data: { title, categories, series }, format }: Pick<Props, 'data' | 'format'>) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{title}</caption>
      <thead>
        <tr>
          <td />
          {series.map((line) => <th key={line.title} scope="col" className={styles.cell}>{line.title}</th>)}
        </tr>
      </thead>
      <tbody>
        {categories.map((name, at) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>{name}</th>
            {series.map((line) => {
              const value = line.values[at] ?? null;
              return <td key={line.title} className={styles.cell}>{value === null ? '' : format(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
} // prettier-ignore
