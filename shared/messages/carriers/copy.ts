import type { HandedCarrier, Piece } from './carrier';
import { piecesOf } from './pieces';

/**
 * A text that a person pastes, into WeChat most of the time; nothing leaves the machine. WeChat publishes no length;
 * its input takes some two thousand signs, so a longer text is cut where it can be pasted piece by piece.
 */
export const COPY: HandedCarrier = {
  kind: 'copy',
  by: 'copy',
  documentation: [],
  limits: { length: { most: 2_000 }, rates: [] },
  pieces: (message) => piecesOf(message, { most: 2_000, size: (piece) => copyText(piece).length }),
};

export const copyText = ({ title, text, link }: Piece): string =>
  [title, text, link ?? ''].filter((part) => part !== '').join('\n');
