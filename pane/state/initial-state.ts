import { NOTHING_PICKED } from './picked';
import type { PaneOptions, PaneState } from './types';

/** The pane before it knows anything of the book. */
export function initialState(options: PaneOptions): PaneState {
  return {
    lang: options.lang ?? 'zh',
    theme: options.theme ?? 'light',
    view: options.view ?? 'today',
    opened: undefined,
    work: undefined,
    summary: undefined,
    isNewToUs: false,
    asOf: undefined,
    version: 0,
    selection: undefined,
    me: undefined,
    ...NOTHING_PICKED,
    failure: undefined,
    notice: undefined,
    asked: undefined,
    isSharing: false,
    following: undefined,
  };
}
