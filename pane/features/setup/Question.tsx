import { UNKNOWN } from '../../../shared/features/setup/choices';
import { sheetNames } from '../../../shared/features/setup/asked-words';
import {
  answeredForAll,
  answeredForOne,
  answerFor,
  answerForAll,
  cellsOf,
  type SetUpQuestion,
} from '../../../shared/features/setup/question';
import { useSay } from '../../state/use-pane';
import { Answers } from './Answers';
import { AskedCells } from './AskedCells';
import type { Draft } from './draft';
import { useSetUpStyles } from './styles';
import { SETUP_WORDS } from './words';

interface Props {
  readonly question: SetUpQuestion;
  readonly draft: Draft;
  /** Each sheet is asked by itself. */
  readonly isApart: boolean;
  readonly onApart: (isApart: boolean) => void;
}

/** One question: the cells that made it ask, the answers, and whether one answer holds for every sheet that asks it. */
export function Question({ question, draft: { choices, choose }, isApart, onApart }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { text, sheets } = question;
  const alike = answerForAll(choices, question);
  // Sheets that were answered differently stay apart, whatever was ticked.
  const areApart = isApart || alike === undefined;
  const together = (): void => {
    if (alike === undefined) choose(answeredForAll(choices, question, answerFor(choices, sheets[0]!)));
    onApart(false);
  };
  return (
    <>
      {sheets.length > 1 && (
        <label className={styles.same}>
          <input
            type="checkbox"
            checked={!areApart}
            onChange={({ target: { checked } }) => (checked ? together() : onApart(true))}
          />
          <span>
            {say(SETUP_WORDS.sameForAll(sheets.length))}{' '}
            <span className={styles.muted}>{say(sheetNames(sheets.map(({ sheet }) => sheet)))}</span>
          </span>
        </label>
      )}
      {areApart ? (
        sheets.map((asked) => (
          <div key={asked.sheet} className={styles.apart}>
            <h3 className={styles.sheet}>{asked.sheet}</h3>
            <AskedCells cells={asked.cells} about={question.about} />
            <Answers
              question={question}
              name={`${say(text)} ${asked.sheet}`}
              chosen={answerFor(choices, asked)}
              onChoose={(value) => choose(answeredForOne(choices, question, asked.sheet, value))}
            />
          </div>
        ))
      ) : (
        <>
          <AskedCells cells={cellsOf(question)} about={question.about} />
          <Answers
            question={question}
            name={say(text)}
            chosen={alike ?? UNKNOWN}
            onChoose={(value) => choose(answeredForAll(choices, question, value))}
          />
        </>
      )}
    </>
  );
}
