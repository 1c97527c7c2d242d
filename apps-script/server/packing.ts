import { deflateSync, strToU8 } from 'fflate';

/** Of Node, which builds the project. */
declare function btoa(text: string): string;

/** Data as JSON, deflated, in base64; `unpacked` of `unpack.ts` reads it. Runs while the project is built. */
export function packed(data: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(data)), { level: 9 });
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}
