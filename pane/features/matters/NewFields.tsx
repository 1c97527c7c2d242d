import { useId } from 'react';
import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { MatterForm } from '../../../shared/features/matters/form';
import type { OpenedKind } from '../../../shared/features/matters/new';
import { usePane, useSay } from '../../state/use-pane';
import { NEW_WORDS } from './words';

/** What was typed for a new matter, by column; `budget` becomes a line of its list. */
export type Typed = Readonly<Partial<Record<'text' | 'owner' | 'other' | 'due' | 'order' | 'stage' | 'source' | 'first' | 'budget', string>>>; // prettier-ignore

interface FieldsProps {
  readonly kind: OpenedKind;
  readonly fields: readonly (keyof Typed)[];
  readonly form: MatterForm;
  readonly typed: Typed;
  readonly onTyped: (typed: Typed) => void;
}

/** The fields that a kind asks, in their order. */
export function NewFields({ kind, fields, form, typed, onTyped }: FieldsProps) {
  const say = useSay();
  const { me = '' } = usePane();
  const orders = useId();
  const set = (key: keyof Typed) => (_: unknown, { value }: { value: string }): void => onTyped({ ...typed, [key]: value });
  const plain = (key: keyof Typed) => ({ value: typed[key] ?? '', onChange: set(key) });
  const draw = (key: keyof Typed) => {
    switch (key) {
      case 'text':
        return <Field key={key} label={say(NEW_WORDS.text)} required><Textarea rows={3} {...plain(key)} /></Field>;
      case 'first':
        return <Field key={key} label={say(NEW_WORDS.own)}><Textarea rows={3} {...plain(key)} /></Field>;
      case 'owner':
      case 'other': {
        const isWho = key === 'other' && kind === 'activity';
        if (isWho || form.people.length === 0)
          return <Field key={key} label={say(isWho ? NEW_WORDS.who : key === 'owner' ? NEW_WORDS.owner : NEW_WORDS.other)}><Input {...plain(key)} /></Field>;
        const people = key === 'other' ? form.people.filter((name) => name !== me) : form.people;
        return (
          <Field key={key} label={say(key === 'owner' ? NEW_WORDS.owner : NEW_WORDS.other)} required={kind !== 'suggestion'}>
            <Select {...plain(key)}>
              <option value="">{say(kind === 'suggestion' ? NEW_WORDS.ownerBlank : NEW_WORDS.pick)}</option>
              {people.map((name) => <option key={name}>{name}</option>)}
            </Select>
          </Field>
        );
      }
      case 'due':
        return <Field key={key} label={say(NEW_WORDS.due)}><Input type="date" min={form.today} {...plain(key)} /></Field>;
      case 'order':
        return (
          <Field key={key} label={say(NEW_WORDS.order)}>
            <Input list={orders} {...plain(key)} />
          </Field>
        );
      case 'stage':
        return (
          <Field key={key} label={say(NEW_WORDS.stage)}>
            <Select {...plain(key)}>
              <option value="">{say(NEW_WORDS.noStage)}</option>
              {form.stages.map(({ key: stage, name }) => <option key={stage} value={stage}>{say(name)}</option>)}
            </Select>
          </Field>
        );
      default:
        return <Field key={key} label={say(NEW_WORDS[key])}><Input {...plain(key)} /></Field>;
    }
  };
  return (
    <>
      {fields.map(draw)}
      <datalist id={orders}>
        {form.orders.map((order) => <option key={order} value={order} />)}
      </datalist>
    </>
  );
} // prettier-ignore
