import type { HandedCarrier, Piece } from './carrier';
import { piecesOf } from './pieces';
import { utf8Bytes } from './utf8';

/** RFC 5321 §4.5.3.1.7 asks servers for 64K octets at least. */
const MOST = 60_000;

/** To one mailbox, over the mail that the host has. */
export const MAIL: HandedCarrier = {
  kind: 'mail',
  by: 'mail',
  documentation: [],
  limits: {
    length: { most: MOST, source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.7' },
    rates: [],
  },
  pieces: (message) =>
    piecesOf(message, { most: MOST, size: (piece) => utf8Bytes(piece.title + mailText(piece)) }),
};

/** The text of the mail; the title is its subject. */
export const mailText = ({ text, link }: Piece): string =>
  [text, link ?? ''].filter((part) => part !== '').join('\n\n');
