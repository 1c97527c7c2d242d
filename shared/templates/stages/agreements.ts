/** How a certificate that was not applied for in time can still be had, counted from the export. */
export type Window = '12mo' | '3wd' | '90d';

/** An agreement under which goods from China enter at a lower rate; one certificate of origin each. */
export interface Agreement {
  readonly zh: string;
  readonly en: string;
  /** As sheets write the countries, separated by commas. */
  readonly countries: string;
  readonly later: Window;
  /** Evidence grade, with what is special. */
  readonly source: { readonly zh: string; readonly en: string };
}

const TABLE = { zh: 'S 签证时限一览', en: 'S table of issuing terms' };
const ORDER_270 = { zh: 'S 海关总署令第 270 号（转引）', en: 'S GACC Order 270 as quoted' };
const UNVERIFIED = { zh: 'R 未核实', en: 'R unverified' };

export const RCEP: Agreement = {
  zh: 'RCEP',
  en: 'RCEP',
  countries: '日本, Japan, JP',
  later: '12mo',
  source: {
    zh: 'P 证书自签发起 1 年有效（第 3.16 条）；S 补发 1 年内',
    en: 'P a proof is valid for 1 year (art. 3.16); S issued later within 1 year',
  },
};

export const ASEAN: Agreement = {
  zh: '中国-东盟（FORM E）',
  en: 'China-ASEAN (Form E)',
  countries:
    '越南, 泰国, 马来西亚, 印尼, 印度尼西亚, 菲律宾, 缅甸, 老挝, 文莱, Vietnam, Thailand, Malaysia, Indonesia, Philippines, Myanmar, Laos, Brunei',
  later: '12mo',
  source: {
    zh: `${TABLE.zh}：装运后超过 3 天注“补发”，最长 1 年`,
    en: `${TABLE.en}: marked as issued later from 3 days after shipment, at most 1 year`,
  },
};

export const APTA: Agreement = {
  zh: '亚太贸易协定（FORM B）',
  en: 'APTA (Form B)',
  countries: '印度, 斯里兰卡, 孟加拉, 蒙古, India, Sri Lanka, Bangladesh, Mongolia',
  later: '3wd',
  source: {
    zh: `${TABLE.zh}：出口时或 3 个工作日内，不得补发`,
    en: `${TABLE.en}: at export or within 3 working days, none later`,
  },
};

export const ECFA: Agreement = {
  zh: '海峡两岸（ECFA）',
  en: 'ECFA (Taiwan)',
  countries: '台湾, Taiwan, TW',
  later: '90d',
  source: { zh: 'S 报关之日起 90 天内补发', en: 'S within 90 days of the declaration' },
};

/** Agreements with one country, all of which allow a year. */
export const BILATERAL: readonly Agreement[] = [
  one('中韩', 'Korea', '韩国, 南韩, Korea, South Korea, KR', {
    zh: `${TABLE.zh}：装运后 7 天内不加注`,
    en: `${TABLE.en}: no mark within 7 days of shipment`,
  }),
  one('中巴', 'Pakistan', '巴基斯坦, Pakistan', {
    zh: `${TABLE.zh}：装运后 15 天内不加注`,
    en: `${TABLE.en}: no mark within 15 days of shipment`,
  }),
  one('中澳', 'Australia', '澳大利亚, 澳洲, Australia', ORDER_270),
  one('中新(西兰)', 'New Zealand', '新西兰, New Zealand', UNVERIFIED),
  one('中智', 'Chile', '智利, Chile', TABLE),
  one('中新(加坡)', 'Singapore', '新加坡, Singapore', TABLE),
  one('中秘', 'Peru', '秘鲁, Peru', TABLE),
  one('中哥', 'Costa Rica', '哥斯达黎加, Costa Rica', TABLE),
  one('中瑞', 'Switzerland', '瑞士, Switzerland', TABLE),
  one('中冰', 'Iceland', '冰岛, Iceland', TABLE),
  one('中格', 'Georgia', '格鲁吉亚, Georgia', ORDER_270),
  one('中厄', 'Ecuador', '厄瓜多尔, Ecuador', ORDER_270),
  one('中马', 'Maldives', '马尔代夫, Maldives', UNVERIFIED),
  one('中毛', 'Mauritius', '毛里求斯, Mauritius', ORDER_270),
  one('中柬', 'Cambodia', '柬埔寨, Cambodia', ORDER_270),
  one('中尼', 'Nicaragua', '尼加拉瓜, Nicaragua', ORDER_270),
  one('中塞', 'Serbia', '塞尔维亚, Serbia', ORDER_270),
];

function one(zh: string, en: string, countries: string, source: Agreement['source']): Agreement {
  return { zh, en: `China-${en}`, countries, later: '12mo', source };
}
