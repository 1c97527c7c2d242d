import type { Area } from '../../shared/book/model';
import type { Worksheet } from './worksheet';

/** The cells under an object of so many pixels whose corner lies in a cell; `columnPixels`: a width in characters, as the host draws it. */
export function cellsUnder(
  sheet: Worksheet,
  { top, left, width, height }: { top: number; left: number; width: number; height: number },
  columnPixels: (characters: number) => number,
): Area {
  const widthAt = (column: number): number => {
    const characters = sheet.widths.get(column);
    return characters === undefined ? 100 : Math.round(columnPixels(characters));
  };
  const heightAt = (row: number): number => Math.round(((sheet.heights.get(row) ?? 15.75) * 96) / 72);
  return { top, left, bottom: lastUnder(top, height, heightAt), right: lastUnder(left, width, widthAt) };
}

function lastUnder(first: number, pixels: number, sizeAt: (at: number) => number): number {
  let at = first;
  for (let left = pixels - sizeAt(at); left > 0; left -= sizeAt(at)) at++;
  return at;
}
