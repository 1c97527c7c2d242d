import { useState } from 'react';

import { both } from '../../../shared/lang';
import { Button } from '../../parts/Button';
import type { Answer } from '../../engine/queries';
import { useApplied } from '../../parts/use-applied';
import { useSay, useStore } from '../../state/use-pane';
import { Part } from './Part';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

const WORDS = {
  title: both('惯常用时', 'Usual times'),
  steps: (count: number) => both(`${count} 步`, count === 1 ? '1 step' : `${count} steps`),
  question: both('采用自己的惯常用时？', 'Adopt your own usual times?'),
  lead: both(
    '按你们自己的订单，下面这些步骤一般要这么久（最近一年各 20 单以上）。采用后，超过的算逾期；不采用就只提示落后。',
    'By your own orders of the last year, twenty and more each, these steps usually take so long. Adopted, what takes longer is late; else it is only behind.',
  ),
  adopt: both('采用…', 'Adopt…'),
  once: both(
    '写入设置后，回到“设置”就能采用。',
    'Once the book is set up, they can be adopted here under Set up.',
  ),
};

interface UsualProps extends Pick<Answer<'process.usual'>, 'stages'> {
  /** It is decided, either way; absent where the book has no process yet that could take it over. */
  readonly onDone?: () => void;
}

/** Asks whether what is usual in this book is to count; nothing is adopted by itself. */
export function Usual({ stages, onDone }: UsualProps) {
  const styles = useSetUpStyles();
  const say = useSay();
  const store = useStore();
  const [isPutOff, setPutOff] = useState(false);
  const preview = useApplied(() => onDone?.());
  const adopt = async (): Promise<void> => preview(await store.ask('process.proposeUsual'));
  if (isPutOff) return null;
  const putOff = (): void => {
    setPutOff(true);
    onDone?.();
  };
  return (
    <Part title={WORDS.title} value={say(WORDS.steps(stages.length))} startsOpen={onDone !== undefined}>
      <fieldset className={styles.answers}>
        <legend className={styles.legend}>{say(WORDS.question)}</legend>
        <div className={styles.muted}>{say(WORDS.lead)}</div>
        <ul className={styles.usual}>
          {stages.map(({ name, n, usual, was }) => (
            <li key={name.en}>
              {say(
                both(
                  `${name.zh}：${usual.zh}（原为${was.zh}，${n}单）`,
                  `${name.en}: ${usual.en} (was ${was.en}, ${n} orders)`,
                ),
              )}
            </li>
          ))}
        </ul>
        {onDone ? (
          <>
            <Button size="small" onClick={() => void adopt()}>
              {say(WORDS.adopt)}
            </Button>
            <Button size="small" appearance="subtle" onClick={putOff}>
              {say(SETUP_WORDS.later)}
            </Button>
          </>
        ) : (
          <div className={styles.muted}>{say(WORDS.once)}</div>
        )}
      </fieldset>
    </Part>
  );
}
