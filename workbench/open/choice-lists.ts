import { childNamed, childrenNamed, isTrue, parseElements, type XmlElement } from '../../xlsx/xml/element';
import { cellText } from '../../xlsx/xml/text';
import { parseAreas } from './areas';
import type { ChoiceList } from './looks';

/** The drop-down lists of a sheet; other kinds of validation stay in the file and are not shown. */
export function readChoiceLists(parts: readonly Buffer[], part: string): ChoiceList[] {
  return parts.flatMap((xml) => {
    const root = parseElements(xml, part);
    return childrenNamed(root, 'dataValidation').flatMap((element) => listOf(element, xml));
  });
}

function listOf(element: XmlElement, xml: Buffer): ChoiceList[] {
  const { attributes } = element;
  const areas = parseAreas(attributes.get('sqref'));
  const formula = childNamed(element, 'formula1');
  const text = formula === undefined ? '' : cellText(xml, formula.innerStart, formula.innerEnd).trim();
  if (attributes.get('type') !== 'list' || areas.length === 0 || text === '') return [];
  const quoted = /^"((?:[^"]|"")*)"$/s.exec(text);
  const choices = quoted ? splitChoices(quoted[1]!.replaceAll('""', '"')) : `=${text}`;
  return [
    {
      areas,
      choices,
      allowsBlank: isTrue(attributes.get('allowBlank')),
      isStrict:
        isTrue(attributes.get('showErrorMessage')) && (attributes.get('errorStyle') ?? 'stop') === 'stop',
    },
  ];
}

const splitChoices = (text: string): string[] =>
  text
    .split(',')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');
