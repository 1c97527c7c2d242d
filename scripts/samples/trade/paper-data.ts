import type { Lang } from '../../../shared/lang';
import type { RecordDraft } from '../../../shared/records/draft';

/** Ports that the order sheets have no column for, as the clerk typed them for the papers of three orders. */
export const paperDataOf = (lang: Lang): readonly RecordDraft[] =>
  PORTS[lang].flatMap(({ order, by, ...ports }) =>
    ['pi', 'ci', 'pl', 'si', 'customs', 'advice'].flatMap((kind) =>
      Object.entries(ports).map(([field, value]): RecordDraft => ({ order, kind, field, value, writtenBy: by })),
    ),
  ); // prettier-ignore

const PORTS: Readonly<Record<Lang, readonly { readonly order: string; readonly by: string; readonly port_of_loading: string; readonly port_of_discharge: string; readonly trade_place?: string }[]>> = {
  zh: [
    { order: 'FY26-062', by: '孙敏', port_of_loading: 'NINGBO', port_of_discharge: 'VANCOUVER', trade_place: 'NINGBO' },
    { order: 'FY26-073', by: '孙敏', port_of_loading: 'NINGBO', port_of_discharge: 'JEBEL ALI' },
    { order: 'FY26-078', by: '孙敏', port_of_loading: 'NINGBO', port_of_discharge: 'SAVANNAH' },
  ],
  en: [
    { order: 'SB-2624', by: 'Ivy Sun', port_of_loading: 'QINGDAO', port_of_discharge: 'ROTTERDAM' },
    { order: 'SB-2625', by: 'Ivy Sun', port_of_loading: 'QINGDAO', port_of_discharge: 'CALLAO' },
    { order: 'SB-2627', by: 'Leo Ma', port_of_loading: 'QINGDAO', port_of_discharge: 'MOMBASA' },
  ],
}; // prettier-ignore
