import { both, type Bilingual } from '../../lang';
import type { TemplateStage } from './stage';

/**
 * Certificates of origin by destination. They apply only where the team fills its certificate column: not
 * every customer asks for one. The term counts to the last day without the mark ISSUED RETROACTIVELY.
 */
const ASEAN =
  '越南, 泰国, 马来西亚, 印尼, 印度尼西亚, 菲律宾, 柬埔寨, 缅甸, 老挝, 文莱, Vietnam, Thailand, Malaysia, Indonesia, Philippines, Cambodia, Myanmar, Laos, Brunei';
const YEAR_GROUP =
  '智利, 新加坡, 秘鲁, 哥斯达黎加, 瑞士, 冰岛, Chile, Singapore, Peru, Costa Rica, Switzerland, Iceland';
const APTA = '印度, 斯里兰卡, 孟加拉, 蒙古, India, Sri Lanka, Bangladesh, Mongolia';
const NOT_APTA = '印度尼西亚, 印尼, Indonesia';
const PAKISTAN = '巴基斯坦, Pakistan';
const KOREA = '韩国, 南韩, Korea, South Korea, KR';

const common = {
  role: 'docs',
  after: ['docs_prep'],
  waitsOn: ['other'],
  evidence: ['co_no'],
  checklist: both(
    '发票号、品名、HS 编码、毛重与报关一致；签证日期在发票日与提单日之间；补发须有“补发”字样',
    'Invoice number, goods, HS code, weight as declared; dated between invoice and B/L; issued later only with the mark ISSUED RETROACTIVELY',
  ),
} as const;

/** Nothing to read for these but the one table page that two sources carry; it predates RCEP. */
const table = (zh: string, en: string): Bilingual =>
  both(`S 签证时限一览（早于 RCEP）：${zh}`, `S table of issuing terms (older than RCEP): ${en}`);

export const co: TemplateStage = {
  ...common,
  key: 'co',
  branch: 'papers',
  name: both('一般产地证', 'Certificate of origin'),
  applies: `co_no present; country not in ${ASEAN}, ${YEAR_GROUP}, ${APTA}, ${PAKISTAN}, ${KOREA}`,
  startFrom: 'atd|etd - 7d',
  limit: '7d',
  document: both('一般产地证', 'Certificate of origin'),
  source: table(
    '一般产地证补发不加注；应在发票日与提单日之间',
    'generic CO carries no mark; between invoice and B/L date',
  ),
};

export const coFormE: TemplateStage = {
  ...common,
  key: 'co_form_e',
  branch: 'papers',
  name: both('产地证 FORM E', 'Certificate of origin Form E'),
  applies: `co_no present; country in ${ASEAN}`,
  startFrom: 'atd|etd - 7d',
  limit: '10d',
  notLater: 'atd + 12mo',
  document: both('FORM E', 'Form E'),
  source: table(
    '装运后超过 3 天须注“补发”，最长 1 年',
    'more than 3 days after shipment: ISSUED RETROACTIVELY, at most 1 year',
  ),
};

export const coApta: TemplateStage = {
  ...common,
  key: 'co_apta',
  branch: 'papers',
  name: both('亚太产地证 FORM B', 'Certificate of origin APTA (Form B)'),
  applies: `co_no present; country in ${APTA}; country not in ${NOT_APTA}`,
  startFrom: 'atd|etd - 7d',
  limit: '7d',
  notLater: 'atd + 3wd',
  document: both('FORM B', 'Form B'),
  source: table('出口时或 3 个工作日内，不得补发', 'at export or within 3 working days, none issued later'),
};

export const coPakistan: TemplateStage = {
  ...common,
  key: 'co_pakistan',
  branch: 'papers',
  name: both('中巴产地证', 'Certificate of origin China-Pakistan'),
  applies: `co_no present; country in ${PAKISTAN}`,
  startFrom: 'atd|etd - 7d',
  limit: '22d',
  document: both('中巴 FTA 产地证', 'China-Pakistan certificate'),
  source: table('装运后 15 天内不加注', 'no mark within 15 days of shipment'),
};

export const coKorea: TemplateStage = {
  ...common,
  key: 'co_korea',
  branch: 'papers',
  name: both('中韩产地证', 'Certificate of origin China-Korea'),
  applies: `co_no present; country in ${KOREA}`,
  startFrom: 'atd|etd - 7d',
  limit: '14d',
  document: both('中韩 FTA 产地证', 'China-Korea certificate'),
  source: table('装运后 7 天内不加注', 'no mark within 7 days of shipment'),
};

export const coYear: TemplateStage = {
  ...common,
  key: 'co_year',
  branch: 'papers',
  name: both('自贸协定产地证', 'Certificate of origin under a free-trade agreement'),
  applies: `co_no present; country in ${YEAR_GROUP}`,
  startFrom: 'atd|etd - 7d',
  limit: '7d',
  notLater: 'atd + 12mo',
  document: both('自贸产地证', 'Preferential certificate'),
  source: table(
    '智利、新加坡、秘鲁、哥斯达黎加、瑞士、冰岛：补发不超过 1 年',
    'Chile, Singapore, Peru, Costa Rica, Switzerland, Iceland: later issue within 1 year',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [co, coFormE, coApta, coPakistan, coKorea, coYear];
