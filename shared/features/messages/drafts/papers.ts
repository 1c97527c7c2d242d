import { both, type Bilingual } from '../../../lang';
import type { TextAbout } from '../../../messages/texts/about';
import type { DraftMore } from '../../../messages/texts/draft';
import { lackOf } from '../../../messages/texts/lacks';
import { saidOr } from '../../../messages/texts/said';
import { isHeld, registeredFor, type RegisterRow } from '../../../papers/register';
import type { Lang } from '../../../lang';
import { LISTED_PAPERS, type AnyPaper } from '../../../trade/paper-kinds';

/** Papers that a customer gets of a shipment, in the order of trade. What is for factory, forwarder or customs never goes along. */
const FOR_CUSTOMER: readonly AnyPaper[] = ['ci', 'pl', 'bl', 'co', 'insurance', 'beneficiary', 'certificate', 'advice']; // prettier-ignore

/** A file that is marked DRAFT, or a sheet that is. */
const isMarked = (file: string): boolean => /\bDRAFT\b|草稿/i.test(file);

/** The registered papers of an order that go to its customer, the last of each number; `unfit`: those that are drafts yet. */
export function papersToSend({ plan, entry }: TextAbout): { fit: RegisterRow[]; unfit: RegisterRow[] } {
  const held = entry ? registeredFor(plan, [entry]).filter(isHeld) : [];
  const theirs = held
    .filter(({ record }) => FOR_CUSTOMER.includes(record.kind as AnyPaper))
    .sort((a, b) => FOR_CUSTOMER.indexOf(a.record.kind as AnyPaper) - FOR_CUSTOMER.indexOf(b.record.kind as AnyPaper)); // prettier-ignore
  return {
    fit: theirs.filter(({ record }) => !isMarked(record.file ?? '')),
    unfit: theirs.filter(({ record }) => isMarked(record.file ?? '')),
  };
}

/** What the papers of an order say to the text that sends them. */
export function dispatchOf(about: TextAbout, lang: Lang): DraftMore {
  const { fit, unfit } = papersToSend(about);
  const lines = fit.map((row) => `- ${paperName(row)[lang]}`).join('\n');
  return {
    source: { documents: () => saidOr(lines, () => ({ ...lackOf(about, 'documents'), ...placeOf(unfit) })) },
    files: fit.flatMap(({ record }) => record.file ?? []),
    mark: fit.map((row) => `${row.name}`).join('\n'),
    notes: [
      ...fit.flatMap((row) => (row.record.status === 'draft' ? [unchecked(paperName(row))] : [])),
      ...unfit.map((row) => marked(paperName(row))),
    ],
  };
}

const placeOf = ([row]: readonly RegisterRow[]) => row && { place: row.place('file') };

/** `Commercial Invoice CI2026-001`. */
function paperName({ record: { kind, number = '', version } }: RegisterRow): Bilingual {
  const word = LISTED_PAPERS[kind];
  const of = ` ${number}${version > 1 ? ` v${version}` : ''}`.trimEnd();
  return both(`${word.zh}${of}`, `${word.en}${of}`);
}

const unchecked = ({ zh, en }: Bilingual): Bilingual =>
  both(`${zh} 还没有人核对`, `Nobody has checked ${en}`);
const marked = ({ zh, en }: Bilingual): Bilingual => both(`${zh} 印着草稿，没列进来`, `${en} is marked DRAFT and left out`); // prettier-ignore
