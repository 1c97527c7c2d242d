import type { Random } from './random';

/** A container number with its check digit (ISO 6346); the owner code is made up. */
export function containerNumber(random: Random): string {
  const body = `FYHU${String(random.between(0, 999999)).padStart(6, '0')}`;
  return body + checkDigit(body);
}

export function checkDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += valueOf(body[i]!) * 2 ** i;
  return (sum % 11) % 10;
}

/** Letters count from 10 and leave out the multiples of 11. */
function valueOf(sign: string): number {
  if (/\d/.test(sign)) return Number(sign);
  const n = sign.charCodeAt(0) - 65 + 10;
  return n + Math.floor((n - 1) / 10);
}
