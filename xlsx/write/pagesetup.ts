import { quoteSheet } from '../../shared/book/address';
import type { PageSetUp } from '../../shared/book/sheet-look';
import { fixedA1 } from '../read/area';
import type { SheetName } from './workbookpart';

/** A4, as `pageSetup` numbers papers. */
const A4 = 9;

/** In inches; 13 mm at the sides, room for the page's number at the foot. */
const MARGINS = { left: 0.51, right: 0.51, top: 0.45, bottom: 0.6, header: 0.3, footer: 0.3 };

/** What comes behind the rows of a page: one page wide, as many long as it takes, each with its number. */
export function pageXml({ orientation }: PageSetUp): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => ` ${side}="${inches}"`);
  return (
    `<printOptions horizontalCentered="1"/><pageMargins${margins.join('')}/>` +
    `<pageSetup paperSize="${A4}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>` +
    '<headerFooter><oddFooter>&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

/** What is printed and which rows every page repeats, as a workbook names them. */
export function pageNames(sheet: string, { area, repeated }: PageSetUp): SheetName[] {
  const at = quoteSheet(sheet);
  return [
    {
      name: '_xlnm.Print_Area',
      refersTo: `${at}!${fixedA1(area.top, area.left)}:${fixedA1(area.bottom, area.right)}`,
    },
    ...(repeated ? [{ name: '_xlnm.Print_Titles', refersTo: `${at}!$${repeated[0]}:$${repeated[1]}` }] : []),
  ];
}
