import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { ProcessChoices } from '../../../shared/features/matters/process-choices';
import type { ProcessEdit, StageColumn } from '../../../shared/proposals/process/rows';
import { Effect } from '../../parts/Effect';
import { useSettledValue } from '../../parts/use-settled-value';
import { useAsk, useSay } from '../../state/use-pane';
import { useMattersStyles } from './styles';
import { ACT_WORDS } from './words';

interface ProcessChangeProps {
  readonly number: string;
  /** Nothing while the process is left alone. */
  readonly onEdits: (edits: readonly ProcessEdit[]) => void;
}

/** One cell of the process that changes with a decision or a suggestion, and what that does to the open orders. */
export function ProcessChange({ number, onEdits }: ProcessChangeProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const [isOn, setOn] = useState(false);
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            if (!target.checked) onEdits([]);
          }}
        />
        {say(ACT_WORDS.process)}
      </label>
      {isOn && <Fields number={number} onEdits={onEdits} />}
    </>
  );
}

interface Chosen {
  readonly variant: string;
  readonly stage: string;
  readonly column: StageColumn;
  readonly text: string;
}

function Fields({ number, onEdits }: ProcessChangeProps) {
  const styles = useMattersStyles();
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>({ variant: '', stage: '', column: 'limit', text: '' });
  const { data: choices, failure } = useAsk('matters.processChoices', number, chosen.variant, chosen.stage);
  if (failure) return <p role="alert">{say(failure)}</p>;
  if (!choices) return null;
  const choose = (change: Partial<Chosen>): void => {
    const next = { ...chosen, ...change };
    setChosen(next);
    onEdits(editsOf(next, choices));
  };
  const column = choices.columns.find(({ key }) => key === chosen.column)!;
  return (
    <div className={styles.process}>
      <Field size="small" label={say(ACT_WORDS.variant)}>
        <Select size="small" value={choices.variant} onChange={(_, { value }) => choose({ variant: value, stage: '' })}>
          {choices.variants.map(({ key, name }) => (
            <option key={key} value={key}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={say(ACT_WORDS.stage)}>
        <Select size="small" value={choices.stage} onChange={(_, { value }) => choose({ stage: value })}>
          {choices.stages.map(({ key, name }) => (
            <option key={key} value={key}>
              {say(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={say(ACT_WORDS.column)} hint={say(ACT_WORDS.now(column.said || say(ACT_WORDS.blank)))}>
        <Select size="small" value={chosen.column} onChange={(_, { value }) => choose({ column: value as StageColumn })}>
          {choices.columns.map(({ key, title }) => (
            <option key={key} value={key}>
              {say(title)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={say(ACT_WORDS.newText)}>
        <Input size="small" value={chosen.text} onChange={(_, { value }) => choose({ text: value })} />
      </Field>
      <Follows edits={editsOf(chosen, choices)} />
    </div>
  );
} // prettier-ignore

/** A blank text changes nothing here: a cell is emptied under Process. */
const editsOf = (
  { variant, stage, column, text }: Chosen,
  choices: ProcessChoices,
): readonly ProcessEdit[] =>
  text.trim() === ''
    ? []
    : [{ do: 'set', variant: variant || choices.variant, stage: stage || choices.stage, column, text }];

function Follows({ edits }: { readonly edits: readonly ProcessEdit[] }) {
  const settled = useSettledValue(edits.length === 0 ? '' : JSON.stringify(edits));
  if (settled === '') return null;
  return <Effected edits={JSON.parse(settled) as readonly ProcessEdit[]} />;
}

function Effected({ edits }: { readonly edits: readonly ProcessEdit[] }) {
  const say = useSay();
  const { data, failure } = useAsk('matters.effect', edits);
  if (failure) return <p role="alert">{say(failure)}</p>;
  return data ? <Effect effect={data} /> : null;
}
