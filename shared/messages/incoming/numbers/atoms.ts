/** A run of letters and digits, or one Chinese character. */
export interface Atom {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A text that numbers are looked for in, and its parts. */
export interface Searched {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** A subject or the name of a file, where a bare figure says more than in a sentence. */
  readonly isName: boolean;
}

const ATOM = /[A-Z0-9]+|\p{Script=Han}/gu;

export const searchedText = (text: string, isName: boolean): Searched => ({
  text,
  isName,
  atoms: [...text.matchAll(ATOM)].map(({ 0: atom, index }) => ({
    text: atom,
    from: index,
    to: index + atom.length,
  })),
});

export const isHan = ({ text }: Atom): boolean => /\p{Script=Han}/u.test(text);

/** The digits at the end of a part, by which others of its series are named. */
export const tailOf = (atom: string): string => /\d+$/.exec(atom)?.[0] ?? '';

/** `20260518`, `260518`: a date, as names of files have it. */
export const isDateLike = (digits: string): boolean => /^20\d{6}$/.test(digits);

/** What stands before a place of the text, and behind it, as far as it may say something of a number there. */
export const beforeOf = ({ text }: Searched, at: number): string => text.slice(Math.max(0, at - REACH), at);
export const behindOf = ({ text }: Searched, at: number): string => text.slice(at, at + REACH / 2);

const REACH = 24;
