import { Field, Input, Select } from '@fluentui/react-components';
import type { Lang } from '../../../shared/lang';
import { LANGUAGE_WORDS } from '../../../shared/templates/vocabulary';
import type { SetUpView } from '../../../shared/features/setup/view';
import { useSay } from '../../state/use-pane';
import { SETUP_WORDS, VARIANT_HELP } from './words';
import type { Draft } from './draft';
import { Part } from './Part';
import { useSetUpStyles } from './styles';

/** Between short values on a line. */
const SEPARATOR = ' · ';

/** The process that orders take, the calendars, and the language of what is written. */
export function Options({ view, draft }: { readonly view: SetUpView; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { choices, choose } = draft;
  const { office, bank } = view.calendarProblems;
  const taken = [...view.variants]
    .filter(({ orders }) => orders > 0)
    .sort((a, b) => b.orders - a.orders)
    .map(({ name, orders }) => SETUP_WORDS.takes(name, orders));
  const settled = [...new Set([view.officeCalendar, view.bankCalendar])].concat(
    say(LANGUAGE_WORDS[view.language]),
  );
  return (
    <>
      <Part title={SETUP_WORDS.process} value={taken.map(say).join(SEPARATOR)}>
        <Variants view={view} draft={draft} />
      </Part>
      <Part title={SETUP_WORDS.calendars} value={settled.join(SEPARATOR)}>
        <div className={styles.body}>
          <Field
            label={say(SETUP_WORDS.office)}
            hint={say(SETUP_WORDS.officeHint)}
            validationMessage={office && say(office)}
          >
            <Input
              value={choices.officeCalendar ?? view.officeCalendar}
              onChange={(_, { value }) => choose({ ...choices, officeCalendar: value })}
            />
          </Field>
          <Field
            label={say(SETUP_WORDS.bank)}
            hint={say(SETUP_WORDS.bankHint)}
            validationMessage={bank && say(bank)}
          >
            <Input
              value={choices.bankCalendar ?? view.bankCalendar}
              onChange={(_, { value }) => choose({ ...choices, bankCalendar: value })}
            />
          </Field>
          <Field label={say(SETUP_WORDS.language)}>
            <Select
              value={choices.language ?? view.language}
              onChange={(_, { value }) => choose({ ...choices, language: value as Lang })}
            >
              {(['zh', 'en'] as const).map((lang) => (
                <option key={lang} value={lang}>
                  {say(LANGUAGE_WORDS[lang])}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Part>
    </>
  );
}

/** Which process the orders take: by their own terms, or one for all. */
function Variants({ view, draft: { choices, choose } }: { readonly view: SetUpView; readonly draft: Draft }) {
  const styles = useSetUpStyles();
  const say = useSay();
  const options = [{ key: '', name: SETUP_WORDS.byTerms, orders: 0 }, ...view.variants];
  const chosen = choices.variant ?? view.variant;
  return (
    <div role="radiogroup" aria-label={say(SETUP_WORDS.process)} className={styles.body}>
      {options.map(({ key, name, orders }) => (
        <label key={key} className={styles.choice}>
          <input
            type="radio"
            name="variant"
            checked={chosen === key}
            onChange={() => choose({ ...choices, variant: key })}
          />
          <span>
            {say(orders > 0 ? SETUP_WORDS.takes(name, orders) : name)}
            {VARIANT_HELP[key] && <div className={styles.muted}>{say(VARIANT_HELP[key])}</div>}
          </span>
        </label>
      ))}
    </div>
  );
}
