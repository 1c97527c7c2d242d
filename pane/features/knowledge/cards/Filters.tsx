import { useId, type RefObject } from 'react';
import { Input, mergeClasses } from '@fluentui/react-components';
import {
  CARD_FILTERS,
  type CardFilter,
  type CardsView,
} from '../../../../shared/features/knowledge/cards/view';
import { Button } from '../../../parts/Button';
import { useSay } from '../../../state/use-pane';
import { useCardStyles } from './styles';
import { CARD_WORDS, FILTER_WORDS } from './words';

type Filter = Readonly<Partial<Record<CardFilter, string>>>;

interface FiltersProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly choices: CardsView['choices'];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Cards whose review day has come. */
  readonly due: number;
  readonly isReview: boolean;
  readonly onReview: (isReview: boolean) => void;
}

/** A question in one's own words, and what the cards are labelled with. */
export function Filters({ text, onText, field, choices, filter, onFilter, due, isReview, onReview }: FiltersProps) {
  const styles = useCardStyles();
  const say = useSay();
  const id = useId();
  return (
    <>
      <label htmlFor={id} className={styles.hidden}>
        {say(CARD_WORDS.search)}
      </label>
      <Input
        id={id}
        ref={field}
        type="search"
        value={text}
        placeholder={say(CARD_WORDS.searchHint)}
        onChange={(_, { value }) => onText(value)}
      />
      <div role="group" aria-label={say(CARD_WORDS.filters)} className={styles.filters}>
        {CARD_FILTERS.filter((key) => choices[key].length > 0).map((key) => (
          <select
            key={key}
            aria-label={say(FILTER_WORDS[key])}
            className={mergeClasses(styles.select, filter[key] && styles.picked)}
            value={filter[key] ?? ''}
            onChange={({ target }) => onFilter({ ...filter, [key]: target.value })}
          >
            <option value="">{say(FILTER_WORDS[key])}</option>
            {choices[key].map(({ value, label, count }) => (
              <option key={value} value={value}>
                {`${say(label)} ${count}`}
              </option>
            ))}
          </select>
        ))}
        {(due > 0 || isReview) && (
          <Button
            size="small"
            appearance={isReview ? 'primary' : undefined}
            aria-pressed={isReview}
            onClick={() => onReview(!isReview)}
          >
            {say(CARD_WORDS.onlyDue(due))}
          </Button>
        )}
      </div>
    </>
  );
} // prettier-ignore
