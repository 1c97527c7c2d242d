import type { ProcessRow } from '../process/row';
import { VARIANT_KEY } from '../process/compile';
import { STAGE_WORDS } from '../templates/vocabulary/stages';
import { word, type Word, type Words } from '../templates/vocabulary/words';

/** The stages that a workbook can speak of: those of its own process by their names there, and every shipped one. */
export function stageWordsOf(rows: readonly ProcessRow[]): Words<string> {
  const own: Record<string, Word> = {};
  for (const row of rows) {
    const [key, name] = [row.key.trim(), row.name.trim()];
    if (key === '' || key === VARIANT_KEY || own[key]) continue;
    const shipped = STAGE_WORDS[key];
    own[key] = shipped
      ? word(shipped.zh, shipped.en, name.replaceAll(',', ' '))
      : word(name || key, name || key);
  }
  return { ...own, ...without(STAGE_WORDS, own) };
}

function without(words: Words<string>, taken: Words<string>): Words<string> {
  return Object.fromEntries(Object.entries(words).filter(([key]) => !taken[key]));
}
