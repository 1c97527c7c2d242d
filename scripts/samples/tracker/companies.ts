/** Everybody here is made up. */
export interface Customer {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly port: string;
  readonly incoterm: string;
  readonly payment: 'T/T' | 'L/C' | 'O/A';
  readonly sales: Salesperson;
  /** Days at sea from Ningbo. */
  readonly transit: number;
}

export type Salesperson = '王丽' | '张帆' | '何静';

export const CUSTOMERS: readonly Customer[] = [
  { code: 'HP', name: 'HARBOR & PINE INC', country: '美国', port: 'Long Beach', incoterm: 'FOB', payment: 'T/T', sales: '王丽', transit: 16 },
  { code: 'NH', name: 'NORDLYS HJEM AS', country: '挪威', port: 'Oslo', incoterm: 'FOB', payment: 'T/T', sales: '张帆', transit: 41 },
  { code: 'KH', name: 'KÜSTENHAUS GMBH', country: '德国', port: 'Hamburg', incoterm: 'FOB', payment: 'O/A', sales: '张帆', transit: 36 },
  { code: 'CV', name: 'CASA VERANO SL', country: '西班牙', port: 'Valencia', incoterm: 'CIF', payment: 'T/T', sales: '何静', transit: 33 },
  { code: 'ML', name: 'MAPLE LANE TRADING', country: '加拿大', port: 'Vancouver', incoterm: 'FOB', payment: 'T/T', sales: '王丽', transit: 18 },
  { code: 'TL', name: 'TSUBAKI LIVING KK', country: '日本', port: 'Osaka', incoterm: 'CFR', payment: 'T/T', sales: '何静', transit: 4 },
  { code: 'BW', name: 'BRIGHTWATTLE PTY', country: '澳大利亚', port: 'Melbourne', incoterm: 'FOB', payment: 'T/T', sales: '王丽', transit: 19 },
  { code: 'AW', name: 'AL WAHA STORES LLC', country: '阿联酋', port: 'Jebel Ali', incoterm: 'CIF', payment: 'L/C', sales: '何静', transit: 22 },
  { code: 'PH', name: 'PRAIRIE HOME CO', country: '美国', port: 'Savannah', incoterm: 'DDP', payment: 'T/T', sales: '王丽', transit: 32 },
  { code: 'LL', name: 'LA MAISON DU LIN SARL', country: '法国', port: 'Le Havre', incoterm: 'FOB', payment: 'T/T', sales: '张帆', transit: 35 },
  { code: 'OR', name: 'OAKHURST RETAIL LTD', country: '英国', port: 'Felixstowe', incoterm: 'FOB', payment: 'T/T', sales: '张帆', transit: 35 },
  { code: 'CA', name: 'CERRO AZUL SPA', country: '智利', port: 'San Antonio', incoterm: 'CIF', payment: 'L/C', sales: '何静', transit: 38 },
]; // prettier-ignore

export interface Product {
  readonly name: string;
  readonly prefix: string;
  readonly factory: string;
  readonly unit: 'PCS' | 'SETS' | 'CTNS';
  /** US dollars. */
  readonly price: number;
}

export const PRODUCTS: readonly Product[] = [
  { name: '竹制收纳盒', prefix: 'BB', factory: '岙里木业', unit: 'PCS', price: 3.2 },
  { name: '藤编脏衣篮', prefix: 'RT', factory: '青禾编织', unit: 'PCS', price: 6.8 },
  { name: '亚麻桌布', prefix: 'LN', factory: '白鹭织造', unit: 'PCS', price: 4.6 },
  { name: '铁艺烛台', prefix: 'IR', factory: '三桥五金厂', unit: 'SETS', price: 2.9 },
  { name: '陶瓷花器', prefix: 'CR', factory: '窑前陶瓷', unit: 'PCS', price: 5.4 },
  { name: '实木挂钩架', prefix: 'WD', factory: '岙里木业', unit: 'SETS', price: 7.5 },
  { name: '硅胶厨具六件套', prefix: 'SK', factory: '石浦塑胶', unit: 'SETS', price: 5.9 },
  { name: '玻璃储物罐', prefix: 'GL', factory: '湖心玻璃', unit: 'CTNS', price: 14.5 },
];

export const FOLLOWERS: Readonly<Record<Salesperson, string>> = { 王丽: '陈洁', 张帆: '刘洋', 何静: '陈洁' };
export const CLERK = '孙敏';
export const MANAGER = '周总';

/** Carriers with the ships that they sail and the beginning of their booking numbers. */
export const CARRIERS = [
  { name: '北辰航运', prefix: 'BCNB', ships: ['BEICHEN HARMONY', 'BEICHEN PIONEER', 'BEICHEN GRACE'] },
  { name: '蓝湾海运', prefix: 'LWN', ships: ['BLUE COVE', 'COVE MERIDIAN'] },
  { name: 'ORCA LINE', prefix: 'ORC26', ships: ['ORCA SPIRIT', 'ORCA TIDE', 'ORCA VALOUR'] },
] as const;

export const COMPANY = '宁波枫屿家居用品有限公司';
