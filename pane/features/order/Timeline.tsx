import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_TONES } from '../../../shared/templates/vocabulary';
import type { Timeline as TimelineData, TimelineBar } from '../../../shared/features/order/timeline';
import { inkOf, paperOf } from '../../theme/tone-variables';
import { useSay } from '../../state/use-pane';
import { ORDER_WORDS } from './words';

const useStyles = makeStyles({
  plot: {
    maxWidth: '380px',
    display: 'block',
    width: '100%',
    height: 'auto',
    fontSize: '10px',
    fontFamily: 'inherit',
  },
  text: { fill: tokens.colorNeutralForeground2 },
  line: { stroke: tokens.colorNeutralStroke2, strokeWidth: 1 },
  // Dates set from outside: their shape says so, colour says late and nothing else.
  hard: { stroke: tokens.colorNeutralForeground2 },
  bound: { fill: tokens.colorNeutralForeground2 },
  today: { stroke: tokens.colorBrandStroke1, strokeWidth: 1.5 },
});

/** In units of the drawing, which is as wide as the pane at its usual 300 px. */
const [WIDTH, LABEL, TOP, ROW] = [270, 84, 26, 18];

/** Where a month's name would leave the drawing. */
const isNearEnd = (at: number): boolean => at > WIDTH - 24;

/** Stages over the days, to scale. The list beside it says the same in words. */
export function Timeline({ data, label }: { readonly data: TimelineData; readonly label: string }) {
  const styles = useStyles();
  const say = useSay();
  const { from, to, today, bars, anchors, ticks } = data;
  const height = TOP + bars.length * ROW + 4;
  const x = (day: number): number =>
    LABEL + ((Math.min(Math.max(day, from), to) - from) / Math.max(1, to - from)) * (WIDTH - LABEL - 4);
  return (
    <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id="paused" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" fill={inkOf('waiting')} />
        </pattern>
      </defs>
      {ticks.map(({ day, label: text }) => (
        <g key={day}>
          <line className={styles.line} x1={x(day)} x2={x(day)} y1={TOP - 4} y2={height} />
          <text
            className={styles.text}
            x={x(day) + (isNearEnd(x(day)) ? -2 : 2)}
            y={9}
            textAnchor={isNearEnd(x(day)) ? 'end' : 'start'}
          >
            {say(text)}
          </text>
        </g>
      ))}
      {anchors.map(({ field, day, name }) => (
        <g key={field}>
          <title>{say(name)}</title>
          <line
            className={styles.hard}
            strokeDasharray="3 2"
            x1={x(day)}
            x2={x(day)}
            y1={TOP - 4}
            y2={height}
          />
        </g>
      ))}
      <line className={styles.today} x1={x(today)} x2={x(today)} y1={TOP - 6} y2={height} />
      <text
        className={styles.text}
        x={isNearEnd(x(today)) ? WIDTH : x(today)}
        y={TOP - 7}
        textAnchor={isNearEnd(x(today)) ? 'end' : 'middle'}
      >
        {say(ORDER_WORDS.today)}
      </text>
      {bars.map((bar, at) => (
        <Bar key={bar.key} bar={bar} y={TOP + at * ROW} x={x} />
      ))}
    </svg>
  );
}

function Bar({
  bar,
  y,
  x,
}: {
  readonly bar: TimelineBar;
  readonly y: number;
  readonly x: (day: number) => number;
}) {
  const styles = useStyles();
  const say = useSay();
  const { status, span, planned, done, due, hard, pauses } = bar;
  const tone = STATUS_TONES[status];
  const middle = y + ROW / 2;
  const name = say(bar.name);
  return (
    <g>
      <title>{name}</title>
      <text className={styles.text} x={0} y={middle + 3}>
        {shortened(name)}
      </text>
      {span && (
        <rect
          x={x(span[0])}
          y={middle - 4}
          width={Math.max(2, x(span[1]) - x(span[0]))}
          height={8}
          rx={2}
          fill={paperOf(tone)}
          stroke={inkOf(tone)}
          strokeWidth={0.75}
        />
      )}
      {pauses.map(([start, end]) => (
        <rect
          key={start}
          x={x(start)}
          y={middle - 4}
          width={Math.max(2, x(end) - x(start))}
          height={8}
          fill="url(#paused)"
        />
      ))}
      {due !== undefined && (
        <line stroke={inkOf(tone)} strokeWidth={2} x1={x(due)} x2={x(due)} y1={middle - 6} y2={middle + 6} />
      )}
      {planned !== undefined && (
        <path
          d={`M${x(planned)} ${middle - 4} l4 4 l-4 4 l-4 -4 z`}
          fill={tokens.colorNeutralBackground1}
          stroke={inkOf(tone)}
        />
      )}
      {hard !== undefined && <path d={`M${x(hard) - 4} ${middle - 7} h8 l-4 6 z`} className={styles.bound} />}
      {done !== undefined && <circle cx={x(done)} cy={middle} r={3.5} fill={inkOf(tone)} />}
    </g>
  );
}

/** What fits before the bars; Chinese characters take twice the room. */
function shortened(name: string): string {
  let room = 15;
  let text = '';
  for (const letter of name) {
    room -= letter.charCodeAt(0) > 255 ? 2 : 1;
    if (room < 0) return `${text}…`;
    text += letter;
  }
  return text;
}
