import { useState } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { CardLine } from '../../../../shared/features/knowledge/cards/line';
import { Button } from '../../../parts/Button';
import { RowButton } from '../../../parts/RowButton';
import { Problem } from '../../../parts/Problem';
import { useAttempt } from '../../../parts/use-attempt';
import { RecordForm } from '../../../records/RecordForm';
import { usePane, useSay, useStore } from '../../../state/use-pane';
import { Review } from './Review';
import { useCardStyles } from './styles';
import { CARD_WORDS, STATE_WORDS } from './words';

interface ItemProps {
  readonly card: CardLine;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** A card in a line; opened with what to do and what may be done with it. */
export function CardItem({ card, isOpen, onOpen }: ItemProps) {
  const styles = useCardStyles();
  const say = useSay();
  const { number, question, practice, labels, used, state, isToReview } = card;
  const standing = STATE_WORDS[state];
  return (
    <>
      <RowButton look={styles.row} isOpen={isOpen} onPress={onOpen}>
        <span className={styles.number}>{number}</span>
        <span className={mergeClasses(styles.text, standing && styles.off)}>
          {question}
          {standing && <span className={styles.tag}>{say(standing)}</span>}
          {isToReview && <span className={mergeClasses(styles.tag, styles.soon)}>{say(CARD_WORDS.due)}</span>}
          {!isOpen && <span className={styles.preview}>{practice}</span>}
        </span>
        <span className={styles.about}>
          <span className={styles.labels}>{labels.map(say).join(' · ')}</span>
          <span className={styles.count}>{used > 0 && say(CARD_WORDS.used(used))}</span>
        </span>
      </RowButton>
      {isOpen && <Body card={card} />}
    </>
  );
}

function Body({ card }: { readonly card: CardLine }) {
  const styles = useCardStyles();
  const say = useSay();
  const store = useStore();
  const { me = '' } = usePane();
  const [isEditing, setEditing] = useState(false);
  const { problem, attempt } = useAttempt();
  const { practice, labels, cause, order, author, state, review, isToReview, row, place } = card;
  if (isEditing) return <RecordForm kind="knowledge" row={row} onClose={() => setEditing(false)} />;
  const facts = [
    ...(labels.length === 0 ? [CARD_WORDS.anyOrder] : []),
    ...(cause === '' ? [] : [CARD_WORDS.cause(cause)]),
    CARD_WORDS.from(order, author),
    ...(review.zh === '' ? [] : [CARD_WORDS.review(review)]),
  ];
  const mark = (): Promise<void> =>
    attempt(async () => store.apply(await store.ask('knowledge.proposeUseful', row, {}, me)));
  return (
    <div className={styles.body}>
      <p className={styles.practice}>{practice}</p>
      <p className={styles.muted}>
        {facts
          .map(say)
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <Problem said={problem} />
      {isToReview && <Review card={card} />}
      <div className={styles.actions}>
        {state === 'on' && (
          <Button
            size="small"
            disabled={me === ''}
            title={me === '' ? say(CARD_WORDS.chooseMe) : undefined}
            onClick={() => void mark()}
          >
            {say(CARD_WORDS.useful)}
          </Button>
        )}
        <Button size="small" onClick={() => setEditing(true)}>
          {say(CARD_WORDS.edit)}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void store.select(place)}>
          {say(CARD_WORDS.toSheet)}
        </Button>
      </div>
    </div>
  );
}
