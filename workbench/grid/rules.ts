import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../shared/book/model';
import type { ChoiceList, ColourRule, RuleTest } from '../open/looks';
import { textStyle } from './styles';

/** An area in the grid's words, which count from 0. */
export const rangeOf = ({ top, left, bottom, right }: Area): IRange => ({
  startRow: top - 1,
  startColumn: left - 1,
  endRow: bottom - 1,
  endColumn: right - 1,
});

/** A colour rule in the grid's words; undefined for what the grid cannot show. */
export function ruleOf(rule: ColourRule, id: string): IConditionFormattingRule | undefined {
  const config = configOf(rule.test, textStyle(rule.look));
  return config && { cfId: id, ranges: rule.areas.map(rangeOf), stopIfTrue: rule.stops, rule: config };
}

function configOf(
  test: RuleTest,
  style: ReturnType<typeof textStyle>,
): IConditionalFormattingRuleConfig | undefined {
  const highlight = { type: CFRuleType.highlightCell as const, style };
  const words = (operator: CFTextOperator, value = ''): IConditionalFormattingRuleConfig => ({
    ...highlight,
    subType: CFSubRuleType.text,
    operator,
    value,
  });
  switch (test.kind) {
    case 'text':
      return words(TEXT[test.how], test.text);
    case 'blanks':
      return words(CFTextOperator.containsBlanks);
    case 'noBlanks':
      return words(CFTextOperator.notContainsBlanks);
    case 'errors':
      return words(CFTextOperator.containsErrors);
    case 'noErrors':
      return words(CFTextOperator.notContainsErrors);
    case 'duplicates':
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case 'uniques':
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
    case 'number':
      return {
        ...highlight,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator[test.how],
        value: test.value,
      };
    case 'between':
    case 'notBetween':
      return {
        ...highlight,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator[test.kind],
        value: [Math.min(test.from, test.to), Math.max(test.from, test.to)],
      };
    case 'formula':
      return { ...highlight, subType: CFSubRuleType.formula, value: test.formula };
    case 'top':
      return {
        ...highlight,
        subType: CFSubRuleType.rank,
        value: test.count,
        isBottom: test.isBottom,
        isPercent: test.isPercent,
      };
    case 'average':
      return { ...highlight, subType: CFSubRuleType.average, operator: CFNumberOperator[test.how] };
    case 'days': {
      const operator = Object.values(CFTimePeriodOperator).find((one) => one === test.when);
      return operator && { ...highlight, subType: CFSubRuleType.timePeriod, operator };
    }
    case 'scale':
      return {
        type: CFRuleType.colorScale,
        config: test.stops.map((stop, index) => ({
          index,
          color: stop.colour,
          value: { type: stop.at as CFValueType, value: scaleValue(stop.at, stop.value) },
        })),
      };
  }
}

const TEXT = {
  contains: CFTextOperator.containsText,
  notContains: CFTextOperator.notContainsText,
  begins: CFTextOperator.beginsWith,
  ends: CFTextOperator.endsWith,
  equal: CFTextOperator.equal,
  notEqual: CFTextOperator.notEqual,
} as const;

function scaleValue(at: string, value: string | undefined): number | string | undefined {
  if (value === undefined || at === 'min' || at === 'max') return undefined;
  if (at === 'formula') return value.startsWith('=') ? value : `=${value}`;
  return Number(value);
}

/** A drop-down list in the grid's words. */
export function validationOf(list: ChoiceList, id: string): ISheetDataValidationRule {
  return {
    uid: id,
    type: DataValidationType.LIST,
    ranges: list.areas.map(rangeOf),
    formula1: typeof list.choices === 'string' ? list.choices : list.choices.join(','),
    allowBlank: list.allowsBlank,
    showDropDown: true,
    // A chip would leave no room for the words of a narrow column.
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: list.isStrict,
    errorStyle: list.isStrict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  };
}
