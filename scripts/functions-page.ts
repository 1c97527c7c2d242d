import type { Parameter, SlaFunction } from '../shared/functions/definition';
import { evaluateFormula } from '../shared/functions/formula/evaluate';
import { formatResult } from '../shared/functions/format';
import { functionRuntime } from '../shared/functions/runtime';
import type { EvaluateRow } from '../shared/functions/row-verdict';
import { excelName, FUNCTIONS, sheetsName } from '../shared/functions/table';
import type { Range, Value } from '../shared/functions/value';
import { isRange } from '../shared/functions/value';
import type { Lang } from '../shared/lang';
import { PAGE_WORDS } from './functions-page.words';

/** Rows of a result that the page shows before it says how many there are. */
const MOST_ROWS = 6;

/** docs/functions.md: every function in both languages, with examples whose results are computed here. */
export function functionsPage(evaluateRow?: EvaluateRow): string {
  const parts = (['zh', 'en'] as const).map((lang) => languagePart(lang, evaluateRow));
  return `${parts.join('\n\n---\n\n')}\n`;
}

function languagePart(lang: Lang, evaluateRow: EvaluateRow | undefined): string {
  const words = PAGE_WORDS[lang];
  const list = FUNCTIONS.map((fn) => `| [${excelName(fn)}](#${anchor(fn, lang)}) | ${fn.summary[lang]} |`);
  return [
    `# ${words.title}`,
    words.other,
    words.intro,
    `| ${words.name} | ${words.gives} |\n| --- | --- |\n${list.join('\n')}`,
    `## ${words.rulesTitle}`,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    ...FUNCTIONS.map((fn) => functionPart(fn, lang, evaluateRow)),
  ].join('\n\n');
}

function functionPart(fn: SlaFunction, lang: Lang, evaluateRow: EvaluateRow | undefined): string {
  const words = PAGE_WORDS[lang];
  const form = fn.parameters.map(({ name, isOptional }) => (isOptional ? `[${name}]` : name)).join(', ');
  const rows = fn.parameters.map((parameter) => parameterRow(parameter, lang));
  const parts = [
    `<a id="${anchor(fn, lang)}"></a>`,
    `## ${excelName(fn)}`,
    `${fn.summary[lang]}${words.stop}`,
    `\`${excelName(fn)}(${form})\` · Google Sheets: \`${sheetsName(fn)}\``,
    `| ${words.parameter} | ${words.meaning} | ${words.default} |\n| --- | --- | --- |\n${rows.join('\n')}`,
    `${words.result}${fn.gives[lang]}`,
  ];
  if (fn.examples.length > 0) {
    const examples = fn.examples.map(
      ({ formula, note }) =>
        `| ${code(formula)} | ${code(resultOf(formula, lang, evaluateRow))} | ${note[lang]} |`,
    );
    parts.push(
      `| ${words.example} | ${words.shows} | ${words.note} |\n| --- | --- | --- |\n${examples.join('\n')}`,
    );
  }
  return parts.join('\n\n');
}

function parameterRow(parameter: Parameter, lang: Lang): string {
  const words = PAGE_WORDS[lang];
  const byDefault =
    parameter.default !== undefined
      ? `\`${parameter.default}\``
      : parameter.isOptional
        ? words.none
        : words.needed;
  const whole = parameter.isWhole ? ` ${words.whole}` : '';
  return `| \`${parameter.name}\` | ${parameter.help[lang]}${whole} | ${byDefault} |`;
}

function resultOf(formula: string, lang: Lang, evaluateRow: EvaluateRow | undefined): string {
  const result: Value | Range = evaluateFormula(formula, functionRuntime({ lang, evaluateRow }));
  if (!isRange(result) || result.length <= MOST_ROWS) return formatResult(result, lang);
  const first = formatResult(result.slice(0, MOST_ROWS), lang).slice(0, -1);
  return `${first};…} ${PAGE_WORDS[lang].rows(result.length)}`;
}

/** Text in a table cell; a bar would end the cell. */
const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);

const anchor = (fn: SlaFunction, lang: Lang): string => `${lang}-${fn.name.toLowerCase()}`;
