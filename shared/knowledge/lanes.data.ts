/**
 * Ports by the lane that carriers quote, with the country that each is in. A name that several countries have (Cartagena,
 * Manzanillo, Tripoli, San Antonio) stands in no line: where it is said of an order, its country is not known by it.
 * `lane: other spellings of the lane: country: PORT=SPELLING,PORT …; country: …`
 */
const LANES = [
  '美西|US West Coast,USWC,West Coast,北美西|US LOS ANGELES,LONG BEACH,OAKLAND,SEATTLE,TACOMA',
  '加西|Canada West Coast|CA VANCOUVER,PRINCE RUPERT',
  '美东|US East Coast,USEC,East Coast,北美东|US NEW YORK,NEWARK,SAVANNAH,CHARLESTON,NORFOLK,BALTIMORE,MIAMI,BOSTON,PHILADELPHIA',
  '美湾|US Gulf,Gulf Coast|US HOUSTON,NEW ORLEANS,MOBILE',
  '加东|Canada East Coast|CA MONTREAL,HALIFAX,TORONTO',
  '欧线|欧洲,西北欧,欧基,北欧,欧洲基本港,North Europe,Northern Europe,NWE,Europe|DE HAMBURG,BREMERHAVEN,BREMEN,WILHELMSHAVEN,DUISBURG,FRANKFURT;NL ROTTERDAM,AMSTERDAM;BE ANTWERP=ANTWERPEN=ANVERS,ZEEBRUGGE;FR LE HAVRE,DUNKIRK,PARIS;GB FELIXSTOWE,SOUTHAMPTON,LONDON GATEWAY,LIVERPOOL,TILBURY;IE DUBLIN;PL GDANSK,GDYNIA,WARSAW,MALASZEWICZE;SE GOTHENBURG=GOTEBORG;DK AARHUS,COPENHAGEN;NO OSLO;FI HELSINKI',
  '地中海|地线,Mediterranean,Med|ES BARCELONA,VALENCIA,ALGECIRAS;IT GENOA=GENOVA,LA SPEZIA,NAPLES=NAPOLI,VENICE=VENEZIA,TRIESTE,LIVORNO=LEGHORN;FR FOS,MARSEILLE;SI KOPER;GR PIRAEUS;TR ISTANBUL,AMBARLI,IZMIR,MERSIN,GEBZE;IL HAIFA,ASHDOD;LB BEIRUT;EG ALEXANDRIA,PORT SAID,DAMIETTA;PT LISBON=LISBOA',
  '黑海|Black Sea|RO CONSTANTA=CONSTANTZA;UA ODESSA=ODESA;BG VARNA;RU NOVOROSSIYSK;GE POTI',
  '俄罗斯|Russia|RU VLADIVOSTOK,ST PETERSBURG,MOSCOW,VOSTOCHNY',
  '中东|波斯湾,Middle East,Arabian Gulf,Persian Gulf|AE JEBEL ALI,DUBAI,ABU DHABI,SHARJAH;SA DAMMAM,RIYADH;KW SHUWAIKH,SHUAIBA,KUWAIT;QA HAMAD,DOHA;BH BAHRAIN;OM SOHAR,MUSCAT;IR BANDAR ABBAS;IQ UMM QASR',
  '红海|Red Sea|SA JEDDAH;JO AQABA;EG SOKHNA;SD PORT SUDAN;DJ DJIBOUTI',
  '印巴|India Pakistan,South Asia,Indian Subcontinent,ISC|IN NHAVA SHEVA,MUMBAI=BOMBAY,MUNDRA,CHENNAI=MADRAS,KOLKATA=CALCUTTA,COCHIN;PK KARACHI,PORT QASIM;BD CHITTAGONG=CHATTOGRAM;LK COLOMBO',
  '东南亚|Southeast Asia,South East Asia,SEA|SG SINGAPORE;MY PORT KLANG=PORT KELANG,PENANG,PASIR GUDANG;TH BANGKOK,LAEM CHABANG;VN HO CHI MINH,HAIPHONG,CAT LAI;PH MANILA;ID JAKARTA,SURABAYA;MM YANGON=RANGOON;KH SIHANOUKVILLE',
  '日韩|日本韩国,Japan Korea|JP TOKYO,YOKOHAMA,OSAKA,KOBE,NAGOYA,HAKATA;KR BUSAN=PUSAN,INCHEON=INCHON,SEOUL',
  '澳新|澳洲,澳线,Australia New Zealand,Oceania|AU SYDNEY,MELBOURNE,BRISBANE,FREMANTLE,ADELAIDE;NZ AUCKLAND,TAURANGA,LYTTELTON',
  '南美西|South America West Coast,WCSA|PE CALLAO;CL VALPARAISO;EC GUAYAQUIL;CO BUENAVENTURA',
  '南美东|South America East Coast,ECSA|BR SANTOS,PARANAGUA,NAVEGANTES,ITAJAI,RIO DE JANEIRO;AR BUENOS AIRES;UY MONTEVIDEO',
  '墨西哥|Mexico|MX VERACRUZ,LAZARO CARDENAS,ALTAMIRA',
  '西非|West Africa|NG LAGOS,APAPA,ONNE;GH TEMA;CI ABIDJAN;SN DAKAR;TG LOME;BJ COTONOU;CM DOUALA',
  '东非|East Africa|KE MOMBASA;TZ DAR ES SALAAM',
  '南非|South Africa|ZA DURBAN,CAPE TOWN,PORT ELIZABETH',
  '北非|North Africa|DZ ALGIERS;MA CASABLANCA,TANGIER',
  '中亚|Central Asia|KZ ALMATY',
];

/** A lane with what else it is called and its ports, each with its country by ISO code. */
export interface Lane {
  readonly names: readonly string[];
  readonly ports: readonly { readonly country: string; readonly names: readonly string[] }[];
}

export const lanes = (): readonly Lane[] =>
  LANES.map((line) => {
    const [name = '', others = '', countries = ''] = line.split('|');
    return {
      names: [name, ...others.split(',')],
      ports: countries.split(';').flatMap((each) => {
        const country = each.slice(0, 2);
        return each.slice(3).split(',').map((port) => ({ country, names: port.split('=') })); // prettier-ignore
      }),
    };
  });
