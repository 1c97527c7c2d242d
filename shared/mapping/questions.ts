import { both, same, type Bilingual } from '../lang';
import { findField } from '../fields/fields';
import { headerKey } from './headers';
import type { Choice, Grain, Question } from './map';
import type { Candidate, ColumnKind } from './match';

/** The name of a field as people say it. */
export function fieldName(key: string): Bilingual {
  const field = findField(key);
  return field ? both(field.zh[0] ?? key, field.en[0] ?? key) : same(key);
}

const KIND_NAME: Readonly<Record<ColumnKind, Bilingual>> = {
  plan: both('计划', 'planned'),
  actual: both('实际', 'actual'),
  value: both('', ''),
};

const NONE: Choice = {
  value: 'none',
  label: both('都不是，不用这一列', 'None of these: leave this column alone'),
};

/** Asks what a column holds, the likeliest first, with cells of it. `seen` counts columns of the sheet with the same header before it. */
export function columnQuestion(
  sheet: string,
  column: number,
  header: string,
  seen: number,
  candidates: readonly Candidate[],
  chosen: boolean,
  samples: readonly string[] = [],
): Question {
  const choices: Choice[] = candidates.slice(0, 4).map(({ field, kind }) => ({
    value: `field:${field}:${kind}`,
    label: labelOf(field, kind),
  }));
  return {
    id: columnId(sheet, header, seen),
    about: 'column',
    sheet,
    column,
    text: columnText(header, choices, samples),
    choices: chosen ? [...choices, NONE] : [NONE, ...choices],
  };
}

/** The sentence that asks it, with or without cells of the column. */
export function columnText(
  header: string,
  choices: readonly Choice[],
  samples: readonly string[] = [],
): Bilingual {
  const others = choices.filter(({ value }) => value !== NONE.value).map(({ label }) => label);
  const zh =
    others.length > 1 ? `是${others.map((o) => o.zh).join('，还是')}？` : `是${others[0]?.zh ?? '什么'}吗？`;
  const en =
    others.length > 1
      ? `Is it ${others.map((o) => o.en).join(' or ')}?`
      : `Is it ${others[0]?.en ?? 'something'}?`;
  return both(
    `“${header}”这一列${zhSamples(samples)}${zh}`,
    `Column "${header}"${enSamples(samples)}: ${en}`,
  );
}

const zhSamples = (samples: readonly string[]): string =>
  samples.length === 0 ? '' : `（例如 ${samples.join('、')}）`;
const enSamples = (samples: readonly string[]): string =>
  samples.length === 0 ? '' : ` (such as ${samples.join(', ')})`;

function columnId(sheet: string, header: string, seen: number): string {
  return `column:${sheet}:${headerKey(header)}${seen > 0 ? `#${seen + 1}` : ''}`;
}

/** What a column of a field means, in words: `船期（计划）`. */
export function labelOf(field: string, kind: ColumnKind): Bilingual {
  const name = fieldName(field);
  const marked =
    kind !== 'value' && findField(field)?.planOf === undefined && !/^at[ad]$/.test(field)
      ? KIND_NAME[kind]
      : same('');
  return both(`${name.zh}${marked.zh && `（${marked.zh}）`}`, `${name.en}${marked.en && ` (${marked.en})`}`);
}

const GRAINS: Readonly<Record<Grain, Bilingual>> = {
  order: both('一个订单', 'one order'),
  'order×shipment': both(
    '一个订单的一批出货（一个柜或一票提单）',
    'one shipment of an order (a container or a bill of lading)',
  ),
  'order×sku': both('一个订单的一个货号', 'one item of an order'),
};

/** Asks once per table what a row stands for; `guess` holds until it is answered. */
export function grainQuestion(sheet: string, headerRow: number, guess: Grain, example: string): Question {
  const order = [
    guess,
    ...(['order', 'order×shipment', 'order×sku'] as const).filter((grain) => grain !== guess),
  ];
  return {
    id: `grain:${sheet}:${headerRow}`,
    about: 'grain',
    sheet,
    text: both(
      `“${sheet}”里同一个订单占了好几行（例如 ${example}）。一行代表什么？`,
      `In "${sheet}" one order takes several rows (for example ${example}). What is one row?`,
    ),
    choices: order.map((grain) => ({ value: grain, label: GRAINS[grain] })),
  };
}

/** Asks whether a table that lists orders of another one is to be used as well. */
export function overlapQuestion(sheet: string, headerRow: number, other: string): Question {
  return {
    id: `table:${sheet}:${headerRow}`,
    about: 'table',
    sheet,
    text: both(
      `“${sheet}”和“${other}”里有同样的订单。“${sheet}”也要排节点吗？`,
      `"${sheet}" lists the same orders as "${other}". Is "${sheet}" to be planned as well?`,
    ),
    choices: [
      { value: 'use', label: both('要', 'Yes') },
      { value: 'leave out', label: both('不要，只看另一张', 'No, only the other one') },
    ],
  };
}
