/**
 * The text that bytes are, whatever they are said to be. Chinese mail programs say gb2312 of GB18030 and us-ascii, or
 * nothing, of GBK; others say UTF-8 of what their form sent. What fits without a fault and reads like writing counts.
 */
export function decoded(bytes: Uint8Array, said: string): string {
  const { label, isWhole } = encodingOf(bytes, said);
  return isWhole ? strict(bytes, label)! : lenient(bytes, label);
}

/** The name of the encoding as `TextDecoder` knows it, and whether the bytes fit it without a fault. */
export function encodingOf(bytes: Uint8Array, said: string): { label: string; isWhole: boolean } {
  const faulty = (label: string) => ({ label, isWhole: false });
  const whole = (label: string) => ({ label, isWhole: true });
  const mark = markOf(bytes);
  if (mark !== undefined) return faulty(mark);
  const name = NAMES.get(said.trim().toLowerCase().replace(/^"|"$/g, '')) ?? said.trim().toLowerCase();
  const label = isLabel(name) ? name : '';
  // These write other letters with the bytes of ASCII.
  if (/^iso-2022/.test(label)) return faulty(label);
  if (bytes.every((byte) => byte < 128)) return faulty('utf-8');
  const utf8 = strict(bytes, 'utf-8');
  const own = label === '' || label === 'utf-8' ? undefined : strict(bytes, label);
  const isFew = bytes.reduce((sum, byte) => sum + (byte < 128 ? 0 : 1), 0) < FEW;
  if (utf8 === undefined && isOtherwiseBig5(bytes, label)) return faulty('big5');
  if (utf8 !== undefined && !(isFew && own !== undefined && MANY_BYTES.test(label))) return whole('utf-8');
  if (own !== undefined && MANY_BYTES.test(label)) return whole(label);
  if (label === 'utf-8' && isMostlyUtf8(bytes)) return faulty(label);
  if (readsGb(bytes)) return faulty('gb18030');
  if (own !== undefined) return whole(label);
  if (label !== '' && label !== 'utf-8') return faulty(label);
  return faulty('windows-1252');
}

/** With fewer bytes beyond ASCII than these a text in another code may happen to be UTF-8 as well. */
const FEW = 8;
const MANY_BYTES = /^(gb|big5|euc|shift|iso-2022)/;

const NAMES = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['936', 'gb18030'],
  ['gb_2312-80', 'gb18030'],
  ['chinese', 'gb18030'],
  ['utf8', 'utf-8'],
  ['utf-8mb4', 'utf-8'],
  ['us-ascii', ''],
  ['ascii', ''],
  ['ansi', ''],
  ['default', ''],
  ['default_charset', ''],
  ['unknown', ''],
  ['unknown-8bit', ''],
  ['x-unknown', ''],
  ['binary', ''],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
]);

function isLabel(name: string): boolean {
  if (name === '') return false;
  try {
    return new TextDecoder(name).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** What the first bytes say of the encoding, if they are a mark of it. */
export function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    // A text that was cut may end within a character.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

const lenient = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes);

/** A broken character among whole ones. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = lenient(bytes, 'utf-8').match(/[^\0-\x7f]/gu) ?? [];
  return beyond.filter((each) => each === '\ufffd').length * 2 < beyond.length;
}

/** Whether most of what is beyond ASCII is pairs that stand for the common characters and marks of Chinese. */
function readsChinese(bytes: Uint8Array): boolean {
  let [pairs, common] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 128) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    // GB 2312: the 3,755 usual characters, and the marks, full-width letters included.
    const isUsual = lead >= 0xb0 && lead <= 0xd7;
    const isMark = lead === 0xa1 || lead === 0xa3;
    if (trail >= 0xa1 && trail <= 0xfe && (isUsual || isMark)) common++;
  }
  return common >= 2 && common >= pairs * 0.6;
}

const readsGb = (bytes: Uint8Array): boolean => readsChinese(bytes) || readsTraditional(bytes);

const isOtherwiseBig5 = (bytes: Uint8Array, said: string): boolean => said !== 'big5' && readsBig5(bytes);

/** Whether it fits GBK, which has traditional characters, too, and its pairs are no letters with accents between plain ones. */
function readsTraditional(bytes: Uint8Array): boolean {
  let [pairs, high] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! < 128) continue;
    pairs++;
    if (bytes[++at]! >= 128) high++;
  }
  return pairs >= 3 && high >= pairs * 0.5 && strict(bytes, 'gb18030') !== undefined;
}

/**
 * Whether it is Big5, whatever it is called: pairs of its usual characters and marks, of which a part has a second byte that
 * GB 2312 has nowhere. Texts of GB 2312 have none of those, and many first bytes beyond the usual ones of Big5.
 */
function readsBig5(bytes: Uint8Array): boolean {
  let [pairs, usual, low] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 128) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const isLow = trail >= 0x40 && trail <= 0x7e;
    if (!isLow && (trail < 0xa1 || trail > 0xfe)) continue;
    // The 5,401 usual characters, and the marks before them.
    if ((lead >= 0xa4 && lead <= 0xc6) || lead === 0xa1 || lead === 0xa2) usual++;
    if (isLow) low++;
  }
  return pairs >= 3 && usual >= pairs * 0.9 && low >= Math.max(1, pairs * 0.12);
}
