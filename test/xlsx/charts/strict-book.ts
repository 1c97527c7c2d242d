import { strFromU8, unzipSync } from 'fflate';
import { zipParts } from '../../tools/workbook';

/** A plain workbook in the words of Strict Open XML. */
export function asStrict(bytes: Uint8Array): Uint8Array {
  const office = 'http://schemas.openxmlformats.org';
  const turned = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    strFromU8(content)
      .replaceAll(`${office}/spreadsheetml/2006/main`, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(
        `${office}/officeDocument/2006/relationships`,
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
  ]);
  return zipParts(Object.fromEntries(turned) as Record<string, string>);
}
