import { useId, useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { OrdersWanted } from '../../../shared/features/checkup/orders';
import type { Since } from '../../../shared/features/checkup/since';
import type { CheckupView } from '../../../shared/features/checkup/view';
import type { Bilingual } from '../../../shared/lang';
import { useSay } from '../../state/use-pane';
import { useCheckupStyles } from './styles';
import { CHECKUP_WORDS } from './words';

type Period = keyof typeof CHECKUP_WORDS.periods;

/** From when on: everything, the last months, or a day of one's own. */
export function SincePicker({
  since,
  onSince,
}: {
  readonly since: Since;
  readonly onSince: (since: Since) => void;
}) {
  const styles = useCheckupStyles();
  const say = useSay();
  const id = useId();
  const [period, setPeriod] = useState<Period>(periodOf(since));
  const choose = (next: Period): void => {
    setPeriod(next);
    if (next !== 'day') onSince(next === 'all' ? {} : { months: Number(next) });
  };
  return (
    <div className={styles.bar}>
      <label htmlFor={id} className={styles.label}>
        {say(CHECKUP_WORDS.since)}
      </label>
      <Select id={id} size="small" value={period} onChange={(_, { value }) => choose(value as Period)}>
        {Object.entries(CHECKUP_WORDS.periods).map(([key, words]) => (
          <option key={key} value={key}>
            {say(words)}
          </option>
        ))}
      </Select>
      {period === 'day' && (
        <Field size="small">
          <Input
            type="date"
            size="small"
            aria-label={say(CHECKUP_WORDS.day)}
            value={since.day ?? ''}
            onChange={(_, { value }) => onSince(value === '' ? {} : { day: value })}
          />
        </Field>
      )}
    </div>
  );
}

function periodOf({ months, day }: Since): Period {
  if (day !== undefined) return 'day';
  return months === undefined ? 'all' : (String(months) as Period);
}

interface HeadProps {
  readonly view: CheckupView;
  readonly onOpen: (wanted: OrdersWanted) => void;
  readonly onStage: (key: string, isLate?: boolean) => void;
}

/** What a check-up comes to, in four figures; each opens its orders. */
export function Head({ view: { orders, byTime, byLateness, asWritten }, onOpen, onStage }: HeadProps) {
  const styles = useCheckupStyles();
  const say = useSay();
  const { text, strayed } = asWritten;
  return (
    <div className={styles.tiles} role="group" aria-label={say(CHECKUP_WORDS.head)}>
      <Tile
        label={CHECKUP_WORDS.looked}
        value={say(CHECKUP_WORDS.orders(orders))}
        onOpen={orders > 0 ? () => onOpen({ of: 'all' }) : undefined}
      />
      <Tile
        label={CHECKUP_WORDS.byTime}
        value={say(byTime?.name ?? CHECKUP_WORDS.untold)}
        against={byTime && say(CHECKUP_WORDS.ofTime(byTime.days, byTime.share))}
        onOpen={byTime && (() => onStage(byTime.stage))}
      />
      <Tile
        label={CHECKUP_WORDS.byLateness}
        value={say(byLateness?.name ?? CHECKUP_WORDS.none)}
        against={byLateness && say(CHECKUP_WORDS.ofLateness(byLateness.orders, byLateness.days))}
        onOpen={byLateness && (() => onStage(byLateness.stage, true))}
      />
      <Tile
        label={CHECKUP_WORDS.asWritten}
        value={say(text) || say(CHECKUP_WORDS.untold)}
        against={say(text) === '' ? undefined : say(CHECKUP_WORDS.strayed(strayed))}
        onOpen={strayed > 0 ? () => onOpen({ of: 'strayed' }) : undefined}
      />
    </div>
  );
}

interface TileProps {
  readonly label: Bilingual;
  readonly value: string;
  readonly against?: string | undefined;
  readonly onOpen: (() => void) | undefined;
}

function Tile({ label, value, against, onOpen }: TileProps) {
  const styles = useCheckupStyles();
  const say = useSay();
  return (
    <button type="button" className={styles.tile} aria-disabled={!onOpen} onClick={onOpen}>
      <span className={styles.label}>{say(label)}</span> <span className={styles.value}>{value}</span>{' '}
      {against && <span className={styles.against}>{against}</span>}
    </button>
  );
}
