import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Area } from '../../../shared/book/model';
import { chartsOn, type ChartOn } from '../../../xlsx/charts/charts-on';
import { colourOf } from '../../../xlsx/charts/looks';
import { readCharts } from '../../tools/read-charts';
import { parseReference } from '../../../xlsx/charts/references';
import { Package } from '../../../xlsx/package';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import type { ChartsUnderTest, ShownChart } from '../../tools/charts-contract';
import { zipParts } from '../../tools/workbook';
import { all, treeOf } from '../../xlsx/charts/schema-order';

const partOf = (bytes: Uint8Array, part: string): string =>
  Buffer.from(unzipSync(bytes)[part]!).toString('utf8');

function placedIn(bytes: Uint8Array, sheet: string): readonly ChartOn[] {
  const pkg = new Package(bytes);
  const found = readWorkbookInfo(pkg).sheets.find(({ name }) => name === sheet);
  return found ? chartsOn(pkg, found.part) : [];
}

/** The charts of a sheet in the bytes of a file. */
export function chartsIn(bytes: Uint8Array, sheet: string): ShownChart[] {
  const areaOf = (reference: string): Area => parseReference(reference)!.area;
  const placed = placedIn(bytes, sheet);
  return readCharts(bytes, sheet).map(({ title, kind, place, series }, n) => {
    const colours = all(treeOf(partOf(bytes, placed[n]!.part)), 'ser').map(
      (ser) => all(ser, 'srgbClr')[0]!.attributes.val!,
    );
    return {
      title,
      kind: kind as Exclude<typeof kind, 'other'>,
      categories: areaOf(series[0]!.categories!),
      place,
      series: series.map(({ keptTitle, values, isLine }, at) => ({
        name: keptTitle!,
        values: areaOf(values!),
        isLine,
        colour: colours[at] === colourOf(undefined, at, isLine) ? undefined : colours[at],
      })),
    };
  });
}

/** The charts of a file, which a person changes in another program. */
export function chartsInFile(path: string): ChartsUnderTest {
  const placed = (sheet: string): readonly ChartOn[] => placedIn(readFileSync(path), sheet);
  const partText = (part: string): string => partOf(readFileSync(path), part);
  const change = (part: string, edit: (xml: string) => string): void =>
    writeFileSync(path, zipParts({ ...unzipSync(readFileSync(path)), [part]: edit(partText(part)) }));
  /** Its anchor as it is written, of which nothing but ASCII stands before a position here. */
  const anchorOf = (sheet: string, at: number) => {
    const { drawingPart, anchor } = placed(sheet)[at]!;
    const text = Buffer.from(partText(drawingPart)).toString('utf8', anchor.start, anchor.end);
    return { drawingPart, text };
  };
  return {
    shown: async (sheet) => chartsIn(readFileSync(path), sheet),
    move: async (sheet, at, { top, left, bottom, right }) => {
      const { drawingPart, text } = anchorOf(sheet, at);
      const corner = (name: string, row: number, column: number) => (xml: string): string =>
        xml.replace(new RegExp(`<xdr:${name}>.*?</xdr:${name}>`), `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`);
      const moved = corner('to', bottom, right)(corner('from', top - 1, left - 1)(text));
      change(drawingPart, (xml) => xml.replace(text, moved));
    },
    rename: async (sheet, at, title) => change(placed(sheet)[at]!.part, (xml) => xml.replace(/<a:t>.*?<\/a:t>/, `<a:t>${title}</a:t>`)),
    remove: async (sheet, at) => {
      const { drawingPart, text } = anchorOf(sheet, at);
      change(drawingPart, (xml) => xml.replace(text, ''));
    },
  };
} // prettier-ignore
