import { memo, useCallback, useId, useState, type CSSProperties } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { LABEL, STAGE } from '../../../shared/features/checkup/drawing';
import type { LaidOut, PlacedStage, RoutedLine } from '../../../shared/features/checkup/layout';
import { ROVING, useRoving } from '../../parts/use-roving-list';
import { usePane, useSay } from '../../state/use-pane';
import { HEAD, linePath, lineWidth } from './line-path';
import { useMapStyles } from './map-styles';
import { CHECKUP_WORDS } from './words';

interface PlotProps {
  readonly map: LaidOut;
  readonly onStage: (key: string) => void;
  readonly onLine: (from: string, to: string) => void;
}

/** From these shares of waiting on a stage has the colours of the legend. */
const [SOME, MUCH] = [0.1, 0.5];

/** The stages with the lines between them. One stop of the Tab key; each stage is followed by the lines that leave it. */
export const MapPlot = memo(function MapPlot({ map, onStage, onLine }: PlotProps) {
  const styles = useMapStyles();
  const say = useSay();
  const id = useId();
  const [pointed, setPointed] = useState<RoutedLine>();
  const { stages, lines, width, height } = map;
  const { list, tabIndexOf } = useRoving(stages.length + lines.length);
  const names = new Map(stages.map(({ key, name }) => [key, say(name)]));
  const most = Math.max(1, ...lines.map(({ n }) => n));
  const open = useCallback(({ from, to }: RoutedLine) => onLine(from, to), [onLine]);
  let at = 0;
  return (
    <div
      className={styles.inner}
      style={{ width, height }}
      role="group"
      aria-label={say(CHECKUP_WORDS.map)}
      aria-describedby={`${id}keys`}
      {...list}
    >
      <p id={`${id}keys`} hidden>
        {say(CHECKUP_WORDS.mapKeys)}
      </p>
      <svg className={styles.svg} width={width} height={height} aria-hidden="true">
        <defs>
          {[styles.head, styles.headPointed].map((look, index) => (
            <marker
              key={look}
              id={`${id}${index}`}
              markerWidth={HEAD}
              markerHeight={HEAD}
              refX="0"
              refY={HEAD / 2}
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path className={look} d={`M0 0L${HEAD} ${HEAD / 2}L0 ${HEAD}Z`} />
            </marker>
          ))}
        </defs>
        {lines.map((line) => (
          <Line
            key={`${line.from}\0${line.to}`}
            line={line}
            width={lineWidth(line.n, most)}
            arrow={id}
            isPointed={line === pointed}
            onPoint={setPointed}
            onOpen={open}
          />
        ))}
      </svg>
      {stages.map((stage) => (
        <div key={stage.key} style={{ display: 'contents' }}>
          <StageBox stage={stage} tabIndex={tabIndexOf(at++)} onOpen={onStage} />
          {lines
            .filter(({ from }) => from === stage.key)
            .map((line) => (
              <LineFigure
                key={line.to}
                line={line}
                label={say(
                  CHECKUP_WORDS.lineLabel(
                    names.get(line.from)!,
                    names.get(line.to)!,
                    line.n,
                    line.medianDays,
                  ),
                )}
                tabIndex={tabIndexOf(at++)}
                onPoint={setPointed}
                onOpen={open}
              />
            ))}
        </div>
      ))}
    </div>
  );
});

interface LineProps {
  readonly line: RoutedLine;
  readonly onPoint: (line: RoutedLine | undefined) => void;
  readonly onOpen: (line: RoutedLine) => void;
}

const Line = memo(function Line({
  line,
  width,
  arrow,
  isPointed,
  onPoint,
  onOpen,
}: LineProps & { readonly width: number; readonly arrow: string; readonly isPointed: boolean }) {
  const styles = useMapStyles();
  const path = linePath(line.points);
  return (
    <>
      <path
        className={mergeClasses(styles.line, isPointed && styles.pointed)}
        d={path}
        strokeWidth={width}
        strokeDasharray={line.isBack ? '6 4' : undefined}
        markerEnd={`url(#${arrow}${isPointed ? 1 : 0})`}
      />
      {/* For the mouse; the keyboard has the figure of the line. */}
      <path
        className={styles.reach}
        d={path}
        onMouseEnter={() => onPoint(line)}
        onMouseLeave={() => onPoint(undefined)}
        onClick={() => onOpen(line)}
      />
    </>
  );
});

const LineFigure = memo(function LineFigure({
  line,
  label,
  tabIndex,
  onPoint,
  onOpen,
}: LineProps & { readonly label: string; readonly tabIndex: number }) {
  const styles = useMapStyles();
  return (
    <button
      type="button"
      {...ROVING}
      tabIndex={tabIndex}
      className={styles.label}
      style={boxOf(line.label.x - LABEL.width / 2, line.label.y - LABEL.height / 2, LABEL)}
      aria-label={label}
      title={label}
      onMouseEnter={() => onPoint(line)}
      onMouseLeave={() => onPoint(undefined)}
      onFocus={() => onPoint(line)}
      onBlur={() => onPoint(undefined)}
      onClick={() => onOpen(line)}
    >
      <span className={styles.pill}>{line.n}</span>
    </button>
  );
});

const StageBox = memo(function StageBox({
  stage: { key, name, orders, median, waiting, x, y },
  tabIndex,
  onOpen,
}: {
  readonly stage: PlacedStage;
  readonly tabIndex: number;
  readonly onOpen: (key: string) => void;
}) {
  const styles = useMapStyles();
  const say = useSay();
  const { lang } = usePane();
  const waits = waiting === undefined || waiting < 0.005 ? '' : say(CHECKUP_WORDS.waits(waiting));
  const label = say(CHECKUP_WORDS.stageLabel(name[lang], orders, median?.[lang] ?? '', waits));
  const isSome = waiting !== undefined && waiting >= SOME;
  return (
    <button
      type="button"
      {...ROVING}
      tabIndex={tabIndex}
      className={mergeClasses(styles.stage, isSome && (waiting >= MUCH ? styles.much : styles.some))}
      style={boxOf(x, y, STAGE)}
      aria-label={label}
      title={label}
      onClick={() => onOpen(key)}
    >
      <span className={styles.name}>{say(name)}</span>
      <span className={styles.said}>
        {say(CHECKUP_WORDS.through(orders))}
        {waits && ` · ${waits}`}
      </span>
      {median && <span className={styles.said}>{say(CHECKUP_WORDS.median(say(median)))}</span>}
    </button>
  );
});

const boxOf = (
  left: number,
  top: number,
  { width, height }: { width: number; height: number },
): CSSProperties => ({ left, top, width, height });
