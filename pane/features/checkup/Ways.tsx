import { mergeClasses } from '@fluentui/react-components';
import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import type { CheckupView } from '../../../shared/features/checkup/view';
import { Button } from '../../parts/Button';
import { Section } from '../../parts/Section';
import { useSay, useStore } from '../../state/use-pane';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

interface WaysProps {
  readonly view: CheckupView;
  readonly onOpen: (wanted: OrdersWanted) => void;
}

/** The most frequent ways through the process. */
export function Paths({
  view: { paths, pathsTotal },
  onOpen,
  onMore,
}: WaysProps & { readonly onMore: () => void }) {
  const styles = useCheckupStyles();
  const say = useSay();
  if (pathsTotal === 0) return null;
  return (
    <Section level="h2" title={say(CHECKUP_WORDS.paths)} aside={pathsTotal}>
      <ol className={styles.list}>
        {paths.map(({ path, text, n }) => (
          <li key={path.join('\0')} className={styles.item}>
            <button type="button" className={styles.row} onClick={() => onOpen({ of: 'path', path })}>
              <span className={mergeClasses(styles.grow, styles.clamped)}>{say(text)}</span>
              <span className={styles.figure}>{say(CHECKUP_WORDS.orders(n))}</span>
            </button>
          </li>
        ))}
      </ol>
      {pathsTotal > paths.length && (
        <Button size="small" appearance="subtle" onClick={onMore}>
          {say(CHECKUP_WORDS.morePaths(pathsTotal - paths.length))}
        </Button>
      )}
    </Section>
  );
}

/** What did not go as written, what went back and forth, and what is not filled in. */
export function Deviations({ view, onOpen }: WaysProps) {
  const styles = useCheckupStyles();
  const say = useSay();
  const store = useStore();
  const { deviations, pingPong, unkept, asWritten } = view;
  return (
    <div className={styles.stack}>
      {(deviations.length > 0 || say(asWritten.text) !== '') && (
        <Section level="h2" title={say(CHECKUP_WORDS.deviations)} aside={deviations.length || undefined}>
          {deviations.length === 0 && <p className={styles.muted}>{say(CHECKUP_WORDS.noDeviations)}</p>}
          <ul className={styles.list}>
            {deviations.map(({ kind, stage, before, names, orders }) => (
              <li key={`${kind}\0${stage}\0${before}`} className={styles.item}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => onOpen({ of: 'deviation', kind, stage, before })}
                >
                  <span className={styles.grow}>
                    {say(CHECKUP_WORDS.deviation(kind, say(names[0]), say(names[1])))}
                  </span>
                  <span className={styles.figure}>{say(CHECKUP_WORDS.orders(orders))}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {pingPong.length > 0 && (
        <Section level="h2" title={say(CHECKUP_WORDS.pingPong)}>
          <ul className={styles.list}>
            {pingPong.map(({ between, names, n, orders }) => (
              <li key={between.join('\0')} className={styles.item}>
                <button
                  type="button"
                  className={styles.row}
                  onClick={() => onOpen({ of: 'pingPong', between })}
                >
                  <span className={styles.grow}>
                    {say(CHECKUP_WORDS.between(say(names[0]), say(names[1]), n, orders))}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {unkept.length > 0 && (
        <Section level="h2" title={say(CHECKUP_WORDS.unkept)} aside={unkept.length}>
          <ul className={styles.list}>
            {unkept.map(({ sheet, header, stage, person, of, n, place }) => (
              <li key={`${sheet}\0${place.column}\0${person}`} className={styles.item}>
                <button
                  type="button"
                  className={styles.row}
                  aria-label={`${say(CHECKUP_WORDS.goTo(header))}: ${say(CHECKUP_WORDS.filled(person, of, n))}`}
                  onClick={() => void store.select(place)}
                >
                  <span className={styles.grow}>
                    {say(CHECKUP_WORDS.unkeptLine(header, sheet, say(stage)))}
                  </span>
                  <span className={styles.figure}>{say(CHECKUP_WORDS.filled(person, of, n))}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
