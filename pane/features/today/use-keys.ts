import { useEffect, type RefObject } from 'react';
import { isTyping, moveBy } from '../../parts/use-roving';
import { KEY_ACTIONS } from './action';
import type { TodayHands } from './use-today';

type Does = (() => void) | undefined;

/** What the keys do on Today; what stands in a field or a dialog is typed. */
export function useTodayKeys(
  page: RefObject<HTMLElement | null>,
  today: TodayHands,
  onBack: () => void,
): void {
  useEffect(() => {
    const root = page.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const does = onPage(event.key, root, today, onBack) ?? onLine(event, today);
      if (!does) return;
      event.preventDefault();
      does();
    };
    root?.addEventListener('keydown', onKey);
    return () => root?.removeEventListener('keydown', onKey);
  });
}

function onPage(key: string, root: HTMLElement | null, today: TodayHands, onBack: () => void): Does {
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return () => moveBy(root, 1);
    case 'k':
    case 'ArrowUp':
      return () => moveBy(root, -1);
    case '?':
      return () => today.showKeys(!today.showsKeys);
    case 'Escape':
      return () => {
        if (!today.back()) onBack();
      };
    default:
      return undefined;
  }
}

/** What a key does about the line that has the focus. */
function onLine({ key, target, shiftKey }: KeyboardEvent, today: TodayHands): Does {
  const at = (target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset.line;
  const found = at === undefined ? undefined : today.itemAt(at);
  if (!found) return undefined;
  const { item, line } = found;
  const kind = KEY_ACTIONS[key];
  if (kind) return () => void today.act(kind, item);
  switch (key) {
    case 'd':
      return () => void today.doneToday(item);
    case 'x':
    case 'X':
      return () => today.choose(item, shiftKey);
    case 'o':
      return line && (() => today.unfold(today.unfolded === line.key ? undefined : line.key));
    case 'ArrowRight':
      return line && (() => today.unfold(line.key));
    case 'ArrowLeft':
      return () => today.unfold(undefined);
    default:
      return undefined;
  }
}
