/** What stands in a template for what each copy has of its own; as long as that, and found nowhere else. */
export const CODE = { order: 'SOAK0000', mail: 'soak0000', id: 'SoakBookZzzz' } as const;

/** How a book of a soak is named, in its order numbers, its people's addresses and its 工作簿标识. */
export interface BookCode {
  readonly order: string;
  readonly mail: string;
  readonly id: string;
}

/** Of book `n`, from 0 to 9999. */
export function codeOf(n: number): BookCode {
  const number = String(n).padStart(4, '0');
  return { order: `BOOK${number}`, mail: `book${number}`, id: `SoakBook${letters(n)}` };
}

/** The number of the book that a name, an order number or an address speaks of; undefined where it speaks of none. */
export function bookIn(text: string): number | undefined {
  const [, number] = /book(\d{4})/i.exec(text) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Four letters: an id of a book has no digits. */
function letters(n: number): string {
  let text = '';
  for (let rest = n, at = 0; at < 4; at++, rest = Math.floor(rest / 26))
    text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
}
