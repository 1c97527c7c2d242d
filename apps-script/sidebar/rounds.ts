import type { Rounds } from './host';

const USUAL_MS = 4000;
/** While nobody looks. */
const HIDDEN_MS = 30_000;
const LONGEST_MS = 60_000;

/** Asks for news every few seconds while the page is seen, seldom while it is not, ever more seldom while nobody answers. */
export const pageRounds: Rounds = (ask) => {
  let timer: ReturnType<typeof setTimeout>;
  let pause = USUAL_MS;
  let isOver = false;
  const next = (): void => {
    timer = setTimeout(
      () => {
        void ask().then((went) => {
          pause = went === 'well' ? USUAL_MS : Math.min(LONGEST_MS, pause * 2);
          if (!isOver) next();
        });
      },
      document.hidden ? HIDDEN_MS : pause,
    );
  };
  const onSeen = (): void => {
    if (document.hidden) return;
    clearTimeout(timer);
    next();
  };
  document.addEventListener('visibilitychange', onSeen);
  next();
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onSeen);
  };
};
