import type { Bilingual } from '../../shared/lang';

/** Copies the text of a field and says so; where a frame may not reach the clipboard it selects the text, to be copied by key. */
export async function copyText(
  field: HTMLTextAreaElement | null,
  words: { readonly copied: Bilingual; readonly cannotCopy: Bilingual },
): Promise<Bilingual> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return words.copied;
  } catch {
    field?.select();
    return words.cannotCopy;
  }
}
