import type { AreaRule, Worksheet } from '../../spreadsheet/worksheet';
import { invalidArgument, invalidOperation, itemNotFound } from '../errors';
import { defineKind } from '../kind';
import { guardLooks } from './cells';
import { rangeAreasKind } from './range-areas';
import { rangeKind } from './range';

/** A rule of colour, in Excel's own words. */
export interface ColourRule {
  readonly id: string;
  readonly type: string;
  /** `{ formula }`, `{ operator, text }` or `{ operator, formula1, formula2 }`. */
  readonly rule: Readonly<Record<string, unknown>> | undefined;
  readonly look: Readonly<Record<string, unknown>>;
  readonly stopIfTrue: boolean;
}

export interface RuleAt {
  readonly sheet: Worksheet;
  readonly id: string;
}

export const conditionalFormatKind = defineKind<RuleAt>('ConditionalFormat', {
  ids: ({ id }) => ({ Id: id }),
  read: {
    id: ({ id }) => id,
    type: (self) => ruleOf(self).type,
    priority: (self) => self.sheet.colourRules.indexOf(placed(self)),
    stopIfTrue: (self) => ruleOf(self).stopIfTrue,
  },
  write: {
    stopIfTrue: (self, value) => alter(self, { stopIfTrue: value === true }),
    priority: (self, value) => {
      const rules = self.sheet.colourRules;
      if (typeof value !== 'number' || value < 0 || value >= rules.length) throw invalidArgument();
      const rule = placed(self);
      rules.splice(rules.indexOf(rule), 1);
      rules.splice(value, 0, rule);
    },
  },
  to: {
    custom: (self) => customKind(of(self, 'Custom')),
    customOrNullObject: (self) => (ruleOf(self).type === 'Custom' ? customKind(self) : null),
    textComparison: (self) => textKind(of(self, 'ContainsText')),
    textComparisonOrNullObject: (self) => (ruleOf(self).type === 'ContainsText' ? textKind(self) : null),
    cellValue: (self) => cellValueKind(of(self, 'CellValue')),
    cellValueOrNullObject: (self) => (ruleOf(self).type === 'CellValue' ? cellValueKind(self) : null),
    dataBarOrNullObject: () => null,
    colorScaleOrNullObject: () => null,
    iconSetOrNullObject: () => null,
    topBottomOrNullObject: () => null,
    presetOrNullObject: () => null,
    getRange: (self) => rangeKind({ sheet: self.sheet, area: placed(self).area }),
    getRangeOrNullObject: (self) => rangeKind({ sheet: self.sheet, area: placed(self).area }),
    getRanges: (self) => rangeAreasKind({ sheet: self.sheet, areas: [placed(self).area] }),
  },
  call: {
    delete: (self) => {
      const { sheet } = self;
      const rule = placed(self);
      guardLooks({ sheet, area: rule.area }, 'allowFormatCells');
      sheet.colourRules = sheet.colourRules.filter((each) => each !== rule);
    },
  },
});

const customKind = defineKind<RuleAt>('CustomConditionalFormat', {
  to: { rule: (self) => formulaKind(self), format: (self) => formatKind(self) },
});

const formulaKind = defineKind<RuleAt>('ConditionalFormatRule', {
  read: {
    formula: (self) => ruleOf(self).rule?.['formula'] ?? '',
    formulaLocal: (self) => ruleOf(self).rule?.['formula'] ?? '',
  },
  write: {
    formula: (self, value) => alter(self, { rule: { formula: asFormula(value) } }),
    formulaLocal: (self, value) => alter(self, { rule: { formula: asFormula(value) } }),
  },
});

const textKind = defineKind<RuleAt>('TextConditionalFormat', {
  read: { rule: (self) => ruleOf(self).rule ?? { operator: 'Invalid', text: '' } },
  write: {
    rule: (self, value) => {
      const { operator, text } = (value ?? {}) as Record<string, unknown>;
      if (!['Contains', 'NotContains', 'BeginsWith', 'EndsWith'].includes(String(operator)))
        throw invalidArgument();
      if (typeof text !== 'string' || text === '') throw invalidArgument();
      alter(self, { rule: { operator, text } });
    },
  },
  to: { format: (self) => formatKind(self) },
});

const cellValueKind = defineKind<RuleAt>('CellValueConditionalFormat', {
  read: { rule: (self) => ruleOf(self).rule ?? { operator: 'Invalid', formula1: '' } },
  write: {
    rule: (self, value) => {
      const { operator, formula1, formula2 } = (value ?? {}) as Record<string, unknown>;
      if (!OPERATORS.includes(String(operator)) || typeof formula1 !== 'string') throw invalidArgument();
      if (/Between$/.test(String(operator)) && typeof formula2 !== 'string') throw invalidArgument();
      alter(self, { rule: { operator, formula1, ...(typeof formula2 === 'string' && { formula2 }) } });
    },
  },
  to: { format: (self) => formatKind(self) },
});

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const formatKind = defineKind<RuleAt>('ConditionalRangeFormat', {
  read: { numberFormat: (self) => ruleOf(self).look['numberFormat'] ?? '' },
  write: { numberFormat: look('numberFormat') },
  to: { fill: (self) => fillKind(self), font: (self) => fontKind(self) },
});

const fillKind = defineKind<RuleAt>('ConditionalRangeFill', {
  read: { color: (self) => ruleOf(self).look['fillColor'] ?? '' },
  write: { color: look('fillColor') },
  call: { clear: (self) => look('fillColor')(self, undefined) },
});

const fontKind = defineKind<RuleAt>('ConditionalRangeFont', {
  read: {
    color: (self) => ruleOf(self).look['fontColor'] ?? '',
    bold: (self) => ruleOf(self).look['bold'] ?? false,
    italic: (self) => ruleOf(self).look['italic'] ?? false,
    strikethrough: (self) => ruleOf(self).look['strikethrough'] ?? false,
    underline: (self) => ruleOf(self).look['underline'] ?? 'None',
  },
  write: {
    color: look('fontColor'),
    bold: look('bold'),
    italic: look('italic'),
    strikethrough: look('strikethrough'),
    underline: look('underline'),
  },
});

function placed({ sheet, id }: RuleAt): AreaRule {
  const found = sheet.colourRules.find(({ rule }) => (rule as ColourRule).id === id);
  if (!found) throw itemNotFound();
  return found;
}

const ruleOf = (self: RuleAt): ColourRule => placed(self).rule as ColourRule;

function of(self: RuleAt, type: string): RuleAt {
  if (ruleOf(self).type !== type) throw invalidOperation();
  return self;
}

function alter(self: RuleAt, what: Partial<ColourRule>): void {
  const rule = placed(self);
  guardLooks({ sheet: self.sheet, area: rule.area }, 'allowFormatCells');
  rule.rule = { ...(rule.rule as ColourRule), ...what };
}

function look(name: string) {
  return (self: RuleAt, value: unknown): void =>
    alter(self, { look: { ...ruleOf(self).look, [name]: value } });
}

function asFormula(value: unknown): string {
  if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
  return value;
}
