import { useState } from 'react';
import { isAnswered, type SetUpQuestion } from '../../../shared/features/setup/question';
import type { SetUpChoices } from '../../../shared/features/setup/choices';
import type { PaneStore } from '../../state/store';
import { useStore } from '../../state/use-pane';

/** Where a person is among the questions, kept while they look at other views. */
interface Standing {
  /** The id of a question, or `LAST`. */
  readonly at: string;
  /** The questions that are answered for each sheet by itself. */
  readonly apart: readonly string[];
}

const LAST = 'last';
const standings = new WeakMap<PaneStore, Standing>();

export interface Walk {
  /** Undefined on the last page. */
  readonly question: SetUpQuestion | undefined;
  /** Counts from 1; one more than there are questions on the last page. */
  readonly position: number;
  readonly isApart: boolean;
  go(position: number): void;
  toLast(): void;
  setApart(isApart: boolean): void;
  /** Forgets where they are, for the next time that the view is opened. */
  forget(): void;
}

/** One question after another, from the first open one; then the last page. */
export function useWalk(questions: readonly SetUpQuestion[], choices: SetUpChoices): Walk {
  const store = useStore();
  const [{ at, apart }, setStanding] = useState(() => {
    const begin = standings.get(store) ?? { at: firstOpen(questions, choices), apart: [] };
    standings.set(store, begin);
    return begin;
  });
  // Where an answer made a question go away, the last page takes its place.
  const found = questions.findIndex(({ id }) => id === at);
  const index = found >= 0 ? found : questions.length;
  const question = questions[index];
  const stand = (next: Standing): void => {
    standings.set(store, next);
    setStanding(next);
  };
  return {
    question,
    position: index + 1,
    isApart: question !== undefined && apart.includes(question.id),
    go: (position) => stand({ at: questions[position - 1]?.id ?? LAST, apart }),
    toLast: () => stand({ at: LAST, apart }),
    setApart: (isApart) => {
      if (!question) return;
      const others = apart.filter((id) => id !== question.id);
      stand({ at: question.id, apart: isApart ? [...others, question.id] : others });
    },
    forget: () => void standings.delete(store),
  };
}

function firstOpen(questions: readonly SetUpQuestion[], choices: SetUpChoices): string {
  return questions.find((each) => !isAnswered(choices, each))?.id ?? LAST;
}
