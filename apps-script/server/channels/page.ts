import { escapeHtml } from '../../../shared/cells/escape-html';
import type { Bilingual, Lang } from '../../../shared/lang';
import { openPieces } from '../../../shared/messages/delivery/by-hand';
import type { FoundPiece } from '../../../shared/messages/delivery/outbox';
import { buttonPage } from '../button-page';
import { reportOf } from './report';
import type { Telling } from './what-to-tell';
import { CHANNEL_WORDS } from './words';

/** Which functions of the script the page calls: to send, and to say what becomes of a message that is open. */
export const SENDS = 'sendMessagesNow';
export const DECIDES = 'decideMessage';

/** Each message as it will be read, those that a person has to decide on, and a button where something may be sent from here. */
export function messagesPage(telling: Telling, lang: Lang, barred: Bilingual | undefined): string {
  const { send, open, shut, prepared } = telling;
  const waits = shut.flatMap(({ waits: address }) => address ?? []);
  const toDecide = barred ? [] : openPieces(prepared.outbox).filter(({ piece }) => piece.state === 'uncertain' || piece.state === 'failed'); // prettier-ignore
  return buttonPage({
    lang,
    rows: [
      ...send.map(({ channel, message }) =>
        row(channel.name, [channel.address ?? '', message.title], message.lines.join('\n'), channel.kind === 'copy' ? CHANNEL_WORDS.toCopy[lang] : ''),
      ),
      ...toDecide.map((found) => openRow(found, lang)),
      toDecide.length > 0 ? `<script>${DECIDE}</script>` : '',
    ],
    notes: [...(barred ? [barred] : []), ...reportOf(telling)],
    button: barred || send.length + waits.length === 0 ? undefined : CHANNEL_WORDS.send,
    none: CHANNEL_WORDS.none,
    sends: SENDS,
    shown: [...open.flatMap(({ address }) => address ?? []), ...waits],
  });
} // prettier-ignore

const row = (name: string, about: readonly string[], text: string, note = ''): string =>
  `<details open><summary><b>${escapeHtml(name)}</b> <span>${escapeHtml(about.filter((part) => part !== '').join(' · '))}</span></summary>` +
  `${note === '' ? '' : `<i>${escapeHtml(note)}</i>`}<pre>${escapeHtml(text)}</pre></details>`;

function openRow({ channel, piece }: FoundPiece, lang: Lang): string {
  const said = piece.state === 'uncertain' ? CHANNEL_WORDS.uncertain : CHANNEL_WORDS.refused;
  const button = (what: 'again' | 'drop'): string =>
    `<button type="button" data-id="${escapeHtml(piece.id)}" data-is="${what}" onclick="decide(this)">${escapeHtml(CHANNEL_WORDS[what][lang])}</button> `;
  const text = [piece.problem?.[lang] ?? '', piece.piece?.title ?? '', piece.piece?.text ?? ''];
  return `${row(`${channel.name} ${piece.id}`, [said[lang]], text.join('\n'))}<p>${button('again')}${button('drop')}</p>`;
}

const DECIDE = [
  'function decide(button){button.disabled=true;',
  'var said=document.getElementById("said"),show=function(text){said.textContent=String(text&&text.message||text)};',
  `google.script.run.withSuccessHandler(show).withFailureHandler(show).${DECIDES}(JSON.stringify({id:button.dataset.id,is:button.dataset.is}))}`,
].join('');
