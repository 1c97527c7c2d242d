import { a1 } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import { childNamed, childrenNamed, isTrue, parseElements, type XmlElement } from '../../xlsx/xml/element';
import { cellText } from '../../xlsx/xml/text';
import { parseAreas } from './areas';
import { colourOf } from '../../xlsx/read/colours';
import type { ColourRule, Comparison, RuleTest, ScaleStop } from './looks';
import type { Styles } from './styles';

/** The conditional colours of a sheet, the strongest first. Bars and icons stay in the file and are not shown. */
export function readColourRules(parts: readonly Buffer[], part: string, styles: Styles): ColourRule[] {
  const ranked: { readonly rank: number; readonly rule: ColourRule }[] = [];
  for (const xml of parts) {
    const root = parseElements(xml, part);
    const areas = parseAreas(root?.attributes.get('sqref'));
    if (areas.length === 0) continue;
    for (const element of childrenNamed(root, 'cfRule')) {
      const test = testOf(element, xml, areas[0]!, styles);
      if (!test) continue;
      const look = styles.rules[Number(element.attributes.get('dxfId') ?? -1)] ?? {};
      const rank = Number(element.attributes.get('priority') ?? Infinity);
      ranked.push({ rank, rule: { areas, stops: isTrue(element.attributes.get('stopIfTrue')), test, look } });
    }
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ rule }) => rule);
}

function testOf(element: XmlElement, xml: Buffer, first: Area, styles: Styles): RuleTest | undefined {
  const { attributes } = element;
  const formulas = childrenNamed(element, 'formula').map((one) =>
    cellText(xml, one.innerStart, one.innerEnd).trim(),
  );
  const text = attributes.get('text') ?? '';
  switch (attributes.get('type')) {
    case 'cellIs':
      return comparing(attributes.get('operator') ?? '', formulas, first);
    case 'expression':
      return formulas[0] ? { kind: 'formula', formula: `=${formulas[0]}` } : undefined;
    case 'containsText':
      return { kind: 'text', how: 'contains', text };
    case 'notContainsText':
      return { kind: 'text', how: 'notContains', text };
    case 'beginsWith':
      return { kind: 'text', how: 'begins', text };
    case 'endsWith':
      return { kind: 'text', how: 'ends', text };
    case 'containsBlanks':
      return { kind: 'blanks' };
    case 'notContainsBlanks':
      return { kind: 'noBlanks' };
    case 'containsErrors':
      return { kind: 'errors' };
    case 'notContainsErrors':
      return { kind: 'noErrors' };
    case 'duplicateValues':
      return { kind: 'duplicates' };
    case 'uniqueValues':
      return { kind: 'uniques' };
    case 'timePeriod':
      return { kind: 'days', when: attributes.get('timePeriod') ?? '' };
    case 'top10':
      return {
        kind: 'top',
        count: Number(attributes.get('rank') ?? 10),
        isBottom: isTrue(attributes.get('bottom')),
        isPercent: isTrue(attributes.get('percent')),
      };
    case 'aboveAverage': {
      const isAbove = isTrue(attributes.get('aboveAverage') ?? '1');
      const orEqual = isTrue(attributes.get('equalAverage')) ? 'OrEqual' : '';
      return { kind: 'average', how: `${isAbove ? 'greaterThan' : 'lessThan'}${orEqual}` };
    }
    case 'colorScale':
      return scaleOf(childNamed(element, 'colorScale'), styles);
    default:
      return undefined;
  }
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A comparison with a number or a text is one of its own; with anything else it is a formula about the first cell. */
function comparing(
  operator: string,
  [one = '', two = '']: readonly string[],
  first: Area,
): RuleTest | undefined {
  const cell = a1(first.top, first.left);
  if (operator === 'between' || operator === 'notBetween') {
    if (isNumber(one) && isNumber(two)) return { kind: operator, from: Number(one), to: Number(two) };
    const inside = `AND(${cell}>=${one},${cell}<=${two})`;
    return { kind: 'formula', formula: operator === 'between' ? `=${inside}` : `=NOT(${inside})` };
  }
  const sign = OPERATORS[operator as Comparison];
  if (sign === undefined || one === '') return undefined;
  if (isNumber(one)) return { kind: 'number', how: operator as Comparison, value: Number(one) };
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(one)?.[1]?.replaceAll('""', '"');
  if (quoted !== undefined && quoted !== '' && (operator === 'equal' || operator === 'notEqual'))
    return { kind: 'text', how: operator, text: quoted };
  return { kind: 'formula', formula: `=${cell}${sign}${one}` };
}

const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

function scaleOf(scale: XmlElement | undefined, styles: Styles): RuleTest | undefined {
  const points = childrenNamed(scale, 'cfvo');
  const colours = childrenNamed(scale, 'color').map((colour) => colourOf(colour, styles.palette));
  const stops = points.flatMap((point, i): ScaleStop[] => {
    const colour = colours[i];
    const type = point.attributes.get('type') ?? 'num';
    if (colour === undefined || !isScalePoint(type)) return [];
    const value = point.attributes.get('val');
    return [{ at: type, colour, ...(value !== undefined && { value }) }];
  });
  return stops.length >= 2 ? { kind: 'scale', stops } : undefined;
}

const isScalePoint = (type: string): type is ScaleStop['at'] =>
  ['min', 'max', 'num', 'percent', 'percentile', 'formula'].includes(type);
