import type { KeyboardEvent, RefObject } from 'react';
import { isTyping, moveBy } from '../../parts/use-roving';
import { KEY_ACTIONS } from './action';
import type { TodayHands } from './use-today';

/** What the keys do on Today; what stands in a field or a dialog is typed. */
export function useTodayKeys(
  page: RefObject<HTMLElement | null>,
  today: TodayHands,
  onBack: () => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const { key } = event;
    const does = onPage(key) ?? onLine(key, event);
    if (!does) return;
    event.preventDefault();
    does();
  };

  function onPage(key: string): (() => void) | undefined {
    switch (key) {
      case 'j':
      case 'ArrowDown':
        return () => moveBy(page.current, 1);
      case 'k':
      case 'ArrowUp':
        return () => moveBy(page.current, -1);
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

  function onLine(key: string, { target, shiftKey }: KeyboardEvent): (() => void) | undefined {
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
} // prettier-ignore
