import { civilFromDay, LAST_DAY, weekdayOf } from '../time/civil';
import { isoDay } from '../time/moment';
import { letterOfCode } from './number-format';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The most digits behind the point that a format is followed to. */
const MOST_DECIMALS = 15;

/**
 * A figure as a number format shows it: `"USD" #,##0.00`, `yyyy"年"m"月"d"日"`, `0%`. What papers are written in is
 * understood; in place of a format that is not (fractions, powers of ten) the figure stands plainly.
 */
export function shownByFormat(value: number, code: string | undefined): string {
  if (code === undefined || /^(general|@|)$/i.test(code.trim())) return plain(value);
  const letter = letterOfCode(code);
  if (letter === 'd' || letter === 't' || letter === 'c') return shownDate(value, code);
  const section = sectionFor(value, code);
  const pieces = piecesOf(section.code);
  const digits = pieces.find(({ is }) => is === 'digits');
  if (!digits) return textOf(pieces);
  if (/[?/e]/i.test(digits.text) || pieces.some(({ is }) => is === 'more digits')) return plain(value);
  const percent = pieces.some(({ is, text }) => is === 'literal' && text.includes('%')) ? 100 : 1;
  const figure = withDigits(Math.abs(value) * percent, digits.text);
  const sign = value < 0 && section.isSigned && /[1-9]/.test(figure) ? '-' : '';
  return sign + pieces.map(({ is, text }) => (is === 'digits' ? figure : text)).join('');
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** Positive; negative; zero. A format of one section puts the sign in front itself. */
function sectionFor(value: number, code: string): { readonly code: string; readonly isSigned: boolean } {
  const sections = code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [code];
  if (value < 0 && sections[1] !== undefined) return { code: sections[1], isSigned: false };
  if (value === 0 && sections[2] !== undefined) return { code: sections[2], isSigned: false };
  return { code: sections[0]!, isSigned: true };
}

interface Piece {
  readonly is: 'digits' | 'more digits' | 'literal';
  readonly text: string;
}

/** Quoted text, escapes, currencies in brackets and the one run of digits; colours and padding are left out. */
function piecesOf(section: string): Piece[] {
  const pieces: Piece[] = [];
  let hasDigits = false;
  for (const [token] of section.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|[#0?][#0?,./e+-]*|./gis)) {
    if (/^[_*]./s.test(token)) continue;
    if (token[0] === '[') {
      const currency = /^\[\$([^\]-]*)/.exec(token)?.[1];
      if (currency) pieces.push({ is: 'literal', text: currency });
    } else if (/^[#0?]/.test(token)) {
      pieces.push({ is: hasDigits ? 'more digits' : 'digits', text: token });
      hasDigits = true;
    } else pieces.push({ is: 'literal', text: token.replace(/^"|"$|^\\/g, '') });
  }
  return pieces;
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Rounded half up to the most decimals that the digits allow, in groups where they have a comma. */
function withDigits(value: number, digits: string): string {
  const [whole = '', rest = ''] = digits.split('.');
  const most = Math.min(MOST_DECIMALS, rest.replace(/[^#0]/g, '').length);
  const least = Math.min(most, (rest.match(/0/g) ?? []).length);
  const shifted = Math.round(Number(`${plain(value)}e${most}`));
  if (!Number.isSafeInteger(shifted)) return plain(value);
  const all = String(shifted).padStart(most + 1, '0');
  const integer = all.slice(0, all.length - most).padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = whole.includes(',') ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer;
  let decimals = all.slice(all.length - most);
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return decimals === '' || most === 0 ? grouped : `${grouped}.${decimals}`;
}

function shownDate(serial: number, code: string): string {
  const day = Math.floor(serial);
  if (!(day >= 0 && day <= LAST_DAY)) return plain(serial);
  const minute = Math.round((serial - day) * 1440);
  const [section = ''] = code.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [];
  let afterHours = false;
  let said = '';
  for (const [token] of section.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|[_*].|([ymdhs])\1*|./gis)) {
    const letters = token.toLowerCase();
    if (/^[_*]./s.test(token) || token[0] === '[') continue;
    if (letters[0] === 'h') afterHours = true;
    if (/^[ymdhs]+$/.test(letters))
      said += datePart(day, minute, afterHours && letters[0] === 'm' ? `min${letters.length}` : letters); // prettier-ignore
    else said += token.replace(/^"|"$|^\\/g, '');
  }
  return said === '' ? isoDay(day) : said;
}

function datePart(day: number, minute: number, token: string): string {
  const { year, month, day: date } = civilFromDay(day);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  switch (token) {
    case 'yyyy':
      return String(year);
    case 'yy':
      return two(year % 100);
    case 'mmmm':
      return MONTHS[month - 1]!;
    case 'mmm':
      return MONTHS[month - 1]!.slice(0, 3);
    case 'mm':
      return two(month);
    case 'm':
      return String(month);
    case 'dddd':
      return DAYS[weekdayOf(day)]!;
    case 'ddd':
      return DAYS[weekdayOf(day)]!.slice(0, 3);
    case 'dd':
      return two(date);
    case 'd':
      return String(date);
    case 'hh':
      return two(Math.floor(minute / 60) % 24);
    case 'h':
      return String(Math.floor(minute / 60) % 24);
    case 'min1':
      return String(minute % 60);
    case 'min2':
      return two(minute % 60);
    default:
      return token[0] === 's' ? '00' : String(year);
  }
}
