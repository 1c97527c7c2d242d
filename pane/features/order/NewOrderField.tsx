import { Field, Input } from '@fluentui/react-components';
import type { NewOrderFormField } from '../../../shared/features/order/new/form';
import { useSay } from '../../state/use-pane';
import { SOURCE_WORDS } from './new-words';
import { useNewOrderStyles } from './new-styles';

interface FieldProps {
  readonly field: NewOrderFormField;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One cell of the new row; what is filled in says where it is from. */
export function NewOrderField({ field, text, onChange }: FieldProps) {
  const styles = useNewOrderStyles();
  const say = useSay();
  const { label, kind, source, problem } = field;
  const from = source ? say(SOURCE_WORDS[source]) : '';
  const isDay = kind === 'date' && (text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text));
  return (
    <Field
      label={label}
      size="small"
      {...(from !== '' && { hint: { children: from, className: styles.source } })}
      {...(problem && { validationMessage: say(problem) })}
    >
      <Input
        size="small"
        className={styles.input}
        type={isDay ? 'date' : 'text'}
        {...(kind === 'number' && { inputMode: 'decimal' })}
        readOnly={source === 'formula'}
        value={text}
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
}
