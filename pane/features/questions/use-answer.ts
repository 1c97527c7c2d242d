import type { Bilingual } from '../../../shared/lang';
import { useAttempt } from '../../parts/use-attempt';
import { useStore } from '../../state/use-pane';

/** Writes answers to questions at once: each can be taken back where it is told. */
export function useAnswer(me: string): {
  readonly problem: Bilingual | undefined;
  answer(id: string, value: string): Promise<void>;
} {
  const store = useStore();
  const { problem, attempt } = useAttempt();
  return {
    problem,
    answer: (id, value) =>
      attempt(async () => {
        await store.apply(await store.ask('questions.proposeAnswer', { id, value, by: me, at: 'pane' }));
      }),
  };
}
