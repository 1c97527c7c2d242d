import { GendanError } from '../../errors';
import { both } from '../../lang';
import { piecesIn, withPiece, type FoundPiece, type Outbox, type OutboxPiece } from './outbox';

/** What a person should look at: what is uncertain, what was refused, what waits. */
export const openPieces = (outbox: Outbox): FoundPiece[] =>
  piecesIn(outbox, ({ state }) => state !== 'sent' && state !== 'dropped');

/** A piece that is to go out again, as a person says. NoSuchPiece. */
export function sentAgain(outbox: Outbox, id: string): Outbox {
  return changed(outbox, id, ({ problem: _, ...piece }) => ({ ...piece, state: 'waiting', refusals: 0 }));
}

/** A piece that is not to go out any more, as a person says; it counts as told. NoSuchPiece. */
export function dropped(outbox: Outbox, id: string): Outbox {
  return changed(outbox, id, ({ piece: _, problem: __, ...rest }) => ({ ...rest, state: 'dropped' }));
}

function changed(outbox: Outbox, id: string, change: (piece: OutboxPiece) => OutboxPiece): Outbox {
  const open = openPieces(outbox);
  const found = open.find(({ piece }) => piece.id === id);
  if (!found) throw new NoSuchPiece(id, open.map(({ piece }) => piece.id)); // prettier-ignore
  return withPiece(outbox, found.channel.name, found.message.key, id, change);
}

export class NoSuchPiece extends GendanError {
  constructor(id: string, known: readonly string[]) {
    super(
      both(
        `没有要处理的消息“${id}”。${known.length > 0 ? `现有：${known.slice(0, 12).join('、')}。` : '没有消息在等，也没有不确定的。'}运行 gendan channels 可以看到。`,
        `There is no message “${id}” to do something about. ${known.length > 0 ? `There are: ${known.slice(0, 12).join(', ')}.` : 'None waits, and none is uncertain.'} gendan channels lists them.`,
      ),
    );
  }
}
