import type { LateOrderAnswer } from '../../shared/serving/answers';
import { personOf, type LateBy, type LateGroup } from '../../shared/serving/view/late';
import { dayWords } from '../../shared/serving/view/times';
import { orderCount } from '../../shared/serving/view/words';
import { usePage, useSay } from '../app/page';
import { useViewStyles } from '../parts/styles';
import { Table, type Column, type Line } from '../parts/Table';
import { LATE_WORDS as SAY, NAMELESS } from './words';

interface Props {
  readonly groups: readonly LateGroup[];
  readonly by: LateBy;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (key: string) => void;
}

/** Late orders under their team, customer or owner, the most overdue first. */
export function LateTable({ groups, by, folded, onFold }: Props) {
  const views = useViewStyles();
  const say = useSay();
  const { viewer } = usePage();
  const due = ({ due: day }: LateOrderAnswer): string => say(dayWords(day, viewer));
  const plain = (key: 'order' | 'customer' | 'team', width: string): Column<LateOrderAnswer> => ({
    key,
    title: say(SAY[key]),
    width,
    cell: (order) => order[key],
    hint: (order) => order[key],
  });
  const person: Column<LateOrderAnswer> = {
    key: 'person',
    title: say(SAY.person),
    width: 'minmax(0, 1fr)',
    cell: (order) => say(personOf(order)),
    hint: (order) => say(personOf(order)),
  };
  const columns: readonly Column<LateOrderAnswer>[] = [
    plain('order', 'minmax(0, 1.2fr)'),
    ...(by === 'customer' ? [] : [plain('customer', 'minmax(0, 1.4fr)')]),
    ...(by === 'team' ? [] : [plain('team', 'minmax(0, 1fr)')]),
    ...(by === 'person' ? [] : [person]),
    {
      key: 'stage',
      title: say(SAY.stage),
      width: 'minmax(0, 1.1fr)',
      cell: ({ stage }) => say(stage),
      hint: ({ stage }) => say(stage),
    },
    { key: 'due', title: say(SAY.due), width: '70px', cell: due },
    {
      key: 'days',
      title: say(SAY.days),
      width: '76px',
      isEnd: true,
      cell: ({ daysLate }) => <span className={views.late}>{daysLate}</span>,
    },
    {
      key: 'why',
      title: say(SAY.why),
      width: 'minmax(0, 2.6fr)',
      cell: ({ why }) => <span className={views.clamped}>{say(why)}</span>,
      hint: ({ why }) => say(why),
    },
    {
      key: 'book',
      title: say(SAY.book),
      width: 'minmax(0, 1.6fr)',
      cell: ({ title }) => <span className={views.clamped}>{title}</span>,
      hint: ({ title, group }) => `${title} · ${group}`,
    },
    {
      key: 'cell',
      title: say(SAY.cell),
      width: 'minmax(0, 1.1fr)',
      cell: ({ cell }) => <span className={views.clamped}>{cell}</span>,
      hint: ({ cell }) => cell,
    },
  ];
  const lines = groups.flatMap((group): Line<LateOrderAnswer>[] => [
    {
      is: 'group',
      key: group.key,
      isFolded: folded.has(group.key),
      title: (
        <strong className={views.first}>
          {say(group.name) || say(NAMELESS[by])}
          {group.group && ` · ${group.group}`}
        </strong>
      ),
      aside: (
        <>
          <span className={`${views.late} ${views.nowrap}`}>{say(orderCount(group.orders.length))}</span>
          <span className={`${views.muted} ${views.cut}`}>{say(SAY.oldest(group.oldest))}</span>
        </>
      ),
    },
    ...(folded.has(group.key)
      ? []
      : group.orders.map((row) => ({ is: 'row' as const, key: keyOf(row), row }))),
  ]);
  return (
    <Table
      label={say(SAY.title)}
      columns={columns}
      lines={lines}
      heights={{ row: 42, card: 78 }}
      wideFrom={860}
      onFold={onFold}
      card={(order) => (
        <>
          <div className={views.spread}>
            <span className={views.cut}>
              <strong>{order.order}</strong> {order.customer}
            </span>
            <span className={`${views.late} ${views.nowrap}`}>{say(SAY.daysLate(order.daysLate))}</span>
          </div>
          <div className={views.cardLine}>
            <span className={views.cut}>
              {[
                say(order.stage),
                say(SAY.dueOn(dayWords(order.due, viewer))),
                by === 'person' ? order.team : say(personOf(order)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </div>
          <div className={views.cardLine}>
            <span className={views.cut} title={say(order.why)}>
              {say(order.why)}
            </span>
          </div>
          <div className={views.cardLine}>
            <span className={views.cut}>
              {order.title} · {order.cell}
            </span>
          </div>
        </>
      )}
    />
  );
}

const keyOf = ({ book, order, cell }: LateOrderAnswer): string => JSON.stringify([book, order, cell]);
