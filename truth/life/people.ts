import type { Random } from '../random';

/** Somebody who keeps the sheet; `care` from 0 (fills what they are asked for) to 1 (fills at once and all). */
export interface Clerk {
  readonly zh: string;
  readonly en: string;
  readonly care: number;
}

const NAMES: readonly (readonly [string, string])[] = [
  ['王丽', 'Lily Wang'], ['赵强', 'Johnson Zhao'], ['陈静', 'Jane Chen'], ['李娜', 'Nina Li'], ['周伟', 'Wayne Zhou'],
  ['徐敏', 'Mindy Xu'], ['何磊', 'Leo He'],
]; // prettier-ignore

/** Three to seven people, no two alike. */
export function makeTeam(random: Random): Clerk[] {
  const size = random.between(3, 7);
  return NAMES.slice(0, size).map(([zh, en], at) => ({
    zh,
    en,
    care: (at + 0.5) / size + (random.next() - 0.5) / size,
  }));
}

/** A buyer and how they pay; `slow` the share of their payments that come late. */
export interface Customer {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly transit: number;
  readonly slow: number;
}

export const CUSTOMERS: readonly Customer[] = [
  { name: 'Nordvik AS', zh: '挪威', en: 'Norway', transit: 38, slow: 0.08 },
  { name: 'Meridian Home', zh: '美国', en: 'USA', transit: 22, slow: 0.22 },
  { name: 'Kestrel GmbH', zh: '德国', en: 'Germany', transit: 34, slow: 0.1 },
  { name: 'Altamira SL', zh: '西班牙', en: 'Spain', transit: 33, slow: 0.34 },
  { name: 'Harrow & Lane', zh: '英国', en: 'UK', transit: 35, slow: 0.2 },
  { name: 'Sabana Import', zh: '哥伦比亚', en: 'Colombia', transit: 30, slow: 0.42 },
  { name: 'Cobalt Trading', zh: '澳大利亚', en: 'Australia', transit: 18, slow: 0.16 },
  { name: 'Lumen Retail', zh: '加拿大', en: 'Canada', transit: 24, slow: 0.12 },
];

export const FACTORIES: readonly (readonly [string, string])[] = [
  ['宏达针织', 'Hongda Knitting'],
  ['永兴五金', 'Yongxing Metal'],
  ['嘉禾塑业', 'Jiahe Plastics'],
  ['新锐家居', 'Xinrui Home'],
];

export const PRODUCTS: readonly (readonly [string, string])[] = [
  ['针织帽', 'Knitted hat'],
  ['保温杯', 'Vacuum bottle'],
  ['收纳箱', 'Storage box'],
  ['落地灯', 'Floor lamp'],
  ['浴巾', 'Bath towel'],
];
