import { oneLine } from '../../cells/one-line';
import type { Message } from '../message';
import type { Piece } from './carrier';
import { wellFormed } from './utf8';

/** How much of a piece counts, in what the platform counts, and how much it takes. */
export interface Fit {
  readonly most: number;
  size(piece: Piece): number;
}

/**
 * A message in pieces that fit: split between lines; a line that is too long alone is cut between characters. Each
 * piece has the title, numbered where there are several; the last one has the link.
 */
export function piecesOf(message: Message, fit: Fit): readonly Piece[] {
  const title = shortened(wellFormed(oneLine(message.title)), fit);
  const lines = message.lines.flatMap((line) => wellFormed(line).split(/\r\n?|\n/)).map(plainLine);
  const link = linkThatFits(message.link, title, fit);
  // Room is kept for the longest number and the link, whether a piece will have them or not.
  const fits = (text: string): boolean =>
    fit.size({ title: `${title}${NUMBER}`, text, ...(link !== undefined && { link }) }) <= fit.most;
  const texts = split(lines, fits);
  return texts.map((text, at): Piece => ({
    title: texts.length === 1 ? title : `${title} (${at + 1}/${texts.length})`,
    text,
    ...(link !== undefined && at === texts.length - 1 && { link }),
  })); // prettier-ignore
}

const NUMBER = ' (9999/9999)';

/** Lines keep their indent; other control characters show nowhere. */
const plainLine = (line: string): string => line.replace(/\t/g, '  ').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trimEnd(); // prettier-ignore

function split(lines: readonly string[], fits: (text: string) => boolean): string[] {
  const texts: string[] = [];
  let open: string | undefined;
  for (const line of lines) {
    const longer: string = open === undefined ? line : `${open}\n${line}`;
    if (fits(longer)) {
      open = longer;
      continue;
    }
    if (open !== undefined) texts.push(open);
    const parts = cut(line, fits);
    open = parts.pop()!;
    texts.push(...parts);
  }
  return [...texts, ...(open === undefined && texts.length > 0 ? [] : [open ?? ''])];
}

/** A line in parts that fit, the longest first. */
function cut(line: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let rest = line;
  while (!fits(rest)) {
    const length = boundary(rest, longest(rest, fits));
    parts.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...parts, rest];
}

/** The greatest length of a beginning that fits; at least one. */
function longest(text: string, fits: (text: string) => boolean): number {
  let [low, high] = [1, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A place at or before `length` that divides no character as people see it; never inside a surrogate pair. */
function boundary(text: string, length: number): number {
  for (let at = length; at > Math.max(0, length - 40); at--)
    if (!inPair(text, at) && !JOINED.test(text.slice(at - 1, at + 3))) return at;
  return inPair(text, length) ? (length > 1 ? length - 1 : 2) : length;
}

/** A joiner before the place, or a mark, a variation, a skin tone or a joiner behind it. */
const JOINED = /^\u200d|^[^](?:[\p{M}\u200d\ufe0f]|[\u{1f3fb}-\u{1f3ff}])/u;

const inPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** A title that leaves most of the room to the text. */
function shortened(title: string, { most, size }: Fit): string {
  const fits = (text: string): boolean =>
    size({ title: text, text: '' }) - size({ title: '', text: '' }) <= most / 4;
  if (fits(title)) return title;
  return `${title.slice(
    0,
    boundary(
      title,
      longest(title, (text) => fits(`${text}…`)),
    ),
  )}…`;
}

/** Only a web address, and none that would eat the room of the text: then people open the book as they always do. */
function linkThatFits(link: string | undefined, title: string, { most, size }: Fit): string | undefined {
  if (link === undefined || !/^https?:\/\/[^\s<>"|]+$/.test(link)) return undefined;
  return size({ title: `${title}${NUMBER}`, text: '', link }) <= most / 2 ? link : undefined;
}
