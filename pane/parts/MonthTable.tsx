import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useSay } from '../state/use-pane';
import { dayByKey, weeksOf } from './month-days';
import { WEEKDAY_NAMES, WEEKDAY_WORDS } from './month-words';

interface Props<D> {
  readonly label: string;
  readonly describedBy?: string;
  readonly days: readonly D[];
  /** The serial day that is selected; for a moment of another month, until that is here. */
  readonly day: number;
  /** A day of this month or, by keyboard, of the one before or after. */
  readonly onDay: (day: number) => void;
  readonly look: Readonly<Record<'grid' | 'weekday' | 'cell', string>>;
  /** The cell of a day. */
  readonly children: (each: D, isSelected: boolean) => ReactNode;
}

/** A month, one week a row, Monday first; one stop of the Tab key, moved through with the arrow keys. */
export function MonthTable<D extends { readonly day: number }>({
  label,
  describedBy,
  days,
  day: wanted,
  onDay,
  look,
  children,
}: Props<D>) {
  const say = useSay();
  const grid = useRef<HTMLTableElement>(null);
  const byKeyboard = useRef(false);
  const isShown = days.some((each) => each.day === wanted);
  const day = isShown ? wanted : days[0]!.day;
  useEffect(() => {
    if (!byKeyboard.current || !isShown) return;
    byKeyboard.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [day, isShown]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = dayByKey(event.key, day);
    if (to === undefined) return;
    event.preventDefault();
    byKeyboard.current = true;
    onDay(to);
  };
  return (
    <table
      ref={grid}
      role="grid"
      className={look.grid}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {WEEKDAY_WORDS.map((word, at) => (
            <th key={word.en} scope="col" abbr={say(WEEKDAY_NAMES[at]!)} className={look.weekday}>
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days).map((week) => (
          <tr key={week.find((each) => each)!.day}>
            {week.map((each, at) =>
              each ? children(each, each.day === day) : <td key={at} className={look.cell} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
