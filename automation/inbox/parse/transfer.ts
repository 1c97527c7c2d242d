/** The bytes of a body as it was before it was made fit for travelling. What is broken gives what can be had of it. */
export function untravelled(body: Buffer, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(body);
    case 'quoted-printable':
      return fromQuoted(body.toString('latin1'));
    default:
      return body;
  }
}

/** Some programs add a line of plain text to what was encoded, or say base64 of what is none. */
function fromBase64(body: Buffer): Buffer {
  const lines = body.toString('latin1').split(/\r?\n/);
  const coded = lines.filter((line) => CODED.test(line));
  const written = lines.filter((line) => line.trim() !== '');
  if (coded.length * 2 < written.length) return body;
  // A line that ends with the sign of the end is one by itself: what follows begins anew.
  const pieces: Buffer[] = [];
  let open: string[] = [];
  for (const line of coded) {
    const piece = line.trim();
    open.push(piece);
    if (!piece.endsWith('=')) continue;
    pieces.push(Buffer.from(open.join(''), 'base64'));
    open = [];
  }
  pieces.push(Buffer.from(open.join(''), 'base64'));
  return Buffer.concat(pieces);
}

const CODED = /^[A-Za-z0-9+/=_-]+[ \t]*$/;

export function fromQuoted(text: string): Buffer {
  const plain = text
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
