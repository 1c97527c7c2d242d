import type { Container } from './sheets/containers.sheet';

/** Of most boxes, by the figures that carriers publish; a box of 32,500 kg takes more, and many roads less. */
const PAYLOAD_NOTE = 'max. gross 30,480 kg';

/**
 * The types that count while a book has no 跟单_柜型. Volumes are what the trade loads in practice (28, 58, 68 m³ of 33,
 * 67 and 76 inside); payloads are 30,480 kg less the tare of a usual box (2,300, 3,750 and 3,940 kg).
 */
export const SHIPPED_CONTAINERS: readonly Container[] = [
  { type: '20GP', also: ['20DC', '20DV', '20ST', '20FT', '20', '20尺柜', '20尺', '小柜'], volume: 28, payload: 28_180, note: PAYLOAD_NOTE },
  { type: '40GP', also: ['40DC', '40DV', '40ST', '40FT', '40尺平柜', '40尺柜', '40尺', '平柜'], volume: 58, payload: 26_730, note: PAYLOAD_NOTE },
  { type: '40HQ', also: ['40HC', '40H', '40尺高柜', '高柜'], volume: 68, payload: 26_540, note: PAYLOAD_NOTE },
]; // prettier-ignore

/** The types that count: those of the book where it has any, else those that are shipped. */
export function containerTypes(ofBook: readonly Container[]): readonly Container[] {
  return ofBook.length > 0 ? ofBook : SHIPPED_CONTAINERS;
}
