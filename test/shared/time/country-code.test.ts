import { SHIPPED_CALENDARS, shippedCalendars } from '../../../shared/time/catalog';
import { countryCode, countryOf, countrySpellings, folded } from '../../../shared/time/country-code';

/** What order sheets write, by the country that is meant. */
const WRITTEN: Readonly<Record<string, string>> = {
  US: 'US usa U.S.A. America 美国 美利坚 ＵＳＡ',
  CA: 'Canada 加拿大 CAN',
  MX: 'Mexico México 墨西哥 MEX',
  BR: 'Brazil Brasil 巴西',
  AR: 'Argentina 阿根廷',
  CL: 'Chile 智利',
  PE: 'Peru Perú 秘鲁',
  CO: 'Colombia 哥伦比亚',
  GB: 'UK U.K. Britain 英国 Great_Britain United_Kingdom',
  IE: 'Ireland 爱尔兰',
  DE: 'Germany GERMANY Deutschland 德国 DEU',
  FR: 'France 法国',
  IT: 'Italy 意大利',
  ES: 'Spain España 西班牙',
  PT: 'Portugal 葡萄牙',
  NL: 'Netherlands Holland 荷兰 The_Netherlands NLD',
  BE: 'Belgium 比利时',
  AT: 'Austria 奥地利',
  CH: 'Switzerland 瑞士',
  PL: 'Poland 波兰',
  CZ: 'Czechia Czech_Republic Czech 捷克 CZE',
  HU: 'Hungary 匈牙利',
  RO: 'Romania 罗马尼亚',
  SE: 'Sweden 瑞典',
  NO: 'Norway 挪威',
  DK: 'Denmark 丹麦',
  FI: 'Finland 芬兰',
  GR: 'Greece 希腊',
  TR: 'Turkey Türkiye TURKIYE 土耳其',
  RU: 'Russia 俄罗斯 俄国 Russian_Federation',
  UA: 'Ukraine 乌克兰',
  JP: 'Japan 日本 JPN',
  KR: 'Korea South_Korea S.Korea 韩国 Republic_of_Korea',
  KP: 'North_Korea DPRK 朝鲜',
  VN: 'Vietnam Viet_Nam VIET-NAM 越南',
  TH: 'Thailand 泰国',
  MY: 'Malaysia 马来西亚',
  SG: 'Singapore 新加坡 sg',
  ID: 'Indonesia 印尼 印度尼西亚',
  PH: 'Philippines The_Philippines 菲律宾',
  IN: 'India 印度',
  BD: 'Bangladesh 孟加拉 孟加拉国',
  AE: 'UAE U.A.E 阿联酋 阿拉伯联合酋长国 Dubai 迪拜',
  SA: 'KSA Saudi Saudi_Arabia 沙特 沙特阿拉伯',
  IL: 'Israel 以色列',
  EG: 'Egypt 埃及',
  ZA: 'South_Africa 南非',
  NG: 'Nigeria 尼日利亚',
  KE: 'Kenya 肯尼亚',
  AU: 'Australia 澳大利亚 澳洲',
  NZ: 'New_Zealand NewZealand 新西兰',
  CI: "Ivory_Coast Côte_d'Ivoire Cote_d’Ivoire 科特迪瓦 象牙海岸",
  HK: 'Hong_Kong HongKong 香港 中国香港 HK',
  MO: 'Macao Macau 澳门 中国澳门',
  TW: 'Taiwan 台湾 中国台湾 臺灣 TWN',
  CN: 'China 中国 中国大陆 PRC',
  CD: 'DR_Congo 刚果（金） 刚果(金) DRC',
  CG: 'Congo_-_Brazzaville 刚果（布）',
  BA: 'Bosnia_&_Herzegovina Bosnia_and_Herzegovina 波黑',
  LC: 'St._Lucia Saint_Lucia 圣卢西亚',
  KW: 'Kuwait 科威特',
  'GB-ENG': 'England 英格兰 GB-ENG',
};

test.each(
  Object.entries(WRITTEN).flatMap(([code, texts]) =>
    texts.split(' ').map((text) => [text.replaceAll('_', ' '), code]),
  ),
)('%s is %s', (text, code) => {
  expect(countryCode(` ${text} `)).toBe(code);
});

test.each(['', '  ', 'Congo', '刚果', 'Virgin Islands', '圣马丁', 'M-F', 'ACME', 'ZZ', '客户', '-'])(
  '"%s" is no one country',
  (text) => {
    expect(countryCode(text)).toBeUndefined();
  },
);

test('no spelling belongs to two countries, and none is written twice', () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const [code, spellings] of countrySpellings())
    for (const spelling of spellings) {
      const key = folded(spelling);
      if (owners.has(key)) twice.push(`${spelling}: ${owners.get(key)}, ${code}`);
      owners.set(key, code);
    }
  expect(twice).toEqual([]);
});

test('orders and the list of calendars mean the same: every calendar is found by all spellings of its country', () => {
  const spellings = countrySpellings();
  for (const { name, label } of shippedCalendars()) {
    if (name === '24x7') continue;
    expect(countryOf(name)?.label).toEqual(label);
    expect([countryCode(label.zh), countryCode(label.en)]).toEqual([name, name]);
    for (const spelling of spellings.get(name)!) expect(SHIPPED_CALENDARS.find(spelling)?.name).toBe(name);
  }
});
