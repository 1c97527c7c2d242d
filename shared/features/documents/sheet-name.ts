import type { Book } from '../../book/model';
import { word, type Words } from '../../templates/vocabulary/words';
import type { PaperKind } from '../../trade/paper-kinds';

/** Short enough that the number fits beside it. */
const SHORT: Words<PaperKind> = {
  quotation: word('报价单', 'Quotation'),
  pi: word('形式发票', 'PI'),
  contract: word('销售合同', 'Contract'),
  ci: word('商业发票', 'CI'),
  pl: word('装箱单', 'PL'),
  si: word('托书', 'SI'),
  purchase: word('购销合同', 'Purchase'),
  production: word('生产通知', 'Prod.'),
  inspection: word('验货申请', 'Insp.'),
  advice: word('装运通知', 'Advice'),
  beneficiary: word('受益人证明', 'Cert.'),
  customs: word('报关资料', 'Customs'),
  co: word('产地证', 'CO'),
  reminder: word('催款函', 'Reminder'),
  credit: word('贷记单', 'Credit note'),
};

/** What every spreadsheet takes. */
const MOST = 31;

/**
 * What the sheet of a paper is called: `跟单_商业发票 CI2026-007-v2`. Our own beginning keeps it from being read as a
 * sheet of orders; a number that is too long is cut, so that version and DRAFT stay. `file` as `fileOf` names it.
 */
export function paperSheetName(
  { sheets }: Pick<Book, 'sheets'>,
  lang: 'zh' | 'en',
  kind: PaperKind,
  file: string,
): string {
  const [, number = file, end = ''] = /^(.*?)((?:-v\d+)?(?:-DRAFT)?)$/.exec(file) ?? [];
  const begin = `${lang === 'zh' ? '跟单_' : 'Gendan '}${SHORT[kind][lang]} `;
  const plain = number.replace(/[\\/?*[\]:']+/g, '-');
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let at = 1; ; at++) {
    const tail = `${end}${at > 1 ? ` (${at})` : ''}`;
    const room = MOST - begin.length - tail.length;
    // What does not fit is cut: the number first, then the word.
    const name = `${begin.slice(0, MOST - tail.length - Math.min(1, plain.length))}${plain.slice(0, Math.max(1, room))}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Whether what was registered under this name carries the mark DRAFT. */
export const isDraftFile = (file: string): boolean => /-DRAFT(?: \(\d+\))?(?:\.\w+)?$/.test(file.trim());
