import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CODE, type BookCode } from './code';

/** A template opened once; of it copies are made that differ in what names them. */
export class Copies {
  private readonly parts: { readonly name: string; readonly bytes: Uint8Array; readonly text?: string }[];

  constructor(template: Uint8Array) {
    this.parts = Object.entries(unzipSync(template)).map(([name, bytes]) => {
      const text = name.endsWith('.xml') ? strFromU8(bytes) : undefined;
      return text !== undefined && NAMES.some((each) => text.includes(each))
        ? { name, bytes, text }
        : { name, bytes };
    });
    const all = this.parts.map(({ text = '' }) => text).join('');
    const missing = NAMES.find((each) => !all.includes(each));
    if (missing !== undefined) throw new Error(`the soak’s template does not say ${missing}`);
  }

  /** The bytes of the copy of that name. */
  of(code: BookCode): Uint8Array {
    const files = this.parts.map(({ name, bytes, text }) => [
      name,
      text === undefined ? bytes : strToU8(renamed(text, code)),
    ]);
    return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 1, mtime: MADE });
  }
}

const NAMES: readonly string[] = Object.values(CODE);
const MADE = new Date(2026, 4, 7, 9, 0, 0);

const renamed = (text: string, { order, mail, id }: BookCode): string =>
  text.replaceAll(CODE.order, order).replaceAll(CODE.mail, mail).replaceAll(CODE.id, id);
