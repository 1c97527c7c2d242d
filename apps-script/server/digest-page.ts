import { escapeHtml } from '../../shared/cells/escape-html';
import { both, type Lang } from '../../shared/lang';
import { buttonPage } from './button-page';
import type { DigestPreview } from './digest';

/** Which function of the script sends; it answers with the sentences to show. */
export const SENDS = 'sendDigestNow';

/** Who gets what, each mail to be opened and read as it will look: in a frame of its own that may run nothing. */
export function digestPage({ mails, report }: DigestPreview, lang: Lang): string {
  return buttonPage({
    lang,
    rows: mails.map(
      ({ person, to, counts, html }) =>
        `<details><summary><b>${escapeHtml(person)}</b> <span>${escapeHtml(to)}</span><br>${escapeHtml(counts)}</summary>` +
        `<iframe sandbox="" title="${escapeHtml(person)}" srcdoc="${escapeHtml(html)}"></iframe></details>`,
    ),
    notes: report,
    button: mails.length === 0 ? undefined : SAY.send(mails.length),
    none: SAY.none,
    sends: SENDS,
    shown: mails.map(({ to }) => to),
  });
}

export const PREVIEW_TITLE = both('今天的提醒邮件', "Today's digest");

const SAY = {
  none: both('今天没有要发的提醒。', 'There is nothing to send today.'),
  send: (count: number) =>
    both(`发送这 ${count} 封`, `Send ${count === 1 ? 'this mail' : `these ${count} mails`}`),
};
