import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { PartLine } from '../../../shared/features/money/lines';
import type { ReceiptForm } from '../../../shared/features/money/receipt';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { DIALOG_WORDS } from '../../parts/dialog-words';
import { useAttempt } from '../../parts/use-attempt';
import { Problem } from '../../parts/Problem';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { useMoneyStyles } from './styles';
import { MONEY_WORDS } from './words';

interface ReceiptProps {
  readonly line: PartLine;
  readonly onClose: () => void;
}

/** Money that came in for a part: one row of 跟单_收款, shown before it is written. */
export function ReceiptDialog({ line: { key, part }, onClose }: ReceiptProps) {
  const say = useSay();
  const { data, failure, isStale } = useAsk('money.receiptForm', key, part);
  if (data) return <Form form={data} name={key} onClose={onClose} />;
  if (isStale && !failure) return null;
  return (
    <Dialog
      title={say(MONEY_WORDS.receiptTitle(key))}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say(DIALOG_WORDS.close)}</Button>}
    >
      <p role="alert">{say(failure ?? MONEY_WORDS.gone)}</p>
    </Dialog>
  );
}

function Form({
  form,
  name,
  onClose,
}: {
  readonly form: ReceiptForm;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const styles = useMoneyStyles();
  const say = useSay();
  const store = useStore();
  const { me = '', work } = usePane();
  const { problem, attempt } = useAttempt();
  const [typed, setTyped] = useState({
    order: form.order,
    part: String(form.part),
    number: '',
    date: form.date,
    amount: form.amount,
    currency: form.currency,
    charges: '',
  });
  const [carriesOver, setCarriesOver] = useState(form.earlier.length > 0);
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onChange: (_: unknown, { value }: { value: string }) => setTyped({ ...typed, [key]: value }),
  });
  const preview = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('money.proposeReceipt', { ...typed, carriesOver }, me);
      onClose();
      await store.preview(proposal);
    });
  return (
    <Dialog
      title={say(MONEY_WORDS.receiptTitle(name))}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void preview()}>
            {say(MONEY_WORDS.preview)}
          </Button>
          <Button onClick={onClose}>{say(DIALOG_WORDS.cancel)}</Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void preview();
        }}
      >
        {form.note && <p className={styles.muted}>{say(form.note)}</p>}
        <Field label={say(MONEY_WORDS.number)} hint={say(MONEY_WORDS.numberHint)} required>
          <Input {...field('number')} />
        </Field>
        <Field label={say(MONEY_WORDS.date)} required>
          <Input type="date" {...field('date')} />
        </Field>
        <Field label={say(MONEY_WORDS.part)}>
          <Select {...field('part')}>
            {form.parts.map((each) => (
              <option key={each.part} value={String(each.part)}>
                {`${each.part} ${say(each.name)}${each.isSettled ? ` (${say(MONEY_WORDS.settled)})` : ''}`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say(MONEY_WORDS.amount)} required>
          <Input inputMode="decimal" {...field('amount')} />
        </Field>
        <Field label={say(MONEY_WORDS.currency)}>
          <Input {...field('currency')} />
        </Field>
        <Field label={say(MONEY_WORDS.charges)}>
          <Input inputMode="decimal" {...field('charges')} />
        </Field>
        {form.earlier.length > 0 && (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={carriesOver}
              onChange={({ target }) => setCarriesOver(target.checked)}
            />
            <span>
              {say(MONEY_WORDS.carry)}
              {form.earlier.map(({ part, name: what, date, amount }) => (
                <span key={part} className={styles.note}>
                  {[say(what), date, `${form.currency} ${amount}`.trim()].join(' · ')}
                </span>
              ))}
            </span>
          </label>
        )}
        <Problem said={problem} look={styles.late} />
      </form>
    </Dialog>
  );
}
