import type { Fills, Sheet } from './model';

const FIRST = 'A'.charCodeAt(0);
/** More colours than this explain nothing to anybody; further ones count as none. */
const MOST = 120;

/** The fill of a cell as `RRGGBB`; undefined without one, and where the sheet's fills were not read. */
export function fillAt({ fills }: Pick<Sheet, 'fills'>, row: number, column: number): string | undefined {
  const letter = fills?.rows[row - 1]?.charCodeAt(column - 1);
  return letter === undefined ? undefined : fills!.colours[letter - FIRST];
}

/** Gathers the fills of a sheet cell by cell, in any order. */
export class FillRows {
  private readonly letters = new Map<string, string>();
  private readonly rows: string[] = [];

  /** `rgb`: as a host says it, `#ff0000`, `FFFF0000` with its opacity first, `FF0000`; white is how it shows no fill. */
  put(row: number, column: number, rgb: string): void {
    const letter = this.letterOf(rgb);
    if (letter === '.') return;
    while (this.rows.length < row) this.rows.push('');
    const known = this.rows[row - 1]!;
    this.rows[row - 1] =
      known.length < column
        ? known.padEnd(column - 1, '.') + letter
        : known.slice(0, column - 1) + letter + known.slice(column);
  }

  private letterOf(rgb: string): string {
    let letter = this.letters.get(rgb);
    if (letter === undefined) {
      const colour = colourOf(rgb);
      letter = colour === undefined ? '.' : this.newLetter(colour);
      this.letters.set(rgb, letter);
    }
    return letter;
  }

  private readonly colours: string[] = [];

  private newLetter(colour: string): string {
    let at = this.colours.indexOf(colour);
    if (at < 0 && this.colours.length >= MOST) return '.';
    if (at < 0) at = this.colours.push(colour) - 1;
    return String.fromCharCode(FIRST + at);
  }

  told(): { readonly fills: Fills } {
    return { fills: { colours: this.colours, rows: this.rows } };
  }
}

function colourOf(rgb: string): string | undefined {
  const colour = rgb.replace(/^#/, '').slice(-6).toUpperCase();
  return /^[0-9A-F]{6}$/.test(colour) && colour !== 'FFFFFF' ? colour : undefined;
}
