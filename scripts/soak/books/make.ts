import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './code';
import { Copies } from './copy';
import { templateBytes, type TemplateWords } from './template';

/** Templates that the books are copies of: so many different sets of orders. */
const SEEDS = 6;

export interface SoakBook {
  readonly number: number;
  readonly path: string;
  readonly id: string;
  /** Which template it is a copy of. */
  readonly template: string;
}

/** Writes books into a folder: each has its own order numbers, people's addresses and 工作簿标识; same words, same bytes. */
export function makeBooks(
  folder: string,
  count: number,
  words: Omit<TemplateWords, 'seed' | 'updateEvery'>,
  everyOf: (n: number) => number,
): SoakBook[] {
  mkdirSync(folder, { recursive: true });
  const templates = new Map<string, Copies>();
  return Array.from({ length: count }, (_, number) => {
    const seed = number % SEEDS;
    const key = `${seed} ${everyOf(number)}`;
    let copies = templates.get(key);
    if (!copies) {
      copies = new Copies(templateBytes({ ...words, seed, updateEvery: everyOf(number) }));
      templates.set(key, copies);
    }
    const code = codeOf(number);
    const path = join(folder, `${code.mail}.xlsx`);
    writeFileSync(path, copies.of(code));
    return { number, path, id: code.id, template: key };
  });
}
