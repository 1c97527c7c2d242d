import type { PaperChoices } from '../../../shared/features/documents/choices';
import type { TemplateChoice } from '../../../shared/features/documents/template';
import type { PaperWanted } from '../../../shared/features/documents/preview';
import type { Lang } from '../../../shared/lang';
import { useSay } from '../../state/use-pane';
import { useMakeStyles } from './styles';
import { MAKE_WORDS } from './words';

/** What a person chooses of a paper. */
export type Choice = Pick<PaperWanted, 'lang' | 'batch' | 'company' | 'orders'>;

interface PaperBarProps {
  readonly lang: Lang;
  readonly batch: string;
  readonly batches: readonly string[];
  readonly choices: PaperChoices | undefined;
  /** The team's templates to choose from, and the one that is taken; empty: Gendan's own. */
  readonly templates: readonly TemplateChoice[];
  readonly template: string;
  readonly onTemplate: (name: string) => void;
  readonly onChoose: (change: Partial<Choice>) => void;
}

/** Language, shipment, exporter and template of a paper, as far as there is a choice. */
export function PaperBar({ lang, batch, batches, choices, templates, template, onTemplate, onChoose }: PaperBarProps) {
  const say = useSay();
  const { companies = [], company = '' } = choices ?? {};
  return (
    <>
      <Choose
        title={say(MAKE_WORDS.language)}
        value={lang}
        options={[['en', say(MAKE_WORDS.en)], ['zh', say(MAKE_WORDS.zh)]]}
        onChange={(to) => onChoose({ lang: to as Lang })}
      />
      {batches.length > 0 && (
        <Choose
          title={say(MAKE_WORDS.batch)}
          value={batch}
          options={[['', say(MAKE_WORDS.whole)], ...named(batches)]}
          onChange={(to) => onChoose({ batch: to })}
        />
      )}
      {companies.length > 0 && (
        <Choose
          title={say(MAKE_WORDS.exporter)}
          value={company}
          options={named(companies)}
          onChange={(to) => onChoose({ company: to })}
        />
      )}
      {templates.length > 0 && (
        <Choose
          title={say(MAKE_WORDS.template)}
          value={template}
          options={[...templates.map(({ name, isApproved }): Option => [name, isApproved ? name : say(MAKE_WORDS.unapproved(name))]), ['', say(MAKE_WORDS.ours)]]}
          onChange={onTemplate}
        />
      )}
    </>
  );
} // prettier-ignore

type Option = readonly [value: string, text: string];
const named = (names: readonly string[]): Option[] => names.map((name) => [name, name]);

interface ChooseProps {
  readonly title: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

function Choose({ title, value, options, onChange }: ChooseProps) {
  const styles = useMakeStyles();
  return (
    <label className={styles.label}>
      {title}
      <select className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
