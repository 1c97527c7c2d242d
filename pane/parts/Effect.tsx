import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual } from '../../shared/lang';
import type { OrderEffect, RuleEffect, StageEffect } from '../../shared/proposals/rule-effect';
import { inkOf } from '../theme/tone-variables';
import { useSay, useStore } from '../state/use-pane';
import { EFFECT_WORDS } from './effect-words';
import { StatusBadge } from './StatusBadge';

const useStyles = makeStyles({
  list: { margin: '4px 0', padding: '0', listStyleType: 'none' },
  heading: { margin: '12px 0 4px', fontSize: tokens.fontSizeBase300 },
  person: { display: 'flex', flexWrap: 'wrap', gap: '0 8px', padding: '3px 0' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  order: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  link: {
    padding: '2px 0',
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  stage: { padding: '2px 0 2px 8px' },
  badges: { display: 'inline-block' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

/** In one line what a change does; the tone says whether anything becomes late. */
export function effectSummary(effect: RuleEffect): readonly { text: Bilingual; isBad: boolean }[] {
  const { orders, changed, earlier, later, otherwise, handedOver, newlyLate, noLongerLate } = effect;
  if (changed === 0) return [{ text: EFFECT_WORDS.nothing(orders), isBad: false }];
  const counts = [
    { count: newlyLate, words: EFFECT_WORDS.newlyLate, isBad: true },
    { count: noLongerLate, words: EFFECT_WORDS.noLongerLate, isBad: false },
    { count: earlier, words: EFFECT_WORDS.earlier, isBad: false },
    { count: later, words: EFFECT_WORDS.later, isBad: false },
    { count: otherwise, words: EFFECT_WORDS.otherwise, isBad: false },
    { count: handedOver, words: EFFECT_WORDS.handedOver, isBad: false },
  ];
  return [
    { text: EFFECT_WORDS.changed(changed, orders), isBad: false },
    ...counts.filter(({ count }) => count > 0).map(({ count, words, isBad }) => ({ text: words(count), isBad })), // prettier-ignore
  ];
}

/** What a change of the rules or of a calendar does to the open orders: counts, people, the first orders old and new. */
export function Effect({ effect }: { readonly effect: RuleEffect }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div>
      <ul className={styles.list}>
        {effectSummary(effect).map(({ text, isBad }) => (
          <li key={text.en} style={isBad ? { color: inkOf('late'), fontWeight: 600 } : undefined}>
            {say(text)}
          </li>
        ))}
        {effect.rejudged > 0 && <li>{say(EFFECT_WORDS.rejudged(effect.rejudged))}</li>}
      </ul>
      {effect.people.length > 0 && <People effect={effect} />}
      {effect.first.length > 0 && (
        <>
          <h3 className={styles.heading}>
            {say(
              effect.changed > effect.first.length
                ? EFFECT_WORDS.first(effect.first.length)
                : EFFECT_WORDS.orders,
            )}
          </h3>
          <ul className={styles.list}>
            {effect.first.map((order) => (
              <Order key={`${order.place.sheet}!${order.place.row}`} order={order} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function People({ effect }: { readonly effect: RuleEffect }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      <h3 className={styles.heading}>{say(EFFECT_WORDS.people)}</h3>
      <ul className={styles.list}>
        {effect.people.map(({ name, stages, workBefore, workAfter, minutesBefore, minutesAfter }) => (
          <li key={name} className={styles.person}>
            <span className={styles.name}>{name}</span>
            <span>{say(EFFECT_WORDS.person(stages))}</span>
            {workBefore !== workAfter && (
              <span>
                {say(EFFECT_WORDS.work)} {say(EFFECT_WORDS.hours(workBefore))} →{' '}
                {say(EFFECT_WORDS.hours(workAfter))}
              </span>
            )}
            <span className={styles.muted}>
              {say(EFFECT_WORDS.time)} {say(EFFECT_WORDS.hours(minutesBefore))} →{' '}
              {say(EFFECT_WORDS.hours(minutesAfter))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Order({ order }: { readonly order: OrderEffect }) {
  const styles = useStyles();
  const say = useSay();
  const store = useStore();
  return (
    <li className={styles.order}>
      <button type="button" className={styles.link} onClick={() => void store.select(order.place)}>
        {order.order}
      </button>
      {order.stages.map((stage) => (
        <Stage key={stage.stage.en} stage={stage} />
      ))}
      {order.more > 0 && (
        <div className={`${styles.stage} ${styles.muted}`}>{say(EFFECT_WORDS.more(order.more))}</div>
      )}
    </li>
  );
}

function Stage({ stage }: { readonly stage: StageEffect }) {
  const styles = useStyles();
  const say = useSay();
  const { dueBefore, dueAfter, before, after, owner, ownerBefore } = stage;
  const named = (name: string): string => name || say(EFFECT_WORDS.unnamed);
  const text = (due: Bilingual | undefined): string => say(due ?? EFFECT_WORDS.none);
  return (
    <div className={styles.stage}>
      <div>
        {say(stage.stage)}{' '}
        <span className={styles.muted}>
          {ownerBefore !== undefined && `${named(ownerBefore)} → `}
          {named(owner)}
        </span>
      </div>
      <div>
        {text(dueBefore) === text(dueAfter) ? (
          text(dueAfter)
        ) : (
          <>
            <del className={styles.before}>{text(dueBefore)}</del> →{' '}
            <ins style={{ textDecoration: 'none' }}>{text(dueAfter)}</ins>
          </>
        )}{' '}
        <span className={styles.badges}>
          {before && before !== after && (
            <>
              <StatusBadge status={before} /> →{' '}
            </>
          )}
          {after && <StatusBadge status={after} />}
        </span>
      </div>
    </div>
  );
}
