import { both, type Bilingual } from '../lang';

/** The outer measures of a carton, in centimetres. */
export interface CartonSize {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

/** Reads `60×40×35`, `60*40*35 cm` and `60 x 40 x 35CM`; undefined for anything else. */
export function cartonSize(text: string): CartonSize | undefined {
  const figure = String.raw`(\d+(?:\.\d+)?)\s*(?:cm|厘米)?`;
  const between = String.raw`\s*[x×*✕✖]\s*`;
  const match = new RegExp(`^${[figure, figure, figure].join(between)}$`, 'i').exec(
    text.normalize('NFKC').trim(),
  );
  const [length, width, height] = (match ?? []).slice(1).map(Number);
  if (!length || !width || !height) return undefined;
  return { length, width, height };
}

/** Cubic metres of so many cartons. */
export function cubicMetres({ length, width, height }: CartonSize, cartons: number): number {
  return (length * width * height * cartons) / 1e6;
}

export function checkCartonSize(text: string): Bilingual | undefined {
  if (cartonSize(text)) return undefined;
  return both(
    `“${text}”不是箱规。请按厘米写成 60×40×35；改好之前忽略这一格。`,
    `“${text}” is no carton size. Write centimetres as 60×40×35; until then the cell is ignored.`,
  );
}
