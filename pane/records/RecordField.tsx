import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { RecordField as FieldView } from '../../shared/proposals/records/form';
import { useSay } from '../state/use-pane';
import { RECORD_WORDS } from './words';

interface FieldProps {
  readonly field: FieldView;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One column of a record, to be typed or chosen as its kind asks. */
export function RecordField({ field, text, onChange }: FieldProps) {
  const say = useSay();
  const { title, help, isRequired, isMany, problem } = field;
  const hints = [help, ...(isMany ? [RECORD_WORDS.several] : [])].flatMap((hint) =>
    hint ? [say(hint)] : [],
  );
  return (
    <Field
      label={say(title)}
      required={isRequired}
      {...(hints.length > 0 && { hint: hints.join(say({ zh: '；', en: '; ' })) })}
      {...(problem && { validationMessage: say(problem) })}
    >
      {controlFor(field, text, onChange, say(RECORD_WORDS.choose))}
    </Field>
  );
}

function controlFor(
  { kind, choices, isMany }: FieldView,
  text: string,
  onChange: FieldProps['onChange'],
  blank: string,
) {
  const typed = { value: text, onChange: (_: unknown, data: { value: string }) => onChange(data.value) };
  if (choices.length > 0) {
    // What the cell says now stays there until something else is chosen.
    const offered = text === '' || choices.includes(text) ? choices : [text, ...choices];
    return (
      <Select {...typed}>
        <option value="">{blank}</option>
        {offered.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  if (kind === 'long') return <Textarea {...typed} />;
  const isDay = kind === 'date' && !isMany && (text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text));
  return <Input {...typed} type={isDay ? 'date' : 'text'} />;
}
