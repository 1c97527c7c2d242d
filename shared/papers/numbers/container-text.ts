import type { Container } from '../../trade/sheets/containers.sheet';

/** So many containers of one type. */
export interface SomeContainers {
  readonly type: Container;
  readonly count: number;
}

/** What an order's cell says of its containers. */
export type BookedContainers = readonly SomeContainers[] | 'LCL';

const LCL = /lcl|拼箱|拼柜|散货/i;
/** `2×40HQ`, `40HQ×2`, `2个40HQ`, `40HQ`. */
const COUNTED = /^(?:(\d{1,3})\s*(?:[x×*✕]|个|只|条)\s*)?(.+?)(?:\s*[x×*✕]\s*(\d{1,3}))?$/i;

/** Reads `1*40HQ`, `2×40'HC + 1×20GP`, LCL and 拼箱; undefined where a part is no type that is known, or only a part goes as LCL. */
export function readContainers(text: string, types: readonly Container[]): BookedContainers | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  const parts = plain.split(/[+,、&\/\n;；，]|和/).map((part) => part.trim()).filter(Boolean);
  if (parts.length > 0 && parts.every((part) => LCL.test(part))) return 'LCL';
  const read = parts.map((part) => readOne(part, types));
  return parts.length > 0 && read.every((one) => one !== undefined) ? read : undefined;
} // prettier-ignore

function readOne(part: string, types: readonly Container[]): SomeContainers | undefined {
  const [, before, name = '', after] = COUNTED.exec(part) ?? [];
  const wanted = fold(name);
  const type = types.find((one) => [one.type, ...one.also].some((spelling) => fold(spelling) === wanted));
  const count = Number(before ?? after ?? 1);
  return type && count > 0 ? { type, count } : undefined;
}

/** `40' HQ` and `40hq` are one; `40尺柜` keeps its words. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s'’′"”″\-.]/g, '');

/** `2×40HQ + 1×20GP` */
export function containersText(booked: readonly SomeContainers[]): string {
  return booked.map(({ type, count }) => `${count}×${type.type}`).join(' + ');
}
