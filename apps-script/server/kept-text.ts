/*
 * A long text in the properties of the document: whoever's timer runs, there is one. A property holds 9 KB, so a long text
 * lies in parts, and the property that names it says which: the parts are written first, into the half that is not in
 * use, and that one property makes them count.
 */

/** Characters of one property; the text is ASCII, so as many bytes. */
const PART = 8000;

/** Undefined where nothing was kept. Throws what the service says. */
export function storedText(name: string): string | undefined {
  const kept = PropertiesService.getDocumentProperties();
  const head = twice(() => kept.getProperty(name)) ?? undefined;
  const parts = partsOf(name, head);
  if (!parts) return head;
  return parts.map((key) => twice(() => kept.getProperty(key)) ?? '').join('') || '?';
}

/** Returns once the JSON is kept. */
export function storeText(name: string, json: string): void {
  const kept = PropertiesService.getDocumentProperties();
  const text = ascii(json);
  if (text.length <= PART) {
    twice(() => kept.setProperty(name, text));
    return;
  }
  const half = (twice(() => kept.getProperty(name)) ?? '').startsWith('a:') ? 'b' : 'a';
  const head = `${half}:${Math.ceil(text.length / PART)}`;
  const keys = partsOf(name, head)!;
  const values = Object.fromEntries(keys.map((key, i) => [key, text.slice(i * PART, (i + 1) * PART)]));
  twice(() => kept.setProperties(values));
  twice(() => kept.setProperty(name, head));
}

/** `a:3` names three parts; undefined where the head is the whole text. */
function partsOf(name: string, head: string | undefined): string[] | undefined {
  const match = /^([ab]):(\d+)$/.exec(head ?? '');
  return match ? Array.from({ length: Number(match[2]) }, (_, i) => `${name}.${match[1]}.${i}`) : undefined;
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
