import { childNamed, childrenNamed, type XmlElement } from '../xml/element';
import { fromEscapes, rawText } from '../xml/text';

/** A reference of a chart to cells, and what the chart keeps of what they held. */
export interface ChartReference {
  readonly kind: 'text' | 'number';
  /** As it is written: `'跟单_看板'!$A$2:$A$9`. */
  readonly formula: string;
  readonly cache?: ChartCache;
}

export interface ChartCache {
  readonly element: XmlElement;
  readonly count: number;
  /** By the place of the cell in the reference, counted from 0. */
  readonly points: ReadonlyMap<number, string>;
  /** Further attributes of points, as they are written: ` formatCode="0%"`. */
  readonly more: ReadonlyMap<number, string>;
}

/** What a `tx`, `cat` or `val` refers to; undefined for what is written out, and for lists of several levels. */
export function referenceIn(bytes: Buffer, holder: XmlElement | undefined): ChartReference | undefined {
  for (const [name, cacheName, kind] of [
    ['strRef', 'strCache', 'text'],
    ['numRef', 'numCache', 'number'],
  ] as const) {
    const element = childNamed(holder, name);
    const formula = childNamed(element, 'f');
    if (!element || !formula) continue;
    const cache = cacheIn(bytes, childNamed(element, cacheName));
    return { kind, formula: textIn(bytes, formula), ...(cache && { cache }) };
  }
  return undefined;
}

export const textIn = (bytes: Buffer, { innerStart, innerEnd }: XmlElement): string =>
  rawText(bytes, innerStart, innerEnd);

function cacheIn(bytes: Buffer, element: XmlElement | undefined): ChartCache | undefined {
  const count = Number(childNamed(element, 'ptCount')?.attributes.get('val') ?? NaN);
  if (!element || !Number.isInteger(count)) return undefined;
  const points = new Map<number, string>();
  const more = new Map<number, string>();
  for (const point of childrenNamed(element, 'pt')) {
    const [at, value] = [Number(point.attributes.get('idx') ?? NaN), childNamed(point, 'v')];
    if (!Number.isInteger(at) || !value || points.has(at)) return undefined;
    points.set(at, fromEscapes(textIn(bytes, value)));
    const tag = bytes.toString('utf8', point.start, point.innerStart);
    const own = /\sformatCode\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag)?.[0];
    if (own !== undefined) more.set(at, own);
  }
  return { element, count, points, more };
}
