import { unzipSync, strFromU8 } from 'fflate';
import { markPages } from '../../xlsx/mark-pages';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';

const SHEET = sheetOf('Invoice', [['x']]);
const xmlOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
const headOf = (tail?: string): string => {
  const book = buildWorkbook(bookOf(SHEET), tail === undefined ? {} : { tail: { Invoice: tail } });
  const xml = xmlOf(markPages(book, 'Invoice', 'DRAFT'));
  return (
    /<oddHeader>(.*?)<\/oddHeader>/
      .exec(xml)?.[1]
      ?.replace(/&amp;/g, '&')
      .replace(/&quot;/g, '"') ?? ''
  );
};

test('a page without a head gets one', () => {
  expect(headOf()).toBe('&C&"-,Bold"&14&KC00000DRAFT');
  expect(headOf('<headerFooter/>')).toBe('&C&"-,Bold"&14&KC00000DRAFT');
});

test('what stands at the head stays, the mark in the middle in front of it', () => {
  const of = (text: string) => headOf(`<headerFooter><oddHeader>${text.replace(/&/g, '&amp;')}</oddHeader></headerFooter>`); // prettier-ignore
  expect(of('&LMAPLE&R&P')).toBe('&LMAPLE&C&"-,Bold"&14&KC00000DRAFT&R&P');
  expect(of('&LMAPLE&CInvoice&R&P')).toBe(
    '&LMAPLE&C&"-,Bold"&14&KC00000DRAFT &"-,Regular"&10&K000000Invoice&R&P',
  );
  expect(of('Invoice')).toContain('DRAFT &"-,Regular"&10&K000000Invoice');
});

test('the first page and even pages, where they have a head of their own, are marked as well', () => {
  const tail = '<headerFooter differentFirst="1"><oddFooter>&amp;P</oddFooter><firstHeader>&amp;LX</firstHeader></headerFooter>'; // prettier-ignore
  const xml = xmlOf(markPages(buildWorkbook(bookOf(SHEET), { tail: { Invoice: tail } }), 'Invoice', '草稿'));
  expect(xml.match(/草稿/g)).toHaveLength(2);
  expect(xml).toMatch(/<headerFooter differentFirst="1"><oddHeader>.*<\/oddHeader><oddFooter>/);
});
