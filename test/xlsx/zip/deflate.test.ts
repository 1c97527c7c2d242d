import { crc32 as zlibCrc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import * as browser from '../../../xlsx/zip/deflate.browser';
import * as node from '../../../xlsx/zip/deflate';
import { runs } from '../../tools/runs';

/** Bytes that shrink, some of them long. */
const bytes = fc
  .tuple(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 9000 }))
  .map(([some, times]) =>
    Buffer.concat(Array.from({ length: times }, () => Buffer.from(some))).subarray(0, 3_000_000),
  );

describe.each([
  ['of Node', node],
  ['of the browser', browser],
])('what compresses: %s', (_, twin) => {
  test('the same checksum, in one piece and in two', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (content, at) => {
        const cut = at % (content.length + 1);
        expect(twin.crc32(content)).toBe(zlibCrc32(content));
        expect(twin.crc32(content.subarray(cut), twin.crc32(content.subarray(0, cut)))).toBe(
          zlibCrc32(content),
        );
      }),
      runs(10, 30),
    );
  });

  test('inflates what zlib deflated, to a buffer of that size', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        const back = twin.inflateRaw(deflateRawSync(content), content.length);
        expect(Buffer.isBuffer(back)).toBe(true);
        expect(back.equals(content)).toBe(true);
      }),
      runs(10, 30),
    );
  });

  test('pieces join to one stream that zlib inflates', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 4 }), (pieces) => {
        const stream = twin.deflater();
        const packed = [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()];
        expect(inflateRawSync(Buffer.concat(packed)).equals(Buffer.concat(pieces))).toBe(true);
      }),
      runs(6, 20),
    );
  });

  test('more than the declared size never comes out', () => {
    const packed = deflateRawSync(Buffer.alloc(100_000));
    let length = 0;
    try {
      length = twin.inflateRaw(packed, 10).length;
    } catch {
      // Refused outright, as zlib does.
    }
    expect(length).toBeLessThanOrEqual(10);
  });
});
