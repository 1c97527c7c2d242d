import { fieldName } from '../../mapping/questions';
import { fieldKey } from '../../config/field-words';
import { wordsInCell } from '../../config/process-words';
import { GendanError } from '../../errors';
import { both, joined, same, type Bilingual } from '../../lang';
import { parseCondition } from '../../process/condition';
import { conditionText } from '../../process/condition-text';
import { parseExpression, parseExpressions } from '../../process/expression';
import { expressionText } from '../../process/expression-text';
import { keysIn, type StageColumn } from './rows';
import { negated, type Limit } from '../../time/limit';
import { formatLimit, parseLimit } from '../../time/limit-text';

/** What the text of a process cell means, in words; undefined for an empty cell and for one that means nothing. */
export function cellWords(
  column: StageColumn,
  text: string,
  stageName: (key: string) => Bilingual = same,
): Bilingual | undefined {
  if (text.trim() === '') return undefined;
  try {
    return meaning(column, text, stageName);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}

function meaning(
  column: StageColumn,
  text: string,
  stageName: (key: string) => Bilingual,
): Bilingual | undefined {
  switch (column) {
    case 'limit':
      return limitWords(parseLimit(text));
    case 'warn': {
      const limit = parseLimit(text);
      return both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));
    }
    case 'startFrom':
      return expressionText(parseExpression(text), stageName);
    case 'notLater':
      return joined(
        parseExpressions(text).map((expression) => expressionText(expression, stageName)),
        both('；', '; '),
      );
    case 'applies':
      return conditionText(parseCondition(text));
    case 'evidence':
      return joined(
        keysIn(text).map((key) => fieldName(fieldKey(key) ?? key)),
        both('、', ', '),
      );
    default:
      return both(wordsInCell(column, text, 'zh'), wordsInCell(column, text, 'en'));
  }
}

/** A limit of nothing is the day itself, a negative one lies before it. */
function limitWords(limit: Limit): Bilingual {
  if (limit.amount === 0) return both('当天', 'the same day');
  if (limit.amount > 0) return both(formatLimit(limit, 'zh'), formatLimit(limit, 'en'));
  const size = negated(limit);
  return both(`提前${formatLimit(size, 'zh')}`, `${formatLimit(size, 'en')} before`);
}
