import { mergeClasses } from '@fluentui/react-components';
import type { ProjectOpened } from '../../../shared/features/projects/view';
import { passes } from '../../../shared/features/projects/line';
import type { RowRef } from '../../../shared/records/change';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { usePane, useSay, useStore } from '../../state/use-pane';
import { useProjectStyles } from './styles';
import { dayWords } from './text';
import { PROJECT_WORDS as SAY } from './words';

interface PartProps {
  readonly view: ProjectOpened;
}

/** What is to be reached, with target and when it can be. */
export function Milestones({
  view: { milestones },
  onEdit,
  onAdd,
}: PartProps & { readonly onEdit: (row: RowRef) => void; readonly onAdd: () => void }) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const { lang } = usePane();
  return (
    <Section level="h2" title={say(SAY.milestones)} aside={milestones.length || undefined}>
      {milestones.length === 0 && <p className={styles.muted}>{say(SAY.noMilestones)}</p>}
      <ul className={styles.list}>
        {milestones.map((each) => {
          const { name, due, expected, is, place, ref } = each;
          const target = due === undefined ? '' : `${say(SAY.due)} ${dayWords(due, lang)}`;
          const said =
            is === 'unknown' || (is === 'open' && expected === undefined)
              ? say(SAY.unknown)
              : `${say(is === 'reached' ? SAY.reached : SAY.expected)} ${dayWords(expected, lang)}`.trim();
          return (
            <li key={`${place.row} ${name}`} className={styles.item}>
              <div className={styles.spread}>
                <button
                  type="button"
                  className={styles.line}
                  aria-label={say(SAY.goTo([name, target, said].filter((text) => text !== '').join(' · ')))}
                  onClick={() => void store.select(place)}
                >
                  <span>◆ {name}</span>
                  <span className={styles.cell}>{target}</span>
                  <span className={mergeClasses(styles.cell, passes(each) && styles.late)}>{said}</span>
                </button>
                <span className={styles.fixed}>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={say(SAY.editOne(name))}
                    onClick={() => onEdit(ref)}
                  >
                    {say(SAY.editShort)}
                  </Button>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button size="small" onClick={onAdd}>
          {say(SAY.addMilestone)}
        </Button>
      </div>
    </Section>
  );
}

/** Persons with more to do at a time than the hours hold. */
export function Clashes({
  view: { clashes },
  onChoose,
}: PartProps & { readonly onChoose: (id: string) => void }) {
  const styles = useProjectStyles();
  const say = useSay();
  return (
    <Section level="h2" title={say(SAY.clashes)} aside={clashes.length || undefined}>
      {clashes.length === 0 && <p className={styles.muted}>{say(SAY.noClashes)}</p>}
      <ul className={styles.list}>
        {clashes.map(({ person, from, said, names }) => (
          <li key={`${person} ${from}`} className={styles.item}>
            <p className={styles.plain}>{say(said)}</p>
            <p className={styles.muted}>
              {names.map(({ id, name }) => (
                <span key={id}>
                  <button type="button" className={styles.link} onClick={() => onChoose(id)}>
                    {say(name)}
                  </button>{' '}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is wrong in the rows of the project, each at its cell. */
export function Findings({ view: { findings } }: PartProps) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  if (findings.length === 0) return null;
  return (
    <Section level="h2" title={say(SAY.findings)} aside={findings.length}>
      <ul className={styles.list}>
        {findings.map(({ message, place }, at) => (
          <li key={at} className={styles.item}>
            <button type="button" className={styles.line} onClick={() => void store.select(place)}>
              {say(message)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Orders shown at first. */
const SHOWN = 30;

/** The orders of the project, each leading to its row and to its file. */
export function Orders({ view: { orders } }: PartProps) {
  const styles = useProjectStyles();
  const say = useSay();
  const store = useStore();
  const open = (place: NonNullable<(typeof orders)[number]['place']>) => (): void => {
    void store.select(place);
    store.go('order');
  };
  return (
    <Section level="h2" title={say(SAY.ordersTitle)} aside={orders.length || undefined}>
      <ul className={styles.list}>
        {orders.slice(0, SHOWN).map(({ order, customer, place }) => (
          <li key={order} className={styles.item}>
            {place ? (
              <button
                type="button"
                className={styles.line}
                aria-label={say(SAY.openFile(order))}
                onClick={open(place)}
              >
                <span>{order}</span> <span className={styles.cell}>{customer}</span>
              </button>
            ) : (
              <p className={styles.muted}>
                {order} · {say(SAY.notInBook)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {orders.length > SHOWN && <p className={styles.muted}>{say(SAY.moreOrders(orders.length - SHOWN))}</p>}
    </Section>
  );
}
