import { both, type Bilingual } from '../../shared/lang';
import type { Package } from '../package';
import type { WorkbookInfo } from '../read/workbook';
import { readLayout } from '../write/layout';
import { CodeInTemplate, FieldOutsideCells } from './errors';
import { formulasIn } from './other-sheets';

const MACROS = both('宏（程序代码）', 'macros (program code)');
const OUTSIDE = both('外部链接或数据连接', 'links to other files or data connections');
const OBJECTS = both('嵌入对象或控件', 'embedded objects or controls');
const FETCHING = both('会从外部取数或调用程序的公式', 'formulas that fetch from elsewhere or call programs');

const FORBIDDEN: readonly (readonly [RegExp, Bilingual])[] = [
  [/vbaproject|vbadata|\/macrosheets\/|\/dialogsheets\/|customui\//i, MACROS],
  [/\/externallinks\/|\/connections\.xml$|\/querytables\/|\/webextensions\//i, OUTSIDE],
  [/\/activex\/|\/embeddings\/|\/ctrlprops\//i, OBJECTS],
];

/** Functions that reach out of the workbook. */
const REACHING = /(^|[^\p{L}\p{N}_.])(WEBSERVICE|RTD|CALL|REGISTER(\.ID)?|IMAGE|_xlfn\.IMAGE|_xlfn\.WEBSERVICE|DDE|EXEC)\s*\(/iu; // prettier-ignore

/**
 * Refuses a workbook as a template that holds code, fetches something from outside, or embeds objects. CodeInTemplate.
 */
export function refuseCode(pkg: Package, info: WorkbookInfo): void {
  for (const part of pkg.names())
    for (const [pattern, what] of FORBIDDEN)
      if (pattern.test(`/${part}`)) throw new CodeInTemplate(part, what);
  const types = pkg.find('[Content_Types].xml');
  if (types !== undefined && /macroEnabled|vbaProject/i.test(pkg.read(types).toString('latin1')))
    throw new CodeInTemplate(types, MACROS);
  for (const part of pkg.names().filter((name) => /\.rels$/i.test(name))) refuseOutside(pkg, part);
  for (const { name, part } of info.sheets)
    for (const { text } of formulasIn(pkg.read(part), part))
      if (REACHING.test(text) || /\|/.test(text.replace(/"[^"]*"|'[^']*'|\[[^\]]*\]/g, '')))
        throw new CodeInTemplate(name, FETCHING);
}

/** What is linked from outside may be an address to click, nothing that is fetched. */
function refuseOutside(pkg: Package, part: string): void {
  for (const { attributes } of pkg.elements(part).children) {
    const type = (attributes.get('Type') ?? '').split('/').pop()!;
    if (attributes.get('TargetMode') === 'External' && type !== 'hyperlink')
      throw new CodeInTemplate(part, OUTSIDE);
  }
}

/** Fields in headers, footers and text boxes would be printed as they are. FieldOutsideCells. */
export function refuseFieldsOutside(pkg: Package, sheet: string, part: string): void {
  const xml = pkg.read(part);
  for (const { name, start, end } of readLayout(xml, part).after)
    if (name === 'headerFooter' && holdsBraces(xml.subarray(start, end)))
      throw new FieldOutsideCells(sheet, both('页眉或页脚', 'header or footer'));
  for (const { type, target } of pkg.relationships(part)) {
    const drawing = type === 'drawing' ? pkg.find(target) : undefined;
    if (drawing !== undefined && holdsBraces(pkg.read(drawing), /<a:t>[^<]*\{\{[^<]*<\/a:t>/))
      throw new FieldOutsideCells(sheet, both('文本框', 'text box'));
  }
}

const holdsBraces = (bytes: Buffer, pattern = /\{\{/): boolean => pattern.test(bytes.toString('utf8'));
