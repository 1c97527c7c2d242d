import type { WhatIf } from '../../../shared/features/order/what-if';
import type { StageMove } from '../../../shared/features/order/compare';
import { momentText } from '../../../shared/time/date-text';
import type { Moment } from '../../../shared/time/moment';
import { inkOf } from '../../theme/tone-variables';
import { StatusBadge } from '../../parts/StatusBadge';
import { usePane, useSay } from '../../state/use-pane';
import { ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

/** What the changes would lead to: deadlines before and after, the gap, the dates to keep, whose work it is. */
export function WhatIfResult({ answer }: { readonly answer: WhatIf }) {
  const styles = useOrderStyles();
  const say = useSay();
  const { lang } = usePane();
  const { moves, newlyLate, saved, gapDays, dates, owners } = answer;
  const date = (moment: Moment | undefined): string =>
    moment === undefined ? say(ORDER_WORDS.none) : momentText(moment, lang);
  return (
    <div>
      <p className={styles.text} role="status" aria-live="polite">
        {say(moves.length === 0 ? ORDER_WORDS.noEffect : ORDER_WORDS.moved(moves.length))}
        {newlyLate > 0 && (
          <strong style={{ color: inkOf('late') }}> {say(ORDER_WORDS.newlyLate(newlyLate))}</strong>
        )}
        {saved > 0 && <strong style={{ color: inkOf('good') }}> {say(ORDER_WORDS.saved(saved))}</strong>}
      </p>
      {gapDays.before !== gapDays.after && (
        <p className={styles.text} style={{ color: inkOf(gapDays.after > gapDays.before ? 'late' : 'good') }}>
          {say(ORDER_WORDS.gapNow(gapDays.before, gapDays.after))}
        </p>
      )}
      <ul className={styles.list}>
        {dates.map(({ before, after }) => {
          const anchor = (after ?? before)!;
          return (
            <li key={anchor.field} className={styles.item}>
              {say(anchor.name)} {date(before?.date)} → {date(after?.date)}
              {after?.margin !== undefined && (anchor.field !== 'etd' || after.margin < 0) && (
                <span style={{ color: inkOf(after.tone) }}> {say(ORDER_WORDS.margin(after.margin))}</span>
              )}
            </li>
          );
        })}
        {moves.map((move) => (
          <Move key={move.key} move={move} date={date} />
        ))}
      </ul>
      {owners.length > 0 && (
        <>
          <h3 className={styles.heading}>{say(ORDER_WORDS.load)}</h3>
          <ul className={styles.list}>
            {owners.map(({ name, minutes }) => (
              <li key={name}>
                {name} {say(ORDER_WORDS.hours(minutes.before))} → {say(ORDER_WORDS.hours(minutes.after))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Move({
  move,
  date,
}: {
  readonly move: StageMove;
  readonly date: (moment: Moment | undefined) => string;
}) {
  const styles = useOrderStyles();
  const say = useSay();
  const { name, due, days, status, owner, turn } = move;
  const tone = turn === 'late' ? 'late' : turn === 'saved' ? 'good' : undefined;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.name}>{say(name)}</span>
        {status.before.status !== status.after.status && (
          <>
            <StatusBadge {...status.before} /> → <StatusBadge {...status.after} />
          </>
        )}
      </div>
      {due.before !== due.after && (
        <div className={styles.muted} style={tone && { color: inkOf(tone) }}>
          {date(due.before)} → {date(due.after)}
          {days !== undefined && ` · ${say(ORDER_WORDS.movedBy(days))}`}
        </div>
      )}
      {owner.before !== owner.after && (
        <div className={styles.muted}>
          {owner.before ?? say(ORDER_WORDS.nobody)} → {owner.after ?? say(ORDER_WORDS.nobody)}
        </div>
      )}
    </li>
  );
}
