import type { Bilingual } from '../../shared/lang';
import { isJudged, type BookLine, type BookSort } from '../../shared/serving/view/books';
import { dueText, sinceText } from '../../shared/serving/view/times';
import { orderCount, RUN_STATE_WORDS } from '../../shared/serving/view/words';
import type { Tone } from '../../shared/book/patch';
import { usePage, useSay } from '../app/page';
import { APP_WORDS } from '../app/words';
import { Mark } from '../parts/Mark';
import { useViewStyles } from '../parts/styles';
import { Table, type Column } from '../parts/Table';
import { OVERVIEW_WORDS as SAY, STANDING_WORDS } from './words';

interface Props {
  readonly lines: readonly BookLine[];
  readonly sort: BookSort;
  readonly onSort: (sort: BookSort) => void;
  readonly opened: string | undefined;
  readonly onOpen: (book: string) => void;
}

/** All books, a row each. */
export function BookTable({ lines, sort, onSort, opened, onOpen }: Props) {
  const views = useViewStyles();
  const say = useSay();
  const { viewer } = usePage();
  const last = ({ last: run }: BookLine): Bilingual =>
    run
      ? run.state === 'running'
        ? RUN_STATE_WORDS.running
        : sinceText(run.endedAt ?? run.startedAt, viewer)
      : SAY.never;
  const next = ({ next: due }: BookLine): string => (due === undefined ? '' : say(dueText(due, viewer)));
  const sorted = (key: BookSort): Pick<Column<BookLine>, 'onSort' | 'sorted'> => ({
    onSort: () => onSort(key),
    ...(sort === key && { sorted: key === 'title' || key === 'next' ? 'ascending' : 'descending' }),
  });
  const columns: readonly Column<BookLine>[] = [
    {
      key: 'title',
      title: say(SAY.title),
      width: 'minmax(0, 3fr)',
      cell: ({ book }) => book.title,
      hint: ({ book }) => `${book.title}\n${book.address}`,
      ...sorted('title'),
    },
    {
      key: 'group',
      title: say(APP_WORDS.group),
      width: 'minmax(0, 1.2fr)',
      cell: ({ book }) => book.group,
      hint: ({ book }) => book.group,
    },
    {
      key: 'standing',
      title: say(SAY.standing),
      width: '84px',
      cell: ({ standing }) => <StandingMark standing={standing} />,
    },
    {
      key: 'orders',
      title: say(SAY.orders),
      width: '60px',
      isEnd: true,
      cell: ({ book }) => (isJudged(book) ? book.orders : say(SAY.unknown)),
      ...sorted('orders'),
    },
    {
      key: 'late',
      title: say(SAY.late),
      width: '52px',
      isEnd: true,
      cell: ({ book }) => (
        <span className={book.late > 0 ? views.late : views.muted}>
          {isJudged(book) ? book.late : say(SAY.unknown)}
        </span>
      ),
      ...sorted('late'),
    },
    { key: 'last', title: say(SAY.last), width: '110px', cell: (line) => say(last(line)), ...sorted('last') },
    { key: 'next', title: say(SAY.next), width: '110px', cell: next, ...sorted('next') },
  ];
  return (
    <Table
      label={say(SAY.books)}
      columns={opened === undefined ? columns : columns.filter(({ key }) => !ROOMY.includes(key))}
      heights={{ row: 36, card: 54 }}
      lines={lines.map((line) => ({ is: 'row', key: line.book.id, row: line }))}
      opened={opened}
      onOpen={({ book }) => onOpen(book.id)}
      card={(line) => (
        <>
          <div className={views.spread}>
            <span className={views.cut}>{line.book.title}</span>
            {line.book.late > 0 && (
              <span className={`${views.late} ${views.nowrap}`}>{say(SAY.lateCount(line.book.late))}</span>
            )}
          </div>
          <div className={views.cardLine}>
            <span className={views.cut}>
              {[
                line.book.group,
                ...(isJudged(line.book) ? [say(orderCount(line.book.orders))] : []),
                say(last(line)),
              ].join(' · ')}
            </span>
            <span className={views.pushed}>
              <StandingMark standing={line.standing} />
            </span>
          </div>
        </>
      )}
    />
  );
}

/** Left out where a book stands open beside the list. */
const ROOMY = ['group', 'next'];

const TONES: Readonly<Record<BookLine['standing'], Tone>> = {
  gone: 'late',
  failed: 'late',
  paused: 'muted',
  running: 'good',
  new: 'muted',
  unset: 'soon',
  well: 'muted',
};

/** What is not as usual. */
function StandingMark({ standing }: { readonly standing: BookLine['standing'] }) {
  const say = useSay();
  if (standing === 'well') return null;
  return <Mark tone={TONES[standing]}>{say(STANDING_WORDS[standing])}</Mark>;
}
