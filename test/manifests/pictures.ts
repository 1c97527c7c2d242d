import { inflateSync } from 'node:zlib';

/** Width and height of a PNG. */
export function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}

/** The pixels of a PNG that we made (no filters, one chunk of data): red, green, blue, opacity. */
export function pixelsOf(png: Uint8Array): number[][] {
  const [width, height] = sizeOf(png);
  const bytes = Buffer.from(png);
  const at = bytes.indexOf('IDAT');
  const raw = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  return Array.from({ length: width * height }, (_, i) => {
    const start = Math.floor(i / width) * (1 + width * 4) + 1 + (i % width) * 4;
    return [...raw.subarray(start, start + 4)];
  });
}
