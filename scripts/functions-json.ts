import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionsJson } from '../manifests/functions-json';

/** Writes functions.json and its Chinese twin beside the page; `base` is the address that the page has. */
export function writeFunctionsJson(folder: string, base: string): void {
  const write = (name: string, lang: 'zh' | 'en'): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(functionsJson(lang, base), null, 2)}\n`);
  write('functions.json', 'en');
  write('functions-zh-CN.json', 'zh');
}
