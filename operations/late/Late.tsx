import { useMemo, useState } from 'react';
import { same, type Bilingual } from '../../shared/lang';
import { isJudged } from '../../shared/serving/view/books';
import { booksOf, filterLate, groupLate, type LateBy } from '../../shared/serving/view/late';
import { Button } from '../../pane/parts/Button';
import { Choices } from '../../pane/parts/Choices';
import { download } from '../../pane/parts/download';
import { useSettledValue } from '../../pane/parts/use-settled-value';
import { usePage, usePolled, useRemembered, useSay } from '../app/page';
import type { ViewProps } from '../app/view';
import { APP_WORDS } from '../app/words';
import { PartMissing } from '../../shared/part-missing';
import { todayOf } from '../host/viewer-clock';
import { Find, Pick } from '../parts/Finding';
import { Awaited } from '../parts/Awaited';
import { useViewStyles } from '../parts/styles';
import { useFolds } from '../parts/Table';
import { LateTable } from './LateTable';
import { LATE_BY_WORDS, LATE_WORDS as SAY } from './words';

/** The late orders of all books. */
export function Late({ find }: ViewProps) {
  const views = useViewStyles();
  const say = useSay();
  const { operations, lang, viewer, overview } = usePage();
  const polled = usePolled(operations.late);
  const [filter, setFilter] = useState({ text: find, group: '' });
  const [by, setBy] = useRemembered<LateBy>('late by', 'team');
  const [folded, toggle] = useFolds();
  const [told, setTold] = useState<Bilingual>();
  const text = useSettledValue(filter.text, 150);
  const all = polled.data ?? NONE;
  const orders = useMemo(() => filterLate(all, { text, group: filter.group }), [all, text, filter.group]);
  const groups = useMemo(() => groupLate(orders, by), [orders, by]);
  const bookGroups = useMemo(() => [...new Set(all.map(({ group }) => group))].sort(), [all]);
  const unread = overview.books.filter((book) => !book.isGone && !isJudged(book)).length;
  const isFiltering = filter.text !== '' || filter.group !== '';
  const save = async (): Promise<void> => {
    try {
      const { lateCsv } = await import('../../shared/serving/view/late-csv');
      // As it stands on the page, group after group.
      const csv = lateCsv(
        groups.flatMap((each) => each.orders),
        lang,
      );
      download(
        `${say(SAY.file)}-${todayOf(viewer)}.csv`,
        new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      );
      setTold(SAY.exported(orders.length));
    } catch {
      setTold(new PartMissing().sentence);
    }
  };
  const [oldest] = groups;
  const sums = [
    SAY.inBooks(booksOf(orders)),
    SAY.groups[by](groups.length),
    ...(oldest ? [SAY.oldest(Math.max(...groups.map((each) => each.oldest)))] : []),
  ];
  return (
    <div className={views.view}>
      <h2 className={views.hidden}>{say(SAY.title)}</h2>
      <Awaited polled={polled}>
        <div className={views.bar}>
          <Choices say={say} label={SAY.by} words={LATE_BY_WORDS} value={by} onValue={setBy} />
          <Find
            label={say(APP_WORDS.find)}
            value={filter.text}
            onValue={(value) => setFilter({ ...filter, text: value })}
          />
          {bookGroups.length > 1 && (
            <Pick
              label={say(APP_WORDS.group)}
              value={filter.group}
              options={[['', say(APP_WORDS.allGroups)], ...bookGroups.map((each) => [each, each] as const)]}
              onValue={(group) => setFilter({ ...filter, group })}
            />
          )}
          {isFiltering && (
            <Button size="small" appearance="subtle" onClick={() => setFilter({ text: '', group: '' })}>
              {say(APP_WORDS.clear)}
            </Button>
          )}
          {orders.length > 0 && <Button onClick={() => void save()}>{say(SAY.export)}</Button>}
        </div>
        {unread > 0 && (
          <p role="status" className={views.muted}>
            {say(SAY.unread(unread))}
          </p>
        )}
        {orders.length === 0 ? (
          unread > 0 && !isFiltering ? null : (
            <p role="status" className={isFiltering ? views.muted : views.well}>
              {say(isFiltering ? APP_WORDS.noneFits : SAY.none)}
            </p>
          )
        ) : (
          <>
            <p className={views.sum}>
              <span className={views.late}>{say(SAY.late(orders.length))}</span>
              {sums.map((each) => (
                <span key={each.zh}>{say(each)}</span>
              ))}
            </p>
            <LateTable groups={groups} by={by} folded={folded} onFold={toggle} />
          </>
        )}
        <p role="status" className={views.muted}>
          {say(told ?? same(''))}
        </p>
      </Awaited>
    </div>
  );
}

const NONE: readonly never[] = [];
