import type { Place } from '../../book/address';
import { findSheet } from '../../book/model';
import { EMPTY_PATCH, isEmptyPatch, type NewSheet } from '../../book/patch';
import { both, type Bilingual, type Lang } from '../../lang';
import { asPage, fillNewSheet } from '../../papers/apply-filling';
import { fillSheet } from '../../papers/fill';
import type { Filling } from '../../papers/filling';
import { paperPage } from '../../papers/page';
import type { Paper, PaperGap } from '../../papers/paper';
import { standingRow } from '../../papers/register';
import { sourcesOf } from '../../papers/values/sources';
import type { Plan } from '../../plan/plan';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { PAPER_KINDS } from '../../trade/paper-kinds';
import { NoSuchPaper } from './errors';
import { draftPaper, entriesFor, namedPaper, paperLang, proposePaper, type PaperProposal, type PaperRequest } from './propose'; // prettier-ignore
import { givenTemplate, ownTemplateNote, sheetTemplate, shippedTemplate, type GivenTemplate } from './template'; // prettier-ignore

/** Which paper somebody wants of the pane, which has the shipped templates at hand. Plain JSON. */
export interface PaperWanted extends Omit<PaperRequest, 'template' | 'isSheet'> {
  /** The team's template whose file was read; else the shipped one, or the team's sheet where sheets are copied. */
  readonly own?: GivenTemplate | undefined;
  /** The team's sheet that somebody chose, by its name; empty: Gendan's own form; absent: the one that is taken by itself. */
  readonly chosen?: string | undefined;
  /** Names of template files that were read and are not the approved ones any more. */
  readonly changed?: readonly string[] | undefined;
}

/** A paper to be looked at before it is made. Plain JSON. */
export interface PaperPreview {
  readonly title: Bilingual;
  /** The language that it is in. */
  readonly lang: Lang;
  /** A whole page of HTML, without scripts and anything from elsewhere; of a document in Gendan's form. */
  readonly html: string;
  /** What it says, for the workbook of the team's that shows it; `html` is empty then. */
  readonly paper: Paper | undefined;
  /** Those without which it is not made come first. */
  readonly gaps: readonly PaperGap[];
  readonly notes: readonly Bilingual[];
  /** Why it would be marked DRAFT; that it has no number yet is no reason. */
  readonly draft: readonly Bilingual[];
  /** Nothing has changed since it was registered: making it again gives the same paper. */
  readonly isSame: boolean;
}

/** A paper that is ready: the row of the register, and the sheet that is the paper. Plain JSON. */
export interface MadePaper {
  readonly proposal: Proposal;
  /** The finished paper, named as its sheet is; part of the patch where papers are sheets. Absent of a template file. */
  readonly sheet: NewSheet | undefined;
  /** What it says and its language. */
  readonly paper: Paper;
  /** A file's name with its ending. */
  readonly file: string;
  /** Nothing has changed since it was registered: no new row is written. */
  readonly isSame: boolean;
  /** Where it will be, where papers are sheets. */
  readonly place: Place | undefined;
  /** Of a team's own sheet: the copy that becomes the paper, once its row of the register stands. */
  readonly copy: { readonly template: string; readonly filling: Filling } | undefined;
}

/** What becomes of a paper where it is made: a file, a sheet drawn anew, or also a copy of a sheet. */
export type PaperMaking = 'file' | 'sheet' | 'copy';

/**
 * The paper as it would be now, as a page: with the number that it would get, as long as nothing is missing that keeps it
 * from being made. NoSuchOrder, NoSuchPaper, CustomersDiffer.
 */
export function previewPaper(plan: Plan, wanted: PaperWanted, making: PaperMaking = 'file'): PaperPreview {
  const { request, template, own, customer, lang } = withTemplate(plan, wanted, making);
  const { kind } = request;
  const isShown = wanted.own?.ending === '.xlsx';
  const draft = draftPaper(plan, request);
  const isReady = !draft.gaps.some(({ isMandatory }) => isMandatory);
  const made = isReady ? namedPaper(plan, request) : undefined;
  const paper = made?.paper ?? draft;
  // What changed since the version that is registered, or that nothing did, is told first.
  const told = made && (made.isSame || made.name.version > 1) ? made.notes.slice(0, 1) : [];
  const { zh, en } = PAPER_KINDS[kind];
  const name = both(`${zh}：${paper.orders.join('、')}`, `${en}: ${paper.orders.join(', ')}`);
  return {
    title: made
      ? both(
          `${zh} ${nameOf(made)}：${paper.orders.join('、')}`,
          `${en} ${nameOf(made)}: ${paper.orders.join(', ')}`,
        )
      : name,
    lang,
    html: isShown ? '' : paperPage(fillNewSheet(own ? asPage(own.sheet) : template.sheet, paper), lang),
    paper: isShown ? paper : undefined,
    gaps: [...paper.gaps].sort((a, b) => Number(b.isMandatory) - Number(a.isMandatory)),
    notes: [
      ...told,
      ...paper.notes,
      ...(own || wanted.own ? [] : ownTemplateNote(plan, { kind, lang, customer }, making, wanted.changed)),
    ],
    // Of one that cannot be made the last reason is that it has no number.
    draft: made ? paper.draft : paper.draft.slice(0, -1),
    isSame: made?.isSame ?? false,
  };
}

const nameOf = ({ name: { number, version } }: Pick<PaperProposal, 'name'>): string =>
  version > 1 ? `${number} v${version}` : number;

/**
 * The paper with its number and its row of the register: with `isSheet` as a new sheet in the same write, else for a file
 * of its own. NoSuchOrder, NoSuchPaper, CustomersDiffer, PaperLacks,
 * NoSuchTemplate.
 */
export function makePaper(plan: Plan, wanted: PaperWanted, making: PaperMaking): MadePaper {
  const { request, template, own } = withTemplate(plan, wanted, making);
  const isSheet = making !== 'file';
  const { paper, file, isSame, title, notes, patch } = proposePaper(plan, { ...request, isSheet });
  const sheet = wanted.own
    ? undefined
    : { ...fillNewSheet(template.sheet, paper), ...(isSheet && { name: file }) };
  const isThere = isSheet && findSheet(plan.book, file) !== undefined;
  const isDrawn = isSheet && !isThere && !own;
  const whole = isDrawn && sheet ? mergedPatch(patch, { ...EMPTY_PATCH, sheets: [sheet] }) : patch;
  return {
    proposal: { title: isEmptyPatch(whole) ? notes[0]! : title, patch: whole, notes },
    sheet,
    paper,
    file: isSheet ? file : `${file}${wanted.own?.ending ?? '.xlsx'}`,
    isSame,
    place: isSheet ? { sheet: file, row: 1, column: 1 } : undefined,
    copy: own && !isThere ? { template: own.sheet.name, filling: fillSheet(own.sheet, paper) } : undefined,
  };
}

function withTemplate(plan: Plan, wanted: PaperWanted, making: PaperMaking) {
  const { kind, orders, batch, company, chosen } = wanted;
  if (!(kind in PAPER_KINDS)) throw new NoSuchPaper(kind);
  const sources = sourcesOf(plan, entriesFor(plan, orders), { batch: batch ?? '', company: company ?? '' });
  const lang = wanted.lang ?? paperLang(kind, sources);
  const template = shippedTemplate(kind, lang);
  const customer = sources.card?.record?.customer ?? sources.entries[0]!.customer;
  const made = standingRow(plan, sources.entries, kind, sources.batch)?.record.template;
  const own = making === 'copy' ? sheetTemplate(plan, kind, lang, customer, { chosen, made }) : undefined;
  const used = wanted.own ? givenTemplate(plan, kind, lang, customer, wanted.own) : (own ?? template).used;
  return { request: { ...wanted, lang, template: used }, template, own, customer, lang };
}
