import { useState, type FormEvent } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { WhatIfChange } from '../../../shared/features/order/what-if-change';
import type { OrderView } from '../../../shared/features/order/view';
import { dayOf, isoDay, parseIso, type Moment } from '../../../shared/time/moment';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { CHANGE_WORDS, ORDER_WORDS } from './words';
import { useOrderStyles } from './styles';

type What = WhatIfChange['what'];
const WHATS: readonly What[] = ['date', 'done', 'planned', 'limit'];

interface Thing {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly now: string;
}

/** One change to try: of a date of the order, or of a date or the limit of a stage. */
export function WhatIfForm({
  order,
  onAdd,
}: {
  readonly order: OrderView;
  readonly onAdd: (change: WhatIfChange) => void;
}) {
  const styles = useOrderStyles();
  const say = useSay();
  const [what, setWhat] = useState<What>('date');
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const things = thingsOf(order, what, (limit) => say(limit));
  const thing = things.find(({ id }) => id === chosen) ?? things[0];
  const value = typed ?? thing?.now ?? '';
  const change = thing && changeOf(what, thing.id, value);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!change) return;
    onAdd(change);
    setTyped(undefined);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={say(ORDER_WORDS.what)} size="small">
        <Select
          size="small"
          value={what}
          onChange={(_, data) => {
            setWhat(data.value as What);
            setChosen('');
            setTyped(undefined);
          }}
        >
          {WHATS.map((each) => (
            <option key={each} value={each}>
              {say(CHANGE_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(ORDER_WORDS.which)} size="small">
        <Select
          size="small"
          value={thing?.id ?? ''}
          onChange={(_, data) => {
            setChosen(data.value);
            setTyped(undefined);
          }}
        >
          {things.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={say(ORDER_WORDS.to)}
        size="small"
        hint={what === 'limit' ? `${say(ORDER_WORDS.limitHint)} ${say(ORDER_WORDS.allOrders)}` : undefined}
      >
        <Input
          size="small"
          type={what === 'limit' ? 'text' : 'date'}
          value={value}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <div>
        <Button size="small" type="submit" disabled={!change}>
          {say(ORDER_WORDS.add)}
        </Button>
      </div>
    </form>
  );
}

/** What may be changed, ETD first among the dates, with what it is now. */
function thingsOf(
  { fields, stages }: OrderView,
  what: What,
  say: (text: { zh: string; en: string }) => string,
): Thing[] {
  if (what === 'date') {
    const first = [...fields].sort((a, b) => Number(b.field === 'etd') - Number(a.field === 'etd'));
    return first.map(({ field, name, date }) => ({ id: field, name, now: dateValue(date) }));
  }
  const can = what === 'planned' ? 'limit' : what;
  const possible = stages.filter((stage) => stage.canTry[can]);
  // Those that the team follows first.
  const sorted = [...possible].sort((a, b) => Number(b.isShown) - Number(a.isShown));
  return sorted.map(({ key, name, done, planned, due, limit }) => ({
    id: key,
    name,
    now: what === 'limit' ? (limit ? say(limit) : '') : dateValue(what === 'done' ? done : (planned ?? due)),
  }));
}

function dateValue(moment: Moment | undefined): string {
  return moment === undefined ? '' : isoDay(dayOf(moment));
}

function changeOf(what: What, id: string, value: string): WhatIfChange | undefined {
  if (what === 'limit') return value.trim() === '' ? undefined : { what, stage: id, to: value.trim() };
  const to = parseIso(value);
  if (to === undefined) return undefined;
  return what === 'date' ? { what, field: id, to } : { what, stage: id, to };
}
