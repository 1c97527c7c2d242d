import type { Book, Sheet } from '../book/model';
import { plainText } from '../cells/text';
import { both } from '../lang';
import { isOurs } from './sheets';
import type { Question, TableMap } from './map';

const ZH =
  /^[■●★\s]*((?:浅|深|淡|大|标)?[红黄绿蓝橙紫灰粉青黑](?:色|底|字)[一-龥]{0,3}?)\s*(?:[=＝:：→]|——|--|表示|代表|为|是|指)\s*([^\d\s].{0,24})$/;
const EN =
  /^[■●★\s]*((?:light |dark )?(?:red|yellow|green|blue|orange|purple|gr[ae]y|pink)(?: (?:fill|cells?|rows?|text))?)\s*(?:[=:→]|-{1,2}|–|means|is)\s*([a-z一-龥].{0,30})$/i;

/** A legend stands near the top of a sheet, or just below its rows. */
const DEPTH = 400;

/**
 * Asks about colours to which a sheet itself gives a meaning (红色=延期, `yellow: shipped`). A book comes without the
 * fills of its cells, so what a colour says cannot be read: the person is told, and asked to say it in a column.
 */
export function legendQuestions(book: Book, tables: readonly TableMap[]): Question[] {
  return book.sheets.flatMap((sheet) => {
    if (isOurs(sheet.name)) return [];
    const own = tables.filter((table) => table.sheet === sheet.name);
    const found = own.length === 0 ? [] : legendOf(sheet, own);
    return found.length === 0 ? [] : [legendQuestion(sheet.name, found)];
  });
}

interface Colour {
  readonly colour: string;
  readonly means: string;
}

function legendOf(sheet: Sheet, tables: readonly TableMap[]): Colour[] {
  const found = new Map<string, Colour>();
  const isOrder = (row: number, column: number): boolean =>
    tables.some((t) => row >= t.firstRow && row <= t.lastRow && column >= t.left && column <= t.right);
  sheet.rows.slice(0, DEPTH).forEach((cells, i) =>
    cells.forEach((cell, at) => {
      if (typeof cell !== 'string' || cell.length > 120 || isOrder(i + 1, at + 1)) return;
      for (const part of plainText(cell).split(/[,，;；、\n]/)) {
        const match = ZH.exec(part.trim()) ?? EN.exec(part.trim());
        if (match) found.set(match[1]!, { colour: match[1]!, means: match[2]!.trim() });
      }
    }),
  );
  return [...found.values()];
}

function legendQuestion(sheet: string, colours: readonly Colour[]): Question {
  const zh = colours.map(({ colour, means }) => `${colour}=${means}`).join('、');
  const en = colours.map(({ colour, means }) => `${colour} = ${means}`).join(', ');
  return {
    id: `legend:${sheet}`,
    about: 'legend',
    sheet,
    text: both(
      `“${sheet}”用颜色说明订单（${zh}）。Gendan 读不到颜色，只看文字和日期。怎么办？`,
      `"${sheet}" tells by colours how orders stand (${en}). Gendan reads words and dates, no colours. What is to be done?`,
    ),
    choices: [
      { value: 'ignore', label: both('不用管，表里的列已经说明', 'Nothing: the columns say it as well') },
      { value: 'column', label: both('我会在状态列里写出来', 'I will write it in a status column') },
    ],
  };
}
