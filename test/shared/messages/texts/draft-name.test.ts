import fc from 'fast-check';
import { wellFormed } from '../../../../shared/messages/carriers/utf8';
import { draftFileName } from '../../../../shared/messages/texts/draft-name';

const nameOf = (order: string, kind: 'acknowledgement' | 'reminder' = 'reminder'): string =>
  draftFileName({ kind, order, customer: '' }, 46_160, 'zh');

test('an order that is a long text still leaves a name that disks take, with the kind and the day in it', () => {
  const name = nameOf('宁波海丰进出口有限公司'.repeat(30));
  expect(Buffer.byteLength(name)).toBeLessThan(240);
  expect(name).toMatch(/^宁波海丰.* \S+ 2026-05-18\.eml$/);
  expect(nameOf('宁波海丰'.repeat(30), 'acknowledgement')).not.toBe(name);
});

test('whatever an order is called, its file lies in the folder, and no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (order) => {
      const name = nameOf(order);
      expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}]+\.eml$/u);
      expect(name).not.toMatch(/^\./);
      expect(wellFormed(name)).toBe(name);
      expect(Buffer.byteLength(name)).toBeLessThan(240);
    }),
  );
});
