/**
 * The mail address that a cell of 跟单_人员 holds; undefined for anything else (`待补`, two addresses, a name).
 * An address is taken as it stands or not at all: what is missing is asked for, never guessed.
 */
export function readAddress(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  return plain.length <= LONGEST && ADDRESS.test(plain) ? plain : undefined;
}

/** RFC 5321 §4.5.3.1.3: a path of 256 octets, its two brackets included. */
const LONGEST = 254;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"'.]+(?:\.[^\s@<>()[\]\\,;:"'.]+)+$/u;

/** Two spellings of one mailbox compare equal. */
export function mailbox(address: string): string {
  return address.toLowerCase();
}
