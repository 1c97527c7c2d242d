import { fieldName } from '../mapping/questions';
import { both, joined, same, type Bilingual } from '../lang';
import { momentText } from '../time/date-text';
import type { Moment } from '../time/moment';
import type { Stage } from '../process/process';
import type { DatedCell } from './dated-cell';

/** A date of the order that a deadline rests on: a cell, or the day on which something was done. */
export interface UsedDate {
  readonly at: Moment;
  /** What it is called before its date: the header of its column in the team's own words. */
  readonly name: Bilingual;
  /** What it is called where its date stands elsewhere. */
  readonly alone: Bilingual;
  /** The cell it stands in, where it is one. */
  readonly cell?: { readonly row: number; readonly column: number };
}

export function usedCell({ at, header, field, row, column }: DatedCell): UsedDate {
  const name = header === '' && field !== undefined ? fieldName(field) : same(header);
  return { ...usedNamed(both(`“${name.zh}”`, name.en), at), cell: { row, column } };
}

export function usedStage({ name }: Stage, at: Moment): UsedDate {
  return { at, name: both(name.zh, `${name.en} on`), alone: name };
}

export function usedNamed(name: Bilingual, at: Moment): UsedDate {
  return { at, name, alone: name };
}

/** `“船期”6月28日（周日）`, `ETD Sun 28 Jun`. */
export function usedText({ name, at }: UsedDate, withYear: boolean): Bilingual {
  const date = dateText(at, withYear);
  return both(`${name.zh}${date.zh}`, `${name.en} ${date.en}`);
}

export function usedTexts(used: readonly UsedDate[], withYear: boolean): Bilingual {
  return joined(
    used.map((each) => usedText(each, withYear)),
    both('、', ', '),
  );
}

export function dateText(moment: Moment, withYear: boolean): Bilingual {
  return both(momentText(moment, 'zh', withYear), momentText(moment, 'en', withYear));
}
