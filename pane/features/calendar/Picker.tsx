import { useState } from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import type { CalendarChoice, CalendarName } from '../../../shared/features/calendar/choices';
import { Fold } from '../../parts/Fold';
import { useAsk, useSay } from '../../state/use-pane';
import { CALENDAR_WORDS } from './words';
import { useCalendarStyles } from './styles';

/** Which calendar to look at: the book's own first, then the customers', then whatever the search finds. */
export function Picker({
  name,
  onName,
}: {
  readonly name: CalendarName | undefined;
  readonly onName: (name: CalendarName) => void;
}) {
  const styles = useCalendarStyles();
  const say = useSay();
  const [search, setSearch] = useState('');
  const { data } = useAsk('calendar.choices', search);
  if (!data) return null;
  const { inBook, customers, found } = data;
  const all = [...inBook, ...customers, ...found];
  const chosen = name ?? inBook[0];
  const groups: readonly (readonly [label: string, choices: readonly CalendarChoice[]])[] = [
    [say(CALENDAR_WORDS.inBook), inBook],
    [say(CALENDAR_WORDS.customers), customers],
    [say(CALENDAR_WORDS.found), found.length > 0 ? found : name && !isAmong(name, all) ? [{ ...name, label: { zh: name.name, en: name.name } }] : []], // prettier-ignore
  ];
  const pick = (value: string): void => {
    const choice = all.find((each) => keyOf(each) === value);
    if (choice) onName({ ...(choice.use && { use: choice.use }), name: choice.name });
  };
  return (
    <div className={styles.picker}>
      <Field size="small" className={styles.fit}>
        <Select
          aria-label={say(CALENDAR_WORDS.which)}
          value={chosen && keyOf(chosen)}
          onChange={(_, { value }) => pick(value)}
        >
          {groups
            .filter(([, choices]) => choices.length > 0)
            .map(([label, choices]) => (
              <optgroup key={label} label={label}>
                {choices.map((choice) => (
                  <option key={keyOf(choice)} value={keyOf(choice)}>
                    {say(choice.label)}
                    {choice.orders !== undefined && ` · ${say(CALENDAR_WORDS.orders(choice.orders))}`}
                  </option>
                ))}
              </optgroup>
            ))}
        </Select>
      </Field>
      <Fold summary={say(CALENDAR_WORDS.search)}>
        <Field size="small" hint={say(CALENDAR_WORDS.searchHint)}>
          <Input
            type="search"
            aria-label={say(CALENDAR_WORDS.search)}
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        </Field>
        <div aria-live="polite">
          {search.trim() !== '' && found.length === 0 && say(CALENDAR_WORDS.noneFound)}
          <ul className={styles.list}>
            {found.map((choice) => (
              <li key={choice.name}>
                <button type="button" className={styles.link} onClick={() => onName({ name: choice.name })}>
                  {say(choice.label)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </Fold>
    </div>
  );
}

export const keyOf = ({ use, name }: CalendarName): string => `${use ?? ''}:${name}`;

function isAmong(name: CalendarName, choices: readonly CalendarChoice[]): boolean {
  return choices.some((choice) => keyOf(choice) === keyOf(name));
}
