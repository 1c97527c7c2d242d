import type { AreaRule } from '../../spreadsheet/worksheet';
import { invalidArgument, itemNotFound, notEmulated } from '../errors';
import { defineKind, type Thing } from '../kind';
import { conditionalFormatKind, type ColourRule } from './conditional-format';
import { areaOf, guardLooks, intersect, type CellRange } from './cells';

/** The rules of colour that touch a range, the first to count first. */
export const conditionalFormatsKind = defineKind<CellRange>('ConditionalFormatCollection', {
  items: (range) => rulesOn(range).map((rule) => thing(range, rule)),
  item: (range, id) => thing(range, found(range, id) ?? notThere()),
  to: {
    getItemAt: (range, [index]) => thing(range, rulesOn(range)[Number(index)] ?? notThere()),
    getItemOrNullObject: (range, [id]) => {
      const rule = found(range, id);
      return rule ? thing(range, rule) : null;
    },
    add: (range, [type], host) => {
      guardLooks(range, 'allowFormatCells');
      if (!TYPES.includes(String(type))) throw invalidArgument();
      if (!EMULATED.includes(String(type))) throw notEmulated(`a conditional format of type ${String(type)}`);
      const rule: ColourRule = {
        id: `cf${host.nextId()}`,
        type: String(type),
        rule: undefined,
        look: {},
        stopIfTrue: false,
      };
      const added: AreaRule = { area: areaOf(range), rule };
      // A new rule counts before those that were there.
      range.sheet.colourRules.unshift(added);
      return thing(range, added);
    },
  },
  call: {
    getCount: (range) => rulesOn(range).length,
    clearAll: (range) => {
      guardLooks(range, 'allowFormatCells');
      const area = areaOf(range);
      range.sheet.colourRules = range.sheet.colourRules.filter((rule) => !intersect(rule.area, area));
    },
  },
});

const EMULATED = ['Custom', 'ContainsText', 'CellValue'];
const TYPES = [...EMULATED, 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'];

const thing = ({ sheet }: CellRange, { rule }: AreaRule): Thing =>
  conditionalFormatKind({ sheet, id: (rule as ColourRule).id });

const rulesOn = (range: CellRange): AreaRule[] =>
  range.sheet.colourRules.filter(({ area }) => intersect(area, areaOf(range)));

const found = (range: CellRange, id: unknown): AreaRule | undefined =>
  rulesOn(range).find(({ rule }) => (rule as ColourRule).id === id);

function notThere(): never {
  throw itemNotFound();
}
