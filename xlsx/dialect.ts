import type { XmlElement } from './xml/element';

/**
 * The two ways in which Office Open XML names its words: as programs write it (ISO/IEC 29500-4, Transitional), and
 * Strict (ISO/IEC 29500-1), which Excel saves as "Strict Open XML Spreadsheet". The words are the same.
 */
export interface Dialect {
  readonly main: string;
  /** The start of relationship types, and the namespace of `r:id`. */
  readonly relationships: string;
  /** The start of the namespaces of drawings. */
  readonly drawing: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml',
};

/** Which one a workbook is written in, by the namespace of its root. */
export function dialectOf({ prefix, attributes }: XmlElement): Dialect {
  const own = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return attributes.get(own) === STRICT.main ? STRICT : TRANSITIONAL;
}
