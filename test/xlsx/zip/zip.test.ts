import fc from 'fast-check';
import { deflateRawSync, crc32 } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { readDirectory } from '../../../xlsx/zip/directory';
import { inflate } from '../../../xlsx/zip/inflate';
import { writeContainer } from '../../../xlsx/zip/write';
import { runs } from '../../tools/runs';

/** A container with one entry as streaming writers make it: sizes after the data, in 4 or 8 bytes, ZIP64 fields. */
function streamed(name: string, content: Buffer, zip64: boolean): Buffer {
  const data = deflateRawSync(content);
  const title = Buffer.from(name);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(0x0008, 6);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(title.length, 26);
  const descriptor = Buffer.alloc(zip64 ? 24 : 16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc32(content), 4);
  descriptor.writeUInt32LE(data.length, 8);
  descriptor.writeUInt32LE(content.length, zip64 ? 16 : 12);
  const extra = Buffer.alloc(zip64 ? 28 : 0);
  if (zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeUInt32LE(content.length, 4);
    extra.writeUInt32LE(data.length, 12);
  }
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(0x0008, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(crc32(content), 16);
  central.writeUInt32LE(zip64 ? 0xffffffff : data.length, 20);
  central.writeUInt32LE(zip64 ? 0xffffffff : content.length, 24);
  central.writeUInt16LE(title.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(zip64 ? 0xffffffff : 0, 42);
  const start = 30 + title.length + data.length + descriptor.length;
  const size = 46 + title.length + extra.length;
  const end64 = Buffer.alloc(zip64 ? 76 : 0);
  if (zip64) {
    end64.writeUInt32LE(0x06064b50, 0);
    end64.writeUInt32LE(44, 4);
    for (const [at, value] of [
      [24, 1],
      [32, 1],
      [40, size],
      [48, start],
    ] as const)
      end64.writeUInt32LE(value, at);
    end64.writeUInt32LE(0x07064b50, 56);
    end64.writeUInt32LE(start + size, 64);
    end64.writeUInt32LE(1, 72);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(zip64 ? 0xffff : 1, at);
  end.writeUInt32LE(zip64 ? 0xffffffff : size, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : start, 16);
  return Buffer.concat([local, title, data, descriptor, central, title, extra, end64, end]);
}

describe.each([false, true])('entries with their sizes behind the data, ZIP64: %s', (zip64) => {
  const content = Buffer.from('<row/>'.repeat(1000));
  const bytes = streamed('a.xml', content, zip64);

  test('are read, and copied as they are', () => {
    const directory = readDirectory(bytes);
    expect(inflate(bytes, directory.entries[0]!).equals(content)).toBe(true);
    const out = writeContainer(bytes, directory, new Map());
    // The end records are written anew: versions and small numbers may be spelled otherwise.
    const end = bytes.length - 22 - (zip64 ? 76 : 0);
    expect(out.subarray(0, end).equals(bytes.subarray(0, end))).toBe(true);
  });

  test('move behind a new entry of another size', () => {
    const directory = readDirectory(bytes);
    const out = writeContainer(bytes, directory, new Map([['b.xml', Buffer.from('new')]]));
    const again = readDirectory(out);
    expect(again.entries.map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
    expect(inflate(out, again.entries[0]!).equals(content)).toBe(true);
    expect(inflate(out, again.entries[1]!).toString()).toBe('new');
    const [a, b] = [directory.entries[0]!, again.entries[0]!];
    expect(out.subarray(b.localOffset, b.spanEnd).equals(bytes.subarray(a.localOffset, a.spanEnd))).toBe(
      true,
    );
  });
});

test('whatever changes, another reader sees the new content and the old bytes of the rest', () => {
  const name = fc.constantFrom('a.xml', 'b.bin', 'dir/c.xml', '图.png', 'é.xml');
  const content = fc.uint8Array({ maxLength: 3000 });
  fc.assert(
    fc.property(
      fc.dictionary(name, content, { minKeys: 1 }),
      fc.dictionary(name, fc.option(content)),
      (old, changes) => {
        const bytes = Buffer.from(zipSync(old, { level: 6 }));
        const wanted = new Map(
          Object.entries(changes).map(([key, value]) => [key, value && Buffer.from(value)]),
        );
        const expected = new Map([...Object.entries(old), ...Object.entries(changes)]);
        for (const [key, value] of expected) if (value === null) expected.delete(key);
        const out = unzipSync(writeContainer(bytes, readDirectory(bytes), wanted));
        expect(new Set(Object.keys(out))).toEqual(new Set(expected.keys()));
        for (const [key, value] of expected)
          expect(Buffer.from(out[key]!).equals(Buffer.from(value!))).toBe(true);
      },
    ),
    runs(50, 200),
  );
});

test('a part of several pieces is one stream', () => {
  const bytes = Buffer.from(zipSync({ a: new Uint8Array(3) }));
  const pieces = ['x'.repeat(5000), '', 'y'.repeat(70000), 'z'].map((text) => Buffer.from(text));
  const out = writeContainer(bytes, readDirectory(bytes), new Map([['a', { chunks: () => pieces }]]));
  expect(Buffer.from(unzipSync(out).a!).equals(Buffer.concat(pieces))).toBe(true);
});
