import type { Lang } from '../../shared/lang';
import type { InboxItem } from '../inbox/judge-all';

/** What `--json` prints: one array, a mail each, in the order of the names; nothing else. */
export const inboxJson = (items: readonly InboxItem[], lang: Lang): string =>
  JSON.stringify(
    items.map(({ file, judged: { order, about, why, proposals, draft } }) => ({
      file,
      order,
      about,
      why: why[lang],
      proposals: proposals.map(({ cell, from, to }) => ({ cell, from, to })),
      draft,
    })),
    null,
    1,
  );
