import type { Patch } from '../../book/patch';
import type { KeptColumn, SheetSettings, StandingAnswer } from '../../config';
import { both, type Bilingual } from '../../lang';
import { ORDER_KINDS } from '../../process/question';
import type { Plan } from '../../plan/plan';
import { isSameId, questionId, type Meaning } from '../../plan/question-id';
import type { Proposal } from '../../proposals/proposal';
import { ANSWER_WORDS, KEPT_WORDS } from '../../templates/vocabulary';
import { NoStanding } from './errors';
import { settingsPatch } from './settings-patch';
import { saidSigns } from './signs';

/** What the settings say of all cases of a sheet. Plain JSON. */
export interface StandingLine {
  readonly id: string;
  /** Empty for what counts for the whole book. */
  readonly sheet: string;
  readonly header: string;
  readonly text: Bilingual;
}

/** Keeps an answer for all such cases of a sheet, in the place of another one. */
export function standingPatch(plan: Plan, sheet: string, answer: StandingAnswer): Patch {
  return changed(plan, sheet, (own) => ({
    ...own,
    answers: [...(own.answers ?? []).filter((each) => !isSame(each, answer)), answer],
  }));
}

/** Keeps whether the team fills a column. */
export function keptPatch(plan: Plan, sheet: string, column: KeptColumn): Patch {
  return changed(plan, sheet, (own) => ({
    ...own,
    kept: [...(own.kept ?? []).filter(({ stage }) => stage !== column.stage), column],
  }));
}

/** Takes a standing answer back, or what was said of a column, a word or a colour: it is asked again. NoStanding. */
export function proposeRevoke(plan: Plan, id: string): Proposal {
  const sign = saidSigns(plan).find((each) => isSameId(each.id, id));
  if (sign) return { title: revoking(sign.text), patch: settingsPatch(plan, sign.without), notes: [] };
  const found = entries(plan).find((entry) => isSameId(entry.id, id));
  if (!found) throw new NoStanding(id);
  const { sheet, entry, text } = found;
  const patch = changed(plan, sheet, (own) => ({
    ...own,
    ...(own.answers && { answers: own.answers.filter((each) => each !== entry) }),
    ...(own.kept && { kept: own.kept.filter((each) => each !== entry) }),
  }));
  return { title: revoking(text), patch, notes: [] };
}

const revoking = (text: Bilingual): Bilingual => both(`撤销：${text.zh}`, `Revoke: ${text.en}`);

/** Every standing answer of the book, with the id that revokes it. */
export const standingAnswers = (plan: Plan): StandingLine[] => [
  ...saidSigns(plan).map(({ id, text }) => ({ id, sheet: '', header: '', text })),
  ...entries(plan).map(({ id, sheet, header, text }) => ({ id, sheet, header, text })),
];

interface Entry extends StandingLine {
  readonly entry: StandingAnswer | KeptColumn;
}

function entries(plan: Plan): Entry[] {
  return plan.config.settings.sheets.flatMap(({ sheet, answers = [], kept = [] }) => {
    const idOf = (header: string, stage: string, kind: Meaning): string => {
      const table = plan.tables.find((each) => each.table.sheet === sheet);
      const column = table?.columns.all.find((each) => each.header === header)?.column ?? 1;
      return questionId({ sheet, column, stage, kind });
    };
    return [
      ...answers.map((entry): Entry => {
        const { header, stage, kind, value } = entry;
        const id = idOf(header, ORDER_KINDS.has(kind) ? 'order' : stage, kind);
        return { id, sheet, header, entry, text: lineText(plan, header, stage, ANSWER_WORDS[value]) };
      }),
      ...kept.map((entry): Entry => {
        const { header, stage, isKept } = entry;
        const text = lineText(plan, header, stage, KEPT_WORDS[isKept ? 'keep' : 'not-kept']);
        return { id: idOf(header, stage, 'half-kept'), sheet, header, entry, text };
      }),
    ];
  });
}

function lineText({ process }: Plan, header: string, stage: string, said: Bilingual): Bilingual {
  const name =
    process.variants.flatMap(({ stages }) => stages).find(({ key }) => key === stage)?.name ??
    both(stage, stage);
  return both(`“${header}”的“${name.zh}”：${said.zh}`, `${header}, ${name.en}: ${said.en}`);
}

const isSame = (a: StandingAnswer, b: StandingAnswer): boolean =>
  a.header === b.header && a.kind === b.kind && (ORDER_KINDS.has(a.kind) || a.stage === b.stage);

function changed(plan: Plan, sheet: string, change: (own: SheetSettings) => SheetSettings): Patch {
  return settingsPatch(plan, (settings) => {
    const isKnown = settings.sheets.some((each) => each.sheet === sheet);
    const sheets = isKnown
      ? settings.sheets.map((each) => (each.sheet === sheet ? change(each) : each))
      : [...settings.sheets, change({ sheet, use: true, grain: undefined, variant: '', columns: [] })];
    return { ...settings, sheets };
  });
}
