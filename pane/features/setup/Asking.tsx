import { useEffect, useRef } from 'react';
import { isAnswered } from '../../../shared/features/setup/question';
import type { SetUpView } from '../../../shared/features/setup/view';
import type { Answer } from '../../engine/queries';
import { Button } from '../../parts/Button';
import { useSay } from '../../state/use-pane';
import { Apply } from './Apply';
import type { Draft } from './draft';
import { Last } from './Last';
import { Question } from './Question';
import { useSetUpStyles } from './styles';
import { useWalk } from './walk';
import { SETUP_WORDS } from './words';

interface Props {
  readonly view: SetUpView;
  readonly draft: Draft;
  readonly outcome: Answer<'setup.outcome'>;
  readonly isBusy: boolean;
}

/** What only a person can tell, one question at a time, then the last page: what will be written and what comes of it. */
export function Asking({ view, outcome, draft, isBusy }: Props) {
  const styles = useSetUpStyles();
  const say = useSay();
  const { questions } = view;
  const walk = useWalk(questions, draft.choices);
  const { question, position } = walk;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(position);
  useEffect(() => {
    if (shown.current === position) return;
    shown.current = position;
    heading.current?.focus();
  }, [position]);
  const open = questions.filter((each) => !isAnswered(draft.choices, each)).length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (question) walk.go(position + 1);
      }}
    >
      <section className={styles.ask}>
        {questions.length > 0 && (
          <div className={styles.position}>
            <span aria-live="polite">
              {say(question ? SETUP_WORDS.position(position, questions.length) : SETUP_WORDS.lastPage)}
            </span>
            {question && (
              <button type="button" className={styles.link} onClick={walk.toLast}>
                {say(SETUP_WORDS.toLast)}
              </button>
            )}
          </div>
        )}
        <h2 ref={heading} tabIndex={-1} className={styles.asked}>
          {say(question ? question.text : SETUP_WORDS.last)}
        </h2>
        {question ? (
          <div className={styles.answering}>
            <Question
              key={question.id}
              question={question}
              draft={draft}
              isApart={walk.isApart}
              onApart={walk.setApart}
            />
          </div>
        ) : (
          <Last
            outcome={outcome}
            open={open}
            onOpen={() => walk.go(1 + questions.findIndex((each) => !isAnswered(draft.choices, each)))}
          />
        )}
      </section>
      <div className={styles.bar}>
        <div role="status" className={styles.drafted}>
          {draft.isChanged && say(SETUP_WORDS.with(view.drafted))}
        </div>
        <div className={styles.actions}>
          {questions.length > 0 && (
            <Button disabled={position === 1} onClick={() => walk.go(position - 1)}>
              {say(SETUP_WORDS.back)}
            </Button>
          )}
          {question ? (
            <Button appearance="primary" type="submit">
              {say(SETUP_WORDS.next)}
            </Button>
          ) : (
            <Apply view={view} draft={draft} isBusy={isBusy} onDone={walk.forget} />
          )}
          {draft.isChanged && (
            <Button appearance="subtle" onClick={draft.discard}>
              {say(SETUP_WORDS.reset)}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
