import { useMemo, useRef } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import {
  BOOK_SORTS,
  bookLines,
  filterBooks,
  sortBooks,
  type BookFilter,
  type BookSort,
  type BookState,
} from '../../shared/serving/view/books';
import { orderCount } from '../../shared/serving/view/words';
import { Button } from '../../pane/parts/Button';
import { Section } from '../../pane/parts/Section';
import { useSettledValue } from '../../pane/parts/use-settled-value';
import { usePage, useRemembered, useSay } from '../app/page';
import type { ViewProps } from '../app/view';
import { APP_WORDS } from '../app/words';
import { Find, Pick } from '../parts/Finding';
import { useViewStyles } from '../parts/styles';
import { AttentionList } from './Attention';
import { BookPanel } from './BookPanel';
import { BookTable } from './BookTable';
import { useOverviewStyles } from './styles';
import { BOOK_STATE_WORDS, OVERVIEW_WORDS as SAY, SORT_WORDS } from './words';

const ALL: BookFilter = { text: '', group: '', state: 'all' };

/** What needs a person, and all books. */
export function Overview({ attention }: ViewProps) {
  const styles = useOverviewStyles();
  const views = useViewStyles();
  const say = useSay();
  const { overview } = usePage();
  const [filter, setFilter] = useRemembered('books', ALL);
  const [sort, setSort] = useRemembered<BookSort>('books sorted', 'late');
  const [opened, setOpened] = useRemembered<string | undefined>('book', undefined);
  const list = useRef<HTMLDivElement>(null);
  const text = useSettledValue(filter.text, 150);
  const lines = useMemo(() => bookLines(overview), [overview]);
  const shown = useMemo(
    () => sortBooks(filterBooks(lines, { ...filter, text }), sort),
    [lines, filter, text, sort],
  );
  const groups = useMemo(() => [...new Set(overview.books.map(({ group }) => group))].sort(), [overview]);
  const book = overview.books.find(({ id }) => id === opened);
  const close = (): void => {
    setOpened(undefined);
    // Back to the row that it was opened from, or to the list.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus(),
    );
  };
  const isFiltering = filter.text !== '' || filter.group !== '' || filter.state !== 'all';
  const heading = isFiltering ? SAY.shownOf(shown.length, lines.length) : SAY.bookCount(lines.length);
  return (
    <div className={views.view}>
      <div className={book && styles.away}>
        <AttentionList items={attention} onOpen={setOpened} />
      </div>
      <div className={mergeClasses(styles.books, book && styles.withBook)}>
        <div ref={list} className={book && styles.away}>
          <Section level="h2" title={say(SAY.books)} aside={<Sums lines={shown} heading={say(heading)} />}>
            <div className={views.view} style={{ padding: '6px 0 0', gap: '8px' }}>
              <div className={views.bar}>
                <Find
                  label={say(APP_WORDS.find)}
                  value={filter.text}
                  onValue={(value) => setFilter({ ...filter, text: value })}
                />
                {groups.length > 1 && (
                  <Pick
                    label={say(APP_WORDS.group)}
                    value={filter.group}
                    options={[['', say(APP_WORDS.allGroups)], ...groups.map((each) => [each, each] as const)]}
                    onValue={(group) => setFilter({ ...filter, group })}
                  />
                )}
                <Pick<BookState>
                  label={say(SAY.which)}
                  value={filter.state}
                  options={Object.entries(BOOK_STATE_WORDS).map(([key, words]) => [
                    key as BookState,
                    say(words),
                  ])}
                  onValue={(state) => setFilter({ ...filter, state })}
                />
                {/* Where there are columns, their headings sort. */}
                <div className={styles.ifNarrow}>
                  {' '}
                  <Pick<BookSort>
                    label={say(SAY.sort)}
                    value={sort}
                    options={BOOK_SORTS.map((key) => [key, say(SORT_WORDS[key])])}
                    onValue={setSort}
                  />
                </div>
                {isFiltering && (
                  <Button size="small" appearance="subtle" onClick={() => setFilter(ALL)}>
                    {say(APP_WORDS.clear)}
                  </Button>
                )}
              </div>
              {shown.length === 0 ? (
                <p role="status" className={views.muted}>
                  {say(APP_WORDS.noneFits)}
                </p>
              ) : (
                <BookTable lines={shown} sort={sort} onSort={setSort} opened={opened} onOpen={setOpened} />
              )}
            </div>
          </Section>
        </div>
        {book && <BookPanel key={book.id} book={book} onClose={close} />}
      </div>
    </div>
  );
}

/** What the shown books come to. */
function Sums({
  lines,
  heading,
}: {
  readonly lines: ReturnType<typeof bookLines>;
  readonly heading: string;
}) {
  const say = useSay();
  const sum = (of: 'orders' | 'late'): number => lines.reduce((all, { book }) => all + book[of], 0);
  const running = lines.filter(({ standing }) => standing === 'running').length;
  return [
    heading,
    say(orderCount(sum('orders'))),
    say(SAY.lateCount(sum('late'))),
    ...(running > 0 ? [say(SAY.runningCount(running))] : []),
  ].join(' · ');
}
