import { addressOf, type Place } from '../../book/address';
import type { CellChange, CellWrite } from '../../book/patch';
import type { DateStyle } from '../../cells/reading';
import { both, type Bilingual } from '../../lang';
import type { Finding } from '../../finding';
import type { Plan } from '../../plan/plan';
import { findingKind } from '../../templates/vocabulary';
import { cellsPatch, type Proposal } from '../../proposals/proposal';
import { ownCell } from '../../proposals/own-cell';

/** Accepts what was suggested for one cell: its fix, or the meaning at `choice` where it may mean several. Nothing to write when the cell is in order by now. */
export function proposeFix(
  plan: Plan,
  all: readonly Finding[],
  kind: string,
  place: Place,
  choice = 0,
): Proposal {
  const found = all.find((each) => each.kind === kind && isAt(each.place, place));
  const write = found && (found.fix ?? found.meanings?.[choice]?.write);
  const cells = found && write ? [found.place, ...(found.also ?? [])] : [];
  const changes = cells.flatMap((cell) => ownCell(plan, cell, write!) ?? []);
  const at = addressOf(place);
  return {
    title:
      cells.length > 1
        ? both(`改正 ${at} 等 ${cells.length} 格`, `Correct ${at} and ${cells.length - 1} more`)
        : both(`改正 ${at}`, `Correct ${at}`),
    patch: cellsPatch(changes),
    notes: changes.length > 0 ? [] : [NOTHING_LEFT],
  };
}

/** Accepts every suggestion of a kind at once; where cells may mean several days, those that one way of writing dates decides. */
export function proposeFixAll(
  plan: Plan,
  all: readonly Finding[],
  kind: string,
  style?: DateStyle,
): Proposal {
  const found = all.filter((each) => each.kind === kind);
  const changes = new Map<string, CellChange>();
  for (const finding of found) {
    const write = suggestionOf(finding, style);
    for (const place of write ? [finding.place, ...(finding.also ?? [])] : []) {
      const change = ownCell(plan, place, write!);
      if (change) changes.set(addressOf(place), change);
    }
  }
  const name = findingKind(kind);
  const left = found.length - found.filter(({ place }) => changes.has(addressOf(place))).length;
  return {
    title: both(`${name.zh}：改正 ${changes.size} 处`, `${name.en}: correct ${changes.size}`),
    patch: cellsPatch([...changes.values()]),
    notes: left > 0 ? [leftOver(left)] : [],
  };
}

/** What may be written for a finding without asking which of several days is meant, unless `style` says. */
function suggestionOf(finding: Finding, style?: DateStyle): CellWrite | undefined {
  if (finding.fix) return finding.fix;
  return style && finding.meanings?.find((meaning) => meaning.style === style)?.write;
}

function isAt(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

const NOTHING_LEFT: Bilingual = both('这一格已经没有要改的。', 'This cell needs no correction any more.');

function leftOver(count: number): Bilingual {
  return both(
    `另有 ${count} 处要逐一看：格里还有别的内容、由公式算出，或看不出是哪一天。`,
    `${count} more need a look one by one: the cell says more, comes from a formula, or does not tell the day.`,
  );
}
