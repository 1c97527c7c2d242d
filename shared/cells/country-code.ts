/** Names under which order sheets write the countries that trade most with China; others by their ISO code. */
const NAMES: Readonly<Record<string, string>> = {
  US: 'usa|united states|america|美国', CA: 'canada|加拿大', MX: 'mexico|墨西哥', BR: 'brazil|brasil|巴西', AR: 'argentina|阿根廷',
  CL: 'chile|智利', PE: 'peru|秘鲁', CO: 'colombia|哥伦比亚', GB: 'uk|united kingdom|england|britain|英国', IE: 'ireland|爱尔兰',
  DE: 'germany|德国', FR: 'france|法国', IT: 'italy|意大利', ES: 'spain|西班牙', PT: 'portugal|葡萄牙', NL: 'netherlands|holland|荷兰',
  BE: 'belgium|比利时', AT: 'austria|奥地利', CH: 'switzerland|瑞士', PL: 'poland|波兰', CZ: 'czech|捷克', SE: 'sweden|瑞典',
  NO: 'norway|挪威', DK: 'denmark|丹麦', FI: 'finland|芬兰', GR: 'greece|希腊', TR: 'turkey|türkiye|土耳其', RU: 'russia|俄罗斯',
  UA: 'ukraine|乌克兰', JP: 'japan|日本', KR: 'korea|south korea|韩国', VN: 'vietnam|越南', TH: 'thailand|泰国', MY: 'malaysia|马来西亚',
  SG: 'singapore|新加坡', ID: 'indonesia|印尼|印度尼西亚', PH: 'philippines|菲律宾', IN: 'india|印度', BD: 'bangladesh|孟加拉',
  AE: 'uae|dubai|阿联酋|迪拜', SA: 'saudi|saudi arabia|沙特', IL: 'israel|以色列', EG: 'egypt|埃及', ZA: 'south africa|南非',
  NG: 'nigeria|尼日利亚', KE: 'kenya|肯尼亚', AU: 'australia|澳大利亚|澳洲', NZ: 'new zealand|新西兰', HK: 'hong kong|香港', CN: 'china|中国',
}; // prettier-ignore

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split('|').map((name) => [name, code])),
);

/** The ISO code of a country as a cell writes it (`USA`, `美国`, `de`); undefined when it is none of those known. */
export function countryCode(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  if (name === '') return undefined;
  const known = BY_NAME.get(name);
  if (known) return known;
  return /^[a-z]{2}$/.test(name) ? name.toUpperCase() : undefined;
}
