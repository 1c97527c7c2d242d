import { service } from './service';
import type { Sheets } from './sheets';

/** Conditional colours and drop-down lists are built step by step; what was said is kept word for word. */
export interface ColourRule {
  readonly condition: readonly [what: string, text: string];
  readonly fontColor?: string;
  readonly background?: string;
}

export interface InputRule {
  readonly choices: readonly string[];
  readonly allowsOther: boolean;
}

export function checkedBy(sheets: Sheets) {
  const { session } = sheets;
  return {
    colourRule(): unknown {
      const said: { condition?: [string, string]; fontColor?: string; background?: string } = {};
      let ranges: unknown[] = [];
      const builder = {
        whenTextStartsWith: (text: string) => ((said.condition = ['starts with', text]), builder),
        whenTextEqualTo: (text: string) => ((said.condition = ['is', text]), builder),
        whenFormulaSatisfied: (formula: string) => ((said.condition = ['formula', formula]), builder),
        setFontColor: (colour: string) => ((said.fontColor = colour), builder),
        setBackground: (colour: string) => ((said.background = colour), builder),
        setRanges: (given: unknown[]) => ((ranges = given), builder),
        build: () => {
          if (!said.condition) throw new Error('Exception: Conditional format rule must have a condition.');
          const rule = { ...said, ranges };
          return service(session, 'ConditionalFormatRule', {
            getRanges: () => rule.ranges,
            said: rule,
          });
        },
      };
      return service(session, 'ConditionalFormatRuleBuilder', builder);
    },
    inputRule(): unknown {
      let said: InputRule = { choices: [], allowsOther: true };
      const builder = {
        requireValueInList: (choices: string[]) => ((said = { ...said, choices: [...choices] }), builder),
        setAllowInvalid: (allowsOther: boolean) => ((said = { ...said, allowsOther }), builder),
        setHelpText: () => builder,
        build: () => {
          if (said.choices.length > 500)
            throw new Error('Exception: The data validation rule has more items than the limit of 500.');
          return service(session, 'DataValidation', { getCriteriaValues: () => [said.choices], said });
        },
      };
      return service(session, 'DataValidationBuilder', builder);
    },
  };
}
