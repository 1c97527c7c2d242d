import { stateAfter } from '../../shared/book/compare';
import { isError } from '../../shared/book/model';
import type { CellWrite } from '../../shared/book/patch';

/**
 * What Excel's `values` takes for a write. Excel reads every text as if it were typed (formulas, numbers, dates in
 * any language, truth values), so an apostrophe stands before whatever is not beyond doubt plain words; it is no
 * part of the text.
 */
export function literalOf(write: CellWrite): string | number | boolean {
  switch (write.as) {
    case 'blank':
      return '';
    case 'formula': {
      const formula = stateAfter(write).formula!;
      // An error that stood there as it was typed: Excel reads its name as itself.
      return isError(write.value) && write.value.error === formula ? formula : `=${formula}`;
    }
    case 'text':
      return write.value === '' || isPlainWords(write.value) ? write.value : `'${write.value}`;
    default:
      return write.value;
  }
}

/**
 * Whether a text can only be read as words: begins with a letter, holds no digit of any script, and is no truth
 * value. A word with a digit may be a date (`May 5`, `5月`), a number (`1E5`) or a share (`5%`).
 */
export function isPlainWords(text: string): boolean {
  return /^\p{L}[^\p{N}\p{C}]*$/u.test(text) && !TRUTH.has(text.trim().toUpperCase());
}

/** TRUE and FALSE as the languages of Excel have them. */
const TRUTH = new Set(
  (
    'TRUE FALSE WAHR FALSCH VRAI FAUX VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANT SAND FALSK FALSKT USANN ' +
    'TOSI EPÄTOSI PRAWDA FAŁSZ PRAVDA NEPRAVDA IGAZ HAMIS ADEVĂRAT FALS ИСТИНА ЛОЖЬ ІСТИНА ХИБНІСТЬ DOĞRU YANLIŞ ' +
    'ΑΛΗΘΗΣ ΨΕΥΔΗΣ TÕENE VÄÄR PATIESS APLAMS TIESA NETIESA ISTINA LAŽ CERT BENAR SALAH ĐÚNG SAI 真 假'
  ).split(' '),
);
