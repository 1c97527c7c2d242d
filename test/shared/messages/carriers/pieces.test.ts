import fc from 'fast-check';
import { CARRIERS } from '../../../../shared/messages/carriers';
import { copyText } from '../../../../shared/messages/carriers/copy';
import { piecesOf } from '../../../../shared/messages/carriers/pieces';
import { utf8Bytes } from '../../../../shared/messages/carriers/utf8';
import type { Message } from '../../../../shared/messages/message';
import { runs } from '../../../tools/runs';

const messageOf = (lines: readonly string[], more: Partial<Message> = {}): Message => ({ key: 'm', what: 'digest', day: 1, title: '跟单', lines, tells: [], ...more }); // prettier-ignore
const fit = (most: number) => ({ most, size: ({ title, text, link = '' }: { title: string; text: string; link?: string }) => utf8Bytes(`${title}\n${text}\n${link}`) }); // prettier-ignore

describe('a message in pieces', () => {
  test('one that fits stays whole, without a number', () => {
    expect(piecesOf(messageOf(['a', 'b'], { link: 'https://example.com' }), fit(200))).toEqual([
      { title: '跟单', text: 'a\nb', link: 'https://example.com' },
    ]);
  });

  test('a long one is split between lines and numbered, the link in the last', () => {
    const lines = ['王丽：逾期 2', '- PO-1 订舱', '- PO-2 验货', '赵强：今天 1', '- PO-3 报关'];
    const pieces = piecesOf(messageOf(lines, { link: 'https://a.cn' }), fit(80));
    expect(pieces.map(({ title }) => title)).toEqual(['跟单 (1/2)', '跟单 (2/2)']);
    expect(pieces.flatMap(({ text }) => text.split('\n'))).toEqual(lines);
    expect(pieces.map(({ link }) => link)).toEqual([undefined, 'https://a.cn']);
  });

  test('a line that is too long alone is cut between characters as people see them', () => {
    const line = '宁'.repeat(30) + '👨‍👩‍👧' + '👍🏽'.repeat(40) + 'e\u0301'.repeat(40);
    const parts = piecesOf(messageOf([line]), fit(80)).map(({ text }) => text);
    expect(parts.join('')).toBe(line);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) {
      expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      expect(part).not.toMatch(/^(\u0301|\u200d|[\u{1f3fb}-\u{1f3ff}])|\u200d$/u);
    }
  });

  test('a title that goes on and on leaves room for the text; an address that does is left out', () => {
    const [first] = piecesOf(messageOf(['x'], { title: '船'.repeat(500), link: `https://a.cn/${'b'.repeat(900)}` }), fit(400)); // prettier-ignore
    expect(first!.title).toMatch(/^船+…$/);
    expect(utf8Bytes(first!.title)).toBeLessThanOrEqual(110);
    expect(first).not.toHaveProperty('link');
  });

  test('only a web address is a link', () => {
    for (const link of [
      'javascript:alert(1)',
      'file:///c:/book.xlsx',
      'https://a.cn/<b>',
      'https://a.cn/|x',
      'x',
    ])
      expect(piecesOf(messageOf(['x'], { link }), fit(400))[0]).not.toHaveProperty('link');
  });

  test('a line with line ends is several, control characters show nowhere', () => {
    expect(piecesOf(messageOf(['a\r\nb\u0000c\td', '']), fit(400))[0]!.text).toBe('a\nb c  d\n');
    expect(piecesOf(messageOf([]), fit(400))).toEqual([{ title: '跟单', text: '' }]);
  });

  test('bytes are those of UTF-8, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
      }),
      runs(100, 2_000),
    );
    expect(utf8Bytes('\ud83d')).toBe(3);
    expect(utf8Bytes('\ud83d\ude80')).toBe(4);
  });
});

test.each(Object.values(CARRIERS))(
  '$kind: every limit says where it is from, and every piece keeps it',
  (carrier) => {
    const { limits, documentation } = carrier;
    for (const source of [limits.length.source, ...limits.rates.map((each) => each.source), ...documentation])
      if (source !== undefined) expect(source).toMatch(/^https:\/\/[a-z.-]+\//);
    if (carrier.by === 'http') expect(limits.rates.length).toBeGreaterThan(0);
    const half = '\ud83d';
    const pieces = carrier.pieces(messageOf(Array.from({ length: 400 }, (_, n) => `${n} 宁波明泰🚢 <@all> & "x" ${half}`))); // prettier-ignore
    for (const { text } of pieces) expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  },
);

test('what is pasted into WeChat fits there', () => {
  const pieces = CARRIERS.copy.pieces(
    messageOf(Array.from({ length: 300 }, (_, n) => `- PO-${n} 宁波明泰 逾期`)),
  );
  for (const piece of pieces) expect(copyText(piece).length).toBeLessThanOrEqual(2_000);
});
