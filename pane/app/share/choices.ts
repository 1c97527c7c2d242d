import type { Shared } from '../../../shared/features/share/pages';
import type { Bilingual } from '../../../shared/lang';
import type { PaneState } from '../../state/types';
import { SHARE_WORDS } from './words';

/** Something that can be handed on. */
export interface ShareChoice {
  readonly key: Shared['is'] | 'mine';
  readonly title: Bilingual;
  readonly wanted: Shared;
}

/** What can be handed on from here; what the view shows comes first. */
export function choicesFor(
  { view, me = '', filter }: Pick<PaneState, 'view' | 'me' | 'filter'>,
  order: { readonly key: string; readonly order: string } | undefined,
): ShareChoice[] {
  const all: ShareChoice[] = [
    ...(me === ''
      ? []
      : [{ key: 'mine', title: SHARE_WORDS.mine(me), wanted: { is: 'morning', me, filter } } as const]),
    { key: 'morning', title: SHARE_WORDS.morning, wanted: { is: 'morning', me: '', filter } },
    { key: 'week', title: SHARE_WORDS.week, wanted: { is: 'week', filter } },
    { key: 'board', title: SHARE_WORDS.board, wanted: { is: 'board', filter } },
    { key: 'month', title: SHARE_WORDS.month, wanted: { is: 'month', filter } },
    ...(order
      ? [
          {
            key: 'order',
            title: SHARE_WORDS.order(order.order),
            wanted: { is: 'order', key: order.key },
          } as const,
        ]
      : []),
  ];
  const first = all.findIndex(({ key }) => key === view);
  return first <= 0 ? all : [all[first]!, ...all.filter((_, at) => at !== first)];
}
