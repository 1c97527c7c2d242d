import { useMemo, useState } from 'react';
import { both } from '../../shared/lang';
import {
  countOf,
  groupMessages,
  MESSAGE_STATES,
  type MessageGroup,
} from '../../shared/serving/view/messages';
import { hasWords, wordsOf } from '../../shared/serving/view/books';
import { dayWords } from '../../shared/serving/view/times';
import { MESSAGE_STATE_WORDS } from '../../shared/serving/view/words';
import { useSettledValue } from '../../pane/parts/use-settled-value';
import { usePage, usePolled, useSay } from '../app/page';
import type { ViewProps } from '../app/view';
import { APP_WORDS } from '../app/words';
import { todayOf } from '../host/viewer-clock';
import { Awaited } from '../parts/Awaited';
import { Find } from '../parts/Finding';
import { useViewStyles } from '../parts/styles';
import { Table, useFolds, type Column, type Line } from '../parts/Table';
import { channelWords, MESSAGES_WORDS as SAY } from './words';

/** What served books told whom: what needs a look first, then what was sent today. */
export function Messages({ find }: ViewProps) {
  const views = useViewStyles();
  const say = useSay();
  const { operations, overview, viewer } = usePage();
  const polled = usePolled(operations.messages);
  const [typed, setTyped] = useState(find);
  const [folded, toggle] = useFolds();
  const text = useSettledValue(typed, 150);
  const today = todayOf(viewer);
  const groups = useMemo(() => {
    const words = wordsOf(text);
    return groupMessages(polled.data ?? [], overview.books, today).filter(
      ({ title, group, channel, messages }) =>
        hasWords([title, group, channel, ...messages.map(({ to }) => to)], words),
    );
  }, [polled.data, overview.books, today, text]);
  const people = ({ messages }: MessageGroup): string =>
    [...new Set(messages.map(({ to }) => to))].join(say(both('、', ', ')));
  // Of today's the day is known.
  const day = ({ state, messages }: MessageGroup): string =>
    state === 'sent' ? '' : say(dayWords(messages[0]!.day, viewer));
  const columns: readonly Column<MessageGroup>[] = [
    {
      key: 'book',
      title: say(SAY.book),
      width: 'minmax(0, 2fr)',
      cell: ({ title }) => title,
      hint: ({ title, group }) => `${title} · ${group}`,
    },
    { key: 'group', title: say(APP_WORDS.group), width: 'minmax(0, 1fr)', cell: ({ group }) => group },
    {
      key: 'channel',
      title: say(SAY.channel),
      width: 'minmax(0, 1.2fr)',
      cell: ({ channel }) => say(channelWords(channel)),
    },
    {
      key: 'count',
      title: say(SAY.number),
      width: '76px',
      isEnd: true,
      cell: ({ messages }) => messages.length,
    },
    { key: 'to', title: say(SAY.to), width: 'minmax(0, 2.4fr)', cell: people, hint: people },
    { key: 'day', title: say(SAY.day), width: '80px', cell: day },
  ];
  const lines = MESSAGE_STATES.flatMap((state): Line<MessageGroup>[] => {
    const members = groups.filter((each) => each.state === state);
    if (members.length === 0) return [];
    const isFolded = folded.has(state);
    return [
      {
        is: 'group',
        key: state,
        isFolded,
        title: (
          <strong className={`${views.cut} ${state === 'uncertain' || state === 'failed' ? views.late : ''}`}>
            {say(MESSAGE_STATE_WORDS[state])}
          </strong>
        ),
        aside: (
          <span className={`${views.muted} ${views.nowrap}`}>{say(SAY.count(countOf(members, state)))}</span>
        ),
      },
      ...(isFolded ? [] : members.map((row) => ({ is: 'row' as const, key: row.key, row }))),
    ];
  });
  return (
    <div className={views.view}>
      <h2 className={views.hidden}>{say(SAY.title)}</h2>
      <Awaited polled={polled}>
        <div className={views.bar}>
          <Find label={say(APP_WORDS.find)} value={typed} onValue={setTyped} />
          <p className={views.muted}>{say(SAY.about)}</p>
        </div>
        {countOf(groups, 'uncertain') > 0 && <p className={views.muted}>{say(SAY.uncertainAdvice)}</p>}
        {lines.length === 0 ? (
          <p role="status" className={views.muted}>
            {say(typed === '' ? SAY.none : APP_WORDS.noneFits)}
          </p>
        ) : (
          <Table
            label={say(SAY.title)}
            columns={columns}
            lines={lines}
            heights={{ row: 36, card: 56 }}
            onFold={toggle}
            card={(each) => (
              <>
                <div className={views.spread}>
                  <span className={views.cut}>{each.title}</span>
                  <span className={views.nowrap}>{say(SAY.count(each.messages.length))}</span>
                </div>
                <div className={views.cardLine}>
                  <span className={views.cut}>
                    {[say(channelWords(each.channel)), people(each), day(each)].filter(Boolean).join(' · ')}
                  </span>
                </div>
              </>
            )}
          />
        )}
      </Awaited>
    </div>
  );
}
