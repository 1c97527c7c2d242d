import { both, type Bilingual } from '../../lang';
import { URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/**
 * Advance cargo filings of the country of destination. The sheet has no moment of loading onto the vessel, so
 * the day before the sailing day stands for it; the carrier's own manifest cut-off comes first where given.
 */
const DAY_BEFORE_SAILING = 'manifest_cutoff; etd - 24h';

const STAND_IN: Bilingual = both(
  '表中没有装船时刻，按开船日前一天算，船公司给出截 AMS/ENS 时以其为准',
  'no loading moment in the sheet: the day before sailing, or the carrier’s manifest cut-off where given',
);

const common = {
  role: 'docs',
  after: ['booking'],
  limit: '1wd',
  notLater: DAY_BEFORE_SAILING,
  warn: '2wd',
  waitsOn: ['carrier', 'customer'],
  escalate: URGENT_ESCALATION,
  evidence: [],
} as const;

const USA = 'US, USA, U.S, United States, 美国';

/** The 27 member states, by Chinese and English name and code. */
const EU_COUNTRIES = [
  'EU, Europe, 欧盟, 欧洲',
  '奥地利, Austria, AT', '比利时, Belgium, BE', '保加利亚, Bulgaria, BG', '克罗地亚, Croatia, HR',
  '塞浦路斯, Cyprus, CY', '捷克, Czech, Czechia, CZ', '丹麦, Denmark, DK', '爱沙尼亚, Estonia, EE',
  '芬兰, Finland, FI', '法国, France, FR', '德国, Germany, DE', '希腊, Greece, GR', '匈牙利, Hungary, HU',
  '爱尔兰, Ireland, IE', '意大利, Italy, IT', '拉脱维亚, Latvia, LV', '立陶宛, Lithuania, LT',
  '卢森堡, Luxembourg, LU', '马耳他, Malta, MT', '荷兰, Netherlands, Holland, NL', '波兰, Poland, PL',
  '葡萄牙, Portugal, PT', '罗马尼亚, Romania, RO', '斯洛伐克, Slovakia, SK', '斯洛文尼亚, Slovenia, SI',
  '西班牙, Spain, ES', '瑞典, Sweden, SE',
].join(', '); // prettier-ignore

export const isf: TemplateStage = {
  ...common,
  key: 'isf',
  branch: 'shipping',
  name: both('美国 ISF 10+2', 'US ISF 10+2'),
  applies: `country in ${USA}`,
  checklist: both(
    '卖方、买方、进口商号、收货人号、制造商、送货地、原产国、HTS 前 6 位；装箱地、拼箱人；订舱时就发给客户或货代',
    'Seller, buyer, importer and consignee number, manufacturer, ship-to, origin, HTS-6; stuffing place, consolidator; sent to customer or forwarder when booking',
  ),
  document: both('ISF 资料', 'ISF data'),
  source: sources(
    both(
      'P 19 CFR 149.2(b)：装船前 24 小时（2011 年版文本，须核实修订）；S 罚款每次 5000 美元',
      'P 19 CFR 149.2(b): 24 h before lading (text of 2011, check amendments); S penalty 5,000 USD',
    ),
    STAND_IN,
  ),
};

export const ams: TemplateStage = {
  ...common,
  key: 'ams',
  branch: 'shipping',
  name: both('美国 AMS 舱单', 'US AMS manifest'),
  role: 'logistics',
  applies: `country in ${USA}`,
  checklist: both(
    '货代或船公司申报，我方及时给资料；品名具体、件数重量与提单一致',
    'Filed by carrier or NVOCC, our data in time; exact description, pieces and weight as on the B/L',
  ),
  document: both('AMS 申报', 'AMS filing'),
  source: sources(
    both('P 19 CFR 4.7(b)(2)：装船前 24 小时', 'P 19 CFR 4.7(b)(2): 24 h before lading'),
    STAND_IN,
  ),
};

export const aci: TemplateStage = {
  ...common,
  key: 'aci',
  branch: 'shipping',
  name: both('加拿大 ACI 舱单', 'Canada ACI manifest'),
  role: 'logistics',
  applies: 'country in Canada, CA, 加拿大',
  checklist: both(
    '货代或船公司申报，我方及时给资料；收货人和通知方完整',
    'Filed by carrier or forwarder, our data in time; consignee and notify party complete',
  ),
  document: both('ACI 申报', 'ACI filing'),
  source: sources(
    both('S 仅见标题：海运装船前 24 小时，须核实', 'S title only: marine, 24 h before loading; verify'),
    STAND_IN,
  ),
};

export const afr: TemplateStage = {
  ...common,
  key: 'afr',
  branch: 'shipping',
  name: both('日本 AFR 舱单', 'Japan AFR manifest'),
  role: 'logistics',
  applies: 'country in Japan, JP, 日本',
  checklist: both(
    '货代或船公司申报，我方及时给资料；按开船时间算，不是装船时间',
    'Filed by carrier or forwarder, our data in time; counted from departure, not from loading',
  ),
  document: both('AFR 申报', 'AFR filing'),
  source: both(
    'S 三处一致：离开起运港前 24 小时',
    'S three pages agree: 24 h before departure from the load port',
  ),
};

export const ens: TemplateStage = {
  ...common,
  key: 'ens',
  branch: 'shipping',
  name: both('欧盟 ENS/ICS2', 'EU ENS / ICS2'),
  role: 'logistics',
  applies: `country in ${EU_COUNTRIES}`,
  checklist: both(
    '6 位 HS 编码、买卖双方、收货人 EORI；分单层级也要申报；没有 MRN 不能装船',
    'HS-6, buyer and seller, consignee’s EORI; house level is filed too; no MRN, no loading',
  ),
  document: both('ENS 申报、MRN', 'ENS filing, MRN'),
  source: sources(
    both(
      'S 四处一致：远洋集装箱装船前 24 小时，2025-04-01 起须申报分单（近洋到港前 2 小时）',
      'S four pages agree: deep-sea containers 24 h before loading, house level since 2025-04-01 (short sea: 2 h before arrival)',
    ),
    STAND_IN,
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [isf, ams, aci, afr, ens];
