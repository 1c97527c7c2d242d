import { lost, refused, retry } from '../../shared/messages/carriers/answers';
import type { Outcome, Piece } from '../../shared/messages/carriers/carrier';
import { mailText } from '../../shared/messages/carriers/mail';
import { both } from '../../shared/lang';
import { composeLetter } from '../mail/compose';
import type { Carrier } from '../mail/smtp';

/** Hands one piece to the mail server, as a plain text. */
export async function sendMail(
  { piece, to, name, from, key }: { readonly piece: Piece; readonly to: string; readonly name: string; readonly from: string; readonly key: readonly string[] },
  carrier: Carrier,
): Promise<Outcome> {
  const letter = await composeLetter({ from, to, person: name, subject: piece.title, text: mailText(piece), key }); // prettier-ignore
  const { outcome, problem = '', stop } = await carrier.send(to, letter);
  switch (outcome) {
    case 'sent':
      return { is: 'sent' };
    case 'unknown':
      return lost(problem);
    case 'unsent':
      // Without a connection the next piece fares no better, and a later run may.
      return stop ? retry(60_000, problem) : refused(both(`发信服务器没有收（${problem}）。`, `The mail server did not take it (${problem}).`)); // prettier-ignore
  }
} // prettier-ignore
