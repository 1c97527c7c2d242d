import type { FieldType } from '../fields/field';
import { plainText } from './text';

/**
 * The values of a cell that holds several: order numbers, containers, item numbers. Lines, commas, 、 and
 * semicolons always divide. A slash or plus divides only where both sides look like numbers of the same
 * kind, or stand apart: `JK1700011/211310` is two items, `SC/2026/018` one contract. A short tail takes the
 * head of the first: `PO1001/02` is PO1001 and PO1002.
 */
export function splitSeveral(raw: string, type: FieldType | 'container' = 'id'): string[] {
  const text = plainText(raw.replace(/[\r\n]+/g, '\n'));
  const parts = text
    .split(/[\n,;、，；]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (type === 'text' || type === 'enum' || type === 'party') return parts;
  return [...new Set(parts.flatMap(splitSlashes))];
}

const CONTAINER = /[A-Z]{4}\s?-?\d{6,7}(?:-?\d)?/gi;

function splitSlashes(part: string): string[] {
  const containers = part.match(CONTAINER);
  if (containers && containers.length > 1)
    return containers.map((no) => no.replace(/[\s-]/g, '').toUpperCase());
  const pieces = part.split(/\s*[/&+]\s*|\s{2,}/).filter((piece) => piece !== '');
  if (pieces.length < 2) return [part];
  if (pieces.every((piece) => looksWhole(piece))) return pieces;
  const tails = pieces.slice(1);
  if (looksWhole(pieces[0]!) && tails.every((tail) => /^\d{1,4}$/.test(tail)))
    return withHeads(pieces[0]!, tails) ?? [part];
  return [part];
}

/** A piece that can be a number by itself: it has digits enough, and is no bare year. */
function looksWhole(piece: string): boolean {
  const digits = piece.replace(/\D/g, '').length;
  return digits >= 4 && !/^(19|20)\d{2}$/.test(piece);
}

/** `PO1001` and `02`: the tail replaces as many digits at the end; it must count upward, else it is no tail. */
function withHeads(first: string, tails: readonly string[]): string[] | undefined {
  const whole = [first];
  for (const tail of tails) {
    const end = first.slice(-tail.length);
    if (!/^\d+$/.test(end) || Number(tail) <= Number(end)) return undefined;
    whole.push(first.slice(0, -tail.length) + tail);
  }
  return whole;
}
