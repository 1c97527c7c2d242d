import { both, type Bilingual } from '../../lang';
import { BY_SEA, URGENT_ESCALATION, sources, type TemplateStage } from './stage';

/**
 * Advance cargo filings of the country of destination, for what goes by sea. The rules run from loading, which no sheet
 * knows, and the carrier wants the data two to three days before: by its own cut-offs, else four days before the sailing.
 */
const IN_TIME_FOR_THE_CARRIER = 'min(manifest_cutoff, si_cutoff)|(etd - 4d)';

const STAND_IN: Bilingual = both(
  'S 资料须在装船前 48-72 小时给到船公司：按截 AMS/ENS、截单，没有按 ETD 前 4 天，可自行修改',
  'S data with the carrier 48-72 h before loading: by the manifest or SI cut-off, else 4 days before ETD; editable',
);

const common = {
  branch: 'shipping',
  isCompliance: true,
  role: 'docs',
  after: ['booking'],
  limit: '1wd',
  notLater: IN_TIME_FOR_THE_CARRIER,
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

/** Others in the European security zone: Norway and Switzerland file in ICS2, Northern Ireland as the EU does. */
const ONE_ZONE = '挪威, Norway, NO, 瑞士, Switzerland, CH, 北爱尔兰, Northern Ireland';
const BRITAIN = 'UK, U.K, GB, Great Britain, United Kingdom, England, Scotland, Wales, 英国';
const EGYPT = 'Egypt, EG, 埃及';

export const isf: TemplateStage = {
  ...common,
  key: 'isf',
  name: both('美国 ISF 10+2', 'US ISF 10+2'),
  applies: `${BY_SEA}; country in ${USA}`,
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
  name: both('美国 AMS 舱单', 'US AMS manifest'),
  role: 'logistics',
  applies: `${BY_SEA}; country in ${USA}`,
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
  name: both('加拿大 ACI 舱单', 'Canada ACI manifest'),
  role: 'logistics',
  applies: `${BY_SEA}; country in Canada, CA, 加拿大`,
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
  name: both('日本 AFR 舱单', 'Japan AFR manifest'),
  role: 'logistics',
  applies: `${BY_SEA}; country in Japan, JP, 日本`,
  checklist: both(
    '货代或船公司申报，我方及时给资料；按开船时间算，不是装船时间',
    'Filed by carrier or forwarder, our data in time; counted from departure, not from loading',
  ),
  document: both('AFR 申报', 'AFR filing'),
  source: sources(
    both('S 三处一致：离开起运港前 24 小时', 'S three pages agree: 24 h before departure from the load port'),
    STAND_IN,
  ),
};

export const ens: TemplateStage = {
  ...common,
  key: 'ens',
  name: both('欧盟 ENS/ICS2', 'EU ENS / ICS2'),
  role: 'logistics',
  applies: `${BY_SEA}; country in ${EU_COUNTRIES}, ${ONE_ZONE} | pod in Belfast, 贝尔法斯特`,
  checklist: both(
    '6 位 HS 编码、买卖双方、收货人 EORI；分单层级也要申报；没有 MRN 不能装船',
    'HS-6, buyer and seller, consignee’s EORI; house level is filed too; no MRN, no loading',
  ),
  document: both('ENS 申报、MRN', 'ENS filing, MRN'),
  source: sources(
    both(
      'S 四处一致：远洋集装箱装船前 24 小时，2025-04-01 起须申报分单（近洋到港前 2 小时）；P 挪威、瑞士同区；经停欧盟港口的过境货（FROB）也要申报',
      'S four pages agree: deep-sea containers 24 h before loading, house level since 2025-04-01 (short sea: 2 h before arrival); P Norway and Switzerland are in the zone; cargo that only calls at an EU port (FROB) is filed too',
    ),
    STAND_IN,
  ),
};

export const ukSsgb: TemplateStage = {
  ...common,
  key: 'uk_ssgb',
  name: both('英国 S&S GB 申报', 'UK S&S GB filing'),
  role: 'logistics',
  applies: `${BY_SEA}; country in ${BRITAIN}; country not in 北爱尔兰, Northern Ireland; pod not in Belfast, 贝尔法斯特`,
  checklist: both(
    '货代或船公司申报，与欧盟 ENS 分开；品名、HS 编码、收发货人完整',
    'Filed by carrier or forwarder, apart from the EU’s ENS; goods, HS code, parties complete',
  ),
  document: both('S&S GB 申报', 'S&S GB filing'),
  source: sources(
    both('S 集装箱装船前 24 小时，英国单独申报', 'S containers 24 h before loading, a filing of its own'),
    STAND_IN,
  ),
};

export const acid: TemplateStage = {
  ...common,
  key: 'acid',
  name: both('埃及 ACID 号', 'Egypt ACID number'),
  applies: `${BY_SEA}; country in ${EGYPT}`,
  checklist: both(
    '进口商申请 ACID 后告知我方；CI、PL、提单上都要打 ACID 号；没有 ACID 不能装船',
    'The importer applies and tells us; the number stands on CI, PL and B/L; no ACID, no loading',
  ),
  document: both('ACID 号', 'ACID number'),
  source: sources(
    both(
      'P 船公司通知：没有 ACID 不装船；S 进口商开船前 48 小时（出处不一，取较严的）',
      'P carriers’ notices: no ACID, no loading; S the importer 48 h before sailing (sources differ, the stricter is taken)',
    ),
    STAND_IN,
  ),
};

export const acidAir: TemplateStage = {
  ...common,
  key: 'acid_air',
  name: both('埃及 ACID 号（空运）', 'Egypt ACID number (air)'),
  applies: `country in ${EGYPT}`,
  notLater: 'etd - 1d',
  checklist: acid.checklist,
  document: both('ACID 号', 'ACID number'),
  source: both(
    'S 空运 2026-01-01 起，起飞前至少 4 小时，按前一天算，可自行修改',
    'S by air since 2026-01-01, at least 4 h before departure, planned a day ahead; editable',
  ),
};

/** The stages of this file, in the order in which trade goes through them. #add-a-stage */
export const STAGES: readonly TemplateStage[] = [isf, ams, aci, afr, ens, ukSsgb, acid, acidAir];

/** Filings of what goes by sea. #add-a-stage */
export const SEA_FILINGS: readonly TemplateStage[] = [isf, ams, aci, afr, ens, ukSsgb, acid];
