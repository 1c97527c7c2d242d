import { textTable } from '../../automation/command/text-table';
import type { Mutant } from './mutation';

/**
 * What became of a mutant, and by which test. One that never ends is noticed as well; one that the compiler
 * refuses is none: it is not counted.
 */
export interface Fate {
  readonly is: 'killed' | 'timed out' | 'survived' | 'refused';
  readonly by?: string;
}

export const roomOf = (file: string, rooms: readonly string[]): string | undefined =>
  rooms.find((room) => file.startsWith(`${room}/`) || file === room);

/** Prints the survivors and the share noticed per room; returns the whole share. */
export function report(rooms: readonly string[], mutants: readonly Mutant[], fates: readonly Fate[]): number {
  mutants.forEach(({ file, line, was, text, inside }, index) => {
    const { is, by = '' } = fates[index]!;
    if (is !== 'survived') return;
    console.log(
      `survived  ${file}:${line}  ${was} → ${text}${inside === was ? '' : `  in ${inside}`}  ${by}`.trimEnd(),
    );
  });
  const rows = [...rooms, 'all'].map((room) => {
    const isHere = ({ file }: Mutant): boolean => room === 'all' || roomOf(file, rooms) === room;
    const here = fates.filter((_, index) => isHere(mutants[index]!));
    const count = (is: Fate['is']): number => here.filter((fate) => fate.is === is).length;
    const [killed, late, survived, refused] = [
      count('killed'),
      count('timed out'),
      count('survived'),
      count('refused'),
    ];
    const share = (killed + late) / (here.length - refused);
    return { share, cells: [room, here.length, killed, late, survived, refused, percent(share)].map(String) };
  });
  const head = ['room', 'mutants', 'killed', 'timed out', 'survived', 'no code', 'noticed'];
  console.log(textTable(head, rows.map((row) => row.cells))); // prettier-ignore
  return rows.at(-1)!.share;
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
