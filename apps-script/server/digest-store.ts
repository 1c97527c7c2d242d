import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';

/*
 * The record of what was sent, in the properties of the document: whoever's timer sends, there is one record.
 * A property holds 9 KB, so a long record lies in parts, and the property `gendan.sent` says which: the parts
 * are written first, into the half that is not in use, and that one property makes them count.
 */

const HEAD = 'gendan.sent';
/** Characters of one property; the text is ASCII, so as many bytes. */
const PART = 8000;

/** Throws LedgerIsBroken, and whatever the service says. */
export function storedLedger(): SentLedger {
  const kept = PropertiesService.getDocumentProperties();
  const head = twice(() => kept.getProperty(HEAD)) ?? undefined;
  const parts = partsOf(head);
  if (!parts) return readLedger(head);
  return readLedger(parts.map((key) => twice(() => kept.getProperty(key)) ?? '').join('') || '?');
}

/** Returns once the record is kept. */
export function storeLedger(ledger: SentLedger): void {
  const kept = PropertiesService.getDocumentProperties();
  const text = ascii(JSON.stringify(ledger));
  if (text.length <= PART) {
    twice(() => kept.setProperty(HEAD, text));
    return;
  }
  const half = (twice(() => kept.getProperty(HEAD)) ?? '').startsWith('a:') ? 'b' : 'a';
  const head = `${half}:${Math.ceil(text.length / PART)}`;
  const keys = partsOf(head)!;
  const values = Object.fromEntries(keys.map((key, i) => [key, text.slice(i * PART, (i + 1) * PART)]));
  twice(() => kept.setProperties(values));
  twice(() => kept.setProperty(HEAD, head));
}

/** `a:3` names three parts; undefined where the head is the whole record. */
function partsOf(head: string | undefined): string[] | undefined {
  const match = /^([ab]):(\d+)$/.exec(head ?? '');
  return match ? Array.from({ length: Number(match[2]) }, (_, i) => `${HEAD}.${match[1]}.${i}`) : undefined;
}

/** JSON in which every other character is written as its code, so that no part ends in the middle of one. */
function ascii(json: string): string {
  return json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Services fail for a moment now and then; what may be done twice is tried twice. */
export function twice<T>(work: () => T): T {
  try {
    return work();
  } catch {
    return work();
  }
}
