import { EMPTY_PATCH } from '../../book/patch';
import { stageWordsOf } from '../../config';
import { both } from '../../lang';
import type { Plan } from '../../plan/plan';
import { newRecordSheet } from '../../records/create';
import { sheetFor } from '../../records/find';
import type { RecordOf } from '../../records/sheet';
import type { Proposal } from '../../proposals/proposal';
import { FIRST_ROWS, SHIPPED_DESKS } from './desks.data';
import { filterText, type DesksSheet } from './desks.sheet';
import type { KnownSection } from './sections-known';

/** Positions leave room to put a row between two. */
const STEP = 10;

/** Adds the sheet of desks with the shipped ones in it, so that the team changes rows instead of beginning from nothing. Nothing where it is there. */
export function proposeDesks(sections: readonly KnownSection[], declared: DesksSheet, plan: Plan): Proposal {
  const { language: lang, config, book } = plan;
  const { zh, en } = declared.title;
  const title = both(`新建“${zh}”`, `Add the sheet ${en}`);
  if (sheetFor(book, declared, config.settings.records)) return { title, patch: EMPTY_PATCH, notes: [] };
  const stages = stageWordsOf(config.processRows);
  const known = new Set(sections.map(({ name }) => name));
  const rows = SHIPPED_DESKS.flatMap(({ title: desk, parts }) =>
    parts
      .filter(({ section }) => known.has(section))
      .map(({ section, isMine }, at): RecordOf<DesksSheet> => ({
        desk: desk[lang],
        section,
        order: (at + 1) * STEP,
        filter: filterText({ filter: {}, isMine }, lang, stages) || undefined,
        rows: FIRST_ROWS,
        on: true,
      })),
  );
  const sheet = newRecordSheet(declared, rows, { lang, stages });
  const note = both(
    `一行一块，共 ${rows.length} 行。删掉、改顺序或改筛选，岗位跟着变；整个岗位的行都删掉就恢复出厂的样子。`,
    `One row per section, ${rows.length} in all. Take rows out, move or filter them and the desks follow; a desk without any row is as shipped.`,
  );
  return { title, patch: { ...EMPTY_PATCH, sheets: [sheet] }, notes: [note] };
}
