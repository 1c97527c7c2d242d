import { a1, type Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { findField } from '../../fields/fields';
import { recordsOf } from '../../orders/records';
import type { RecordSheet } from '../../records/sheet';
import { titlesOf } from '../../records/sheet';
import { COMPANY } from '../../trade/sheets/company.sheet';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';
import type { TextAbout } from './about';
import type { TagLack } from './said';
import { factOf, type Tag } from './tags.data';

/** That nothing says a tag, and the cell that would. */
export function lackOf(about: TextAbout, tag: Tag): TagLack {
  const { home } = factOf(tag);
  if ('said' in home) return { why: home.said };
  if ('order' in home) return lackOfField(about, home.order);
  if ('card' in home) return lackOfCard(about, home.card);
  const [company] = recordsOf(about.plan, COMPANY).rows;
  return company ? atCell(company.place(home.company)) : { why: inSheet(COMPANY, home.company) };
}

export function lackOfField({ says }: TextAbout, field: string): TagLack {
  const place = says?.cell(field);
  if (place) return atCell(place);
  const known = findField(field);
  const [zh, en] = [known?.zh[0] ?? field, known?.en[0] ?? field];
  return {
    why: says
      ? both(
          `订单表没有“${zh}”列，请加上并填写`,
          `the order sheet has no column ${en}; add it and fill it in`,
        )
      : both('要按订单写才有', 'only a text about one order has it'),
  };
}

export function lackOfCard({ card, customer }: TextAbout, column: 'contact' | 'customer' | 'email'): TagLack {
  if (card) return atCell(card.place(column));
  const { zh, en } = inSheet(CUSTOMERS, column);
  return { why: customer === '' ? both(zh, en) : both(`${zh}（客户 ${customer}）`, `${en} (customer ${customer})`) };
} // prettier-ignore

const atCell = (place: Place): TagLack => ({ place, why: fillIn(place) });

/** `请填 出货!K5`. */
export function fillIn({ sheet, row, column }: Place): Bilingual {
  const at = `${sheet}!${a1(row, column)}`;
  return both(`请填 ${at}`, `fill in ${at}`);
}

function inSheet(declared: RecordSheet, column: string): Bilingual {
  const title = titlesOf(declared)[column]!;
  return both(
    `请写进“${declared.title.zh}”的“${title.zh}”列`,
    `write it into column ${title.en} of ${declared.title.en}`,
  );
}
