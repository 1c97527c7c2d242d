import type { IncomingMessage } from 'node:http';

/** What was sent with a request; throws `tooLarge` as soon as it is more than `most` bytes. */
export async function bodyOf(request: IncomingMessage, most: number, tooLarge: () => Error): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > most) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
