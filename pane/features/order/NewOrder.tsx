import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { NewOrderForm, NewOrderFormField } from '../../../shared/features/order/new/form';
import type { NewOrderRequest } from '../../../shared/features/order/new/request';
import type { RecordDraft } from '../../../shared/records/draft';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Fold } from '../../parts/Fold';
import { useApplied } from '../../parts/use-applied';
import { useAttempt } from '../../parts/use-attempt';
import { useSettledValue } from '../../parts/use-settled-value';
import { Problem } from '../../parts/Problem';
import { useAsk, usePane, useSay, useStore } from '../../state/use-pane';
import { NewOrderField } from './NewOrderField';
import { NewOrderLines } from './NewOrderLines';
import { NEW_WORDS } from './new-words';
import { useNewOrderStyles } from './new-styles';

type Way = 'inquiry' | 'order' | 'blank';

/** A new order: from an inquiry that was won, a repeat of another, or blank; shown cell by cell before it is written. */
export default function NewOrder({ onClose }: { readonly onClose: () => void }) {
  const styles = useNewOrderStyles();
  const say = useSay();
  const store = useStore();
  const { selection } = usePane();
  const [way, setWay] = useState<Way>('blank');
  const [number, setNumber] = useState('');
  const [from, setFrom] = useState('');
  const [sheet, setSheet] = useState<string>();
  const [lines, setLines] = useState<readonly RecordDraft[]>([]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { problem, attempt } = useAttempt();
  const request: NewOrderRequest = { number, from: way === 'blank' || from === '' ? undefined : from, sheet, fields: Object.entries(typed), lines: lines.length > 0 ? lines : undefined }; // prettier-ignore
  const settled = useSettledValue(JSON.stringify(request), 250);
  const { data: form, failure } = useAsk('neworder.form', withFront(JSON.parse(settled) as NewOrderRequest, selection?.sheet)); // prettier-ignore
  const [place, setPlace] = useState<{ sheet: string; row: number; column: number }>();
  const preview = useApplied(() => {
    onClose();
    if (place) void store.select(place);
  });
  const save = (): Promise<void> =>
    attempt(async () => {
      const proposal = await store.ask('neworder.propose', { ...request, sheet: form?.sheet });
      setPlace(proposal.place);
      await preview({ title: proposal.title, patch: proposal.patch, notes: proposal.notes });
    });
  const said = problem ?? failure ?? form?.problem;
  return (
    <Dialog
      title={say(NEW_WORDS.title)}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabled={!form || number.trim() === ''} onClick={() => void save()}>
            {say(NEW_WORDS.preview)}
          </Button>
          <Button onClick={onClose}>{say(NEW_WORDS.cancel)}</Button>
        </>
      }
    >
      {form && (
        <div className={styles.form}>
          <Origin form={form} way={way} onWay={setWay} from={from} onFrom={setFrom} />
          {form.sheets.length > 1 && (
            <Choice
              label={say(NEW_WORDS.sheet)}
              value={form.sheet ?? ''}
              options={form.sheets.map((each) => [each, each])}
              onChoose={setSheet}
            />
          )}
          <Field
            label={say(NEW_WORDS.number)}
            required
            size="small"
            {...(form.numberProblem && { validationMessage: say(form.numberProblem) })}
          >
            <Input size="small" value={number} onChange={(_, { value }) => setNumber(value)} />
          </Field>
          <Fields fields={form.fields} typed={typed} onType={setTyped} />
          <NewOrderLines form={form} typed={lines} onType={setLines} />
          {form.notes.map((note, at) => (
            <p key={at} className={styles.note}>
              {say(note)}
            </p>
          ))}
          {form.row !== undefined && form.sheet !== undefined && (
            <p className={styles.note}>{say(NEW_WORDS.stands(form.sheet, form.row))}</p>
          )}
        </div>
      )}
      <Problem said={said} look={styles.problem} />
      {form?.room && store.canMakeRoom && (
        <Button onClick={() => void store.makeRoom(form.room!)}>{say(NEW_WORDS.makeRoom(form.room))}</Button>
      )}
    </Dialog>
  );
}

/** The sheet in front takes the order unless another one was chosen; where it lists no orders, that is said by asking. */
function withFront(
  request: NewOrderRequest,
  front: string | undefined,
): NewOrderRequest & { front?: string } {
  return request.sheet === undefined && front !== undefined ? { ...request, front } : request;
}

interface OriginProps {
  readonly form: NewOrderForm;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly from: string;
  readonly onFrom: (number: string) => void;
}

function Origin({ form, way, onWay, from, onFrom }: OriginProps) {
  const styles = useNewOrderStyles();
  const say = useSay();
  const offered = way === 'inquiry' ? form.inquiries : form.orders;
  const ways: readonly Way[] = ['inquiry', 'order', 'blank'];
  return (
    <>
      <div role="group" aria-label={say(NEW_WORDS.way)} className={styles.ways}>
        {ways.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === way ? 'primary' : undefined}
            aria-pressed={each === way}
            onClick={() => {
              onWay(each);
              onFrom('');
            }}
          >
            {say(NEW_WORDS[each])}
          </Button>
        ))}
      </div>
      {way === 'inquiry' && offered.length === 0 && (
        <p className={styles.note}>{say(NEW_WORDS.noInquiries)}</p>
      )}
      {way !== 'blank' && offered.length > 0 && (
        <Choice
          label={say(NEW_WORDS.which[way])}
          value={from}
          options={offered.map(({ number, customer, product }) => [number, [number, customer, product].filter(Boolean).join(' · ')])} // prettier-ignore
          onChoose={onFrom}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const say = useSay();
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        <option value="">{say(NEW_WORDS.choose)}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FieldsProps {
  readonly fields: readonly NewOrderFormField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (typed: Readonly<Record<string, string>>) => void;
}

/** What an order begins with; what is filled as it goes on is folded away. */
function Fields({ fields, typed, onType }: FieldsProps) {
  const styles = useNewOrderStyles();
  const say = useSay();
  const shown = (each: NewOrderFormField) => (
    <NewOrderField
      key={each.name}
      field={each}
      text={typed[each.name] ?? each.text}
      onChange={(text) => onType({ ...typed, [each.name]: text })}
    />
  );
  const further = fields.filter(({ isMain }) => !isMain);
  return (
    <>
      <div className={styles.fields}>{fields.filter(({ isMain }) => isMain).map(shown)}</div>
      {further.length > 0 && (
        <Fold summary={say(NEW_WORDS.further(further.length))}>
          <div className={styles.fields}>{further.map(shown)}</div>
        </Fold>
      )}
    </>
  );
}
