import { lazy, Suspense, useId, useState } from 'react';
import type { TodayThing, TodayThings } from '../../../shared/orders/today-things';
import { mergeClasses } from '@fluentui/react-components';
import type { Bilingual } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import type { PaneState } from '../../state/types';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useTodayStyles } from './styles';

const ThingDialog = lazy(() => import('./ThingDialog'));

/** What is to be done today that is no stage of an order: a short group for each kind. */
export function Things({ groups }: { readonly groups: readonly TodayThings[] }) {
  return groups.map((group) => <Group key={group.key} group={group} />);
}

function Group({ group }: { readonly group: TodayThings }) {
  const styles = useTodayStyles();
  const say = useSay();
  const store = useStore();
  const id = useId();
  const [asked, setAsked] = useState<TodayThing>();
  const { key, title, things, done, opens } = group;
  const { me = '' } = usePane();
  const finish = async (thing: TodayThing): Promise<void> =>
    done?.next
      ? setAsked(thing)
      : store.apply(await store.ask('items.proposeDone', key, thing.id, undefined, me));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {say(title)} {things.length}
      </h2>
      <ul className={styles.list}>
        {things.map((thing) => (
          <li key={thing.id} className={styles.row}>
            <button
              type="button"
              data-rove=""
              tabIndex={-1}
              className={styles.main}
              onClick={() => void store.select(thing.place)}
            >
              <span className={styles.thing}>{thing.called ? say(thing.called) : thing.name}</span>
              <span className={styles.customer}>
                {[say(thing.note), thing.owner].filter((text) => text !== '').join(' · ')}
              </span>
              <span className={mergeClasses(styles.brief, styles.soon)}>{say(thing.brief)}</span>
            </button>
            {opens && (
              <Act
                thing={thing}
                verb={thing.opensBy ?? opens.verb}
                onAct={() => store.go(opens.view as PaneState['view'], thing.opens)}
              />
            )}
            {done && !thing.isNeverDone && (
              <Act thing={thing} verb={done.verb} onAct={() => void finish(thing)} />
            )}
          </li>
        ))}
      </ul>
      <Suspense fallback={null}>
        {asked && done?.next && (
          <ThingDialog
            group={key}
            verb={done.verb}
            next={done.next}
            thing={asked}
            onClose={() => setAsked(undefined)}
          />
        )}
      </Suspense>
    </section>
  );
}

interface ActProps {
  readonly thing: TodayThing;
  readonly verb: Bilingual;
  readonly onAct: () => void;
}

function Act({ thing, verb, onAct }: ActProps) {
  const say = useSay();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${thing.called ? say(thing.called) : thing.name}: ${say(verb)}`}
      onClick={onAct}
    >
      {say(verb)}
    </Button>
  );
}
