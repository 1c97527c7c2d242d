import { lazy, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import { parseIso } from '../../../shared/time/moment';
import type { TodayGroup } from '../../../shared/features/today/view';
import type { TodayGroupKey, TodayItem } from '../../../shared/plan/tasks';
import { sentenceOf } from '../../state/sentence';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { GROUP_WORDS, TODAY_WORDS } from './words';
import { keyOf, refOf, type ActionKind, type AskedKind } from './action';
import { Counts } from './Counts';
import { useTodayStyles } from './styles';
import { Task } from './Task';
import { WhoAmI } from './WhoAmI';

/** Fields come with the first question: the list alone is there sooner. */
const ActionDialog = lazy(() => import('./ActionDialog'));

const FIRST = 50;
const MORE = 100;
/** What is due after this week is shown on request. */
const LIMITS: Readonly<Record<TodayGroupKey, number>> = {
  late: FIRST, today: FIRST, week: FIRST, waiting: FIRST, later: 0,
}; // prettier-ignore

/** My open stages by what they ask of me today, and what I can do about each. */
export default function Today() {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [limits, setLimits] = useState(LIMITS);
  const [only, setOnly] = useState<TodayGroupKey>();
  const [active, setActive] = useState<{ key: string; at: number }>();
  const [open, setOpen] = useState<string>();
  const [asked, setAsked] = useState<{ kind: AskedKind; item: TodayItem }>();
  const [problem, setProblem] = useState<Bilingual>();
  const [showsKeys, setShowsKeys] = useState(false);
  const { data: view, failure } = useAsk('today.view', { me, limits });
  const { data: outdated = 0 } = useAsk('today.outdatedOrders');
  const page = useRef<HTMLDivElement>(null);

  const groups = (view?.groups ?? []).filter(({ key }) => only === undefined || key === only);
  const items = groups.flatMap((group) => group.items);
  const found = items.findIndex((item) => keyOf(item) === active?.key);
  const current = found >= 0 ? found : Math.min(active?.at ?? 0, Math.max(0, items.length - 1));
  // When the stage in hand is done and gone, the keyboard goes on with the one that took its place.
  useEffect(() => {
    if (found >= 0 || active === undefined || document.activeElement !== document.body) return;
    page.current?.querySelectorAll<HTMLElement>('[data-task]')[current]?.focus();
  }, [current, found, active, view]);

  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!view) return null;

  const act = async (kind: ActionKind, item: TodayItem): Promise<void> => {
    setProblem(undefined);
    try {
      if (kind === 'chased') await store.apply(await store.ask('today.proposeChased', refOf(item), '', me));
      else if (kind === 'resumed')
        await store.apply(await store.ask('today.proposeResumed', refOf(item), me));
      else setAsked({ kind, item });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  /** At once where nothing has to be asked. */
  const doneToday = async (item: TodayItem, index: number): Promise<void> => {
    setActive({ key: keyOf(item), at: index });
    setProblem(undefined);
    try {
      const { done, today } = await store.ask('today.detail', refOf(item));
      if (done.form === 'number' || done.openGates.length > 0) return setAsked({ kind: 'done', item });
      const date = parseIso(today)!;
      await store.apply(await store.ask('today.proposeDone', refOf(item), { date, evidence: '', by: me }));
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  const move = (to: number): void => {
    const item = items[to];
    if (!item) return;
    setActive({ key: keyOf(item), at: to });
    page.current?.querySelectorAll<HTMLElement>('[data-task]')[to]?.focus();
  };
  const onKey = (event: KeyboardEvent, item: TodayItem, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      j: () => move(index + 1),
      ArrowDown: () => move(index + 1),
      k: () => move(index - 1),
      ArrowUp: () => move(index - 1),
      d: () => void doneToday(item, index),
      w: () => void act('wait', item),
      '?': () => setShowsKeys((shown) => !shown),
    };
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };
  const openItem = (item: TodayItem, index: number): void => {
    const key = keyOf(item);
    setActive({ key, at: index });
    setOpen(open === key ? undefined : key);
    void store.select(item.place);
  };
  const more = (key: TodayGroupKey): void => setLimits({ ...limits, [key]: limits[key] + MORE });

  return (
    <div className={styles.page} ref={page}>
      <h1 className={styles.hidden}>{say(TODAY_WORDS.title)}</h1>
      <WhoAmI />
      <Counts view={view} only={only} onOnly={setOnly} />
      {outdated > 0 && (
        <div className={styles.update}>
          <span className={styles.hint}>{say(TODAY_WORDS.outdated(outdated))}</span>
          <Button size="small" onClick={() => void store.update()}>
            {say(TODAY_WORDS.update)}
          </Button>
        </div>
      )}
      {problem && (
        <p role="alert" className={styles.problem}>
          {say(problem)}
        </p>
      )}
      {view.total === 0 && (
        <p role="status">{say(me === '' ? TODAY_WORDS.nothing : TODAY_WORDS.nothingMine(me))}</p>
      )}
      {groups.map((group) => (
        <Section key={group.key} group={group} onMore={() => more(group.key)}>
          {(item) => {
            const index = items.indexOf(item);
            return (
              <Task
                key={keyOf(item)}
                item={item}
                isActive={index === current}
                isOpen={open === keyOf(item)}
                onOpen={() => openItem(item, index)}
                onKey={(event) => onKey(event, item, index)}
                onAct={(kind) => void act(kind, item)}
              />
            );
          }}
        </Section>
      ))}
      {view.total > 0 && <Keys isOpen={showsKeys} onToggle={setShowsKeys} />}
      {asked && (
        <Suspense fallback={null}>
          <ActionDialog kind={asked.kind} target={refOf(asked.item)} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function Section({
  group: { key, count, orders, items },
  onMore,
  children,
}: {
  readonly group: TodayGroup;
  readonly onMore: () => void;
  readonly children: (item: TodayItem) => React.ReactNode;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  if (count === 0) return null;
  const title = `${key}-title`;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.heading}>
        {say(GROUP_WORDS[key])} · {key === 'late' ? orders : count}
      </h2>
      <ul className={styles.list}>{items.map(children)}</ul>
      {count > items.length && (
        <Button size="small" appearance="subtle" onClick={onMore}>
          {say(TODAY_WORDS.more(count - items.length))}
        </Button>
      )}
    </section>
  );
}

function Keys({
  isOpen,
  onToggle,
}: {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const styles = useTodayStyles();
  const say = useSay();
  return (
    <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary className={styles.hint}>{say(TODAY_WORDS.keys)}</summary>
      <dl className={styles.keys}>
        {TODAY_WORDS.keyList.flatMap(([keys, what]) => [
          <dt key={keys}>
            <kbd>{keys}</kbd>
          </dt>,
          <dd key={`${keys} what`} className={styles.key}>
            {say(what)}
          </dd>,
        ])}
      </dl>
    </details>
  );
}
