/** How many bytes a text takes in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      // A pair takes four; half a pair is written as U+FFFD.
      const isPair = (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
      bytes += isPair ? 4 : 3;
      if (isPair) at++;
    } else bytes += 3;
  }
  return bytes;
}

/** Halves of surrogate pairs that stand alone replaced: they are no characters, and systems disagree on their bytes. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
