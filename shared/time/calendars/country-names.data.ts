/**
 * Every country and region that a sheet may name, a line each: ISO 3166 code of two letters (a region's with its
 * part), code of three letters, Chinese name, English name, then whatever else order sheets write for it. Upper and
 * lower case, width, accents, dots and spaces do not matter (`shared/time/country-code.ts`). A name that may mean
 * several (Congo, Virgin Islands) stands nowhere; a city only where no other country has one of that name.
 */
export const COUNTRY_NAMES = `AD|AND|安道尔|Andorra
AE|ARE|阿拉伯联合酋长国|United Arab Emirates|阿联酋|迪拜|UAE|Emirates|Dubai
AF|AFG|阿富汗|Afghanistan
AG|ATG|安提瓜和巴布达|Antigua & Barbuda|安提瓜|Antigua
AI|AIA|安圭拉|Anguilla
AL|ALB|阿尔巴尼亚|Albania|Republic of Albania
AM|ARM|亚美尼亚|Armenia
AO|AGO|安哥拉|Angola
AR|ARG|阿根廷|Argentina|Argentine|Argentine Republic
AS|ASM|美属萨摩亚|American Samoa
AT|AUT|奥地利|Austria|Österreich|Republic of Austria
AU|AUS|澳大利亚|Australia|澳洲|澳大利亚联邦|Commonwealth of Australia
AU-NSW||澳大利亚新南威尔士|Australia, New South Wales
AU-QLD||澳大利亚昆士兰|Australia, Queensland
AU-VIC||澳大利亚维多利亚|Australia, Victoria
AW|ABW|阿鲁巴|Aruba
AX|ALA|奥兰群岛|Åland Islands|Aland
AZ|AZE|阿塞拜疆|Azerbaijan
BA|BIH|波斯尼亚和黑塞哥维那|Bosnia & Herzegovina|波黑|波斯尼亚|Bosnia|Bosnia Herzegovina
BB|BRB|巴巴多斯|Barbados
BD|BGD|孟加拉国|Bangladesh|孟加拉
BE|BEL|比利时|Belgium|België|Belgique
BF|BFA|布基纳法索|Burkina Faso|布基纳|Burkina
BG|BGR|保加利亚|Bulgaria
BH|BHR|巴林|Bahrain|Kingdom of Bahrain
BI|BDI|布隆迪|Burundi
BJ|BEN|贝宁|Benin
BL|BLM|圣巴泰勒米|St. Barthélemy|St Barts
BM|BMU|百慕大|Bermuda
BN|BRN|文莱|Brunei|文莱达鲁萨兰国|Brunei Darussalam
BO|BOL|玻利维亚|Bolivia|Plurinational State of Bolivia
BQ|BES|荷属加勒比区|Caribbean Netherlands|Bonaire
BR|BRA|巴西|Brazil|Brasil|巴西联邦共和国
BS|BHS|巴哈马|Bahamas
BT|BTN|不丹|Bhutan
BW|BWA|博茨瓦纳|Botswana
BY|BLR|白俄罗斯|Belarus|Byelorussia
BZ|BLZ|伯利兹|Belize
CA|CAN|加拿大|Canada
CA-BC||加拿大不列颠哥伦比亚|Canada, British Columbia
CA-ON||加拿大安大略|Canada, Ontario
CA-QC||加拿大魁北克|Canada, Quebec
CC|CCK|科科斯（基林）群岛|Cocos (Keeling) Islands|科科斯群岛|Cocos Islands|Keeling Islands
CD|COD|刚果（金）|Congo - Kinshasa|刚果民主共和国|民主刚果|扎伊尔|刚果金沙萨|DR Congo|DRC|Democratic Republic of the Congo|Democratic Republic of Congo|Congo DR|Congo DRC|Congo, Democratic Republic of the|Zaire
CF|CAF|中非共和国|Central African Republic|中非|Central African Rep
CG|COG|刚果（布）|Congo - Brazzaville|刚果共和国|刚果布拉柴维尔|Republic of the Congo|Republic of Congo|Congo Republic
CH|CHE|瑞士|Switzerland|Schweiz|Suisse|Swiss|Swiss Confederation
CH-ZH||瑞士苏黎世|Switzerland, Zürich
CI|CIV|科特迪瓦|Côte d’Ivoire|象牙海岸|Ivory Coast|Republic of Côte d’Ivoire
CK|COK|库克群岛|Cook Islands
CL|CHL|智利|Chile
CM|CMR|喀麦隆|Cameroon|Cameroun
CN|CHN|中国|China|中国大陆|中国内地|中华人民共和国|中國|PRC|P.R. China|Mainland China|China Mainland|People’s Republic of China
CO|COL|哥伦比亚|Colombia
CR|CRI|哥斯达黎加|Costa Rica
CU|CUB|古巴|Cuba
CV|CPV|佛得角|Cape Verde|Cabo Verde
CW|CUW|库拉索|Curaçao
CX|CXR|圣诞岛|Christmas Island
CY|CYP|塞浦路斯|Cyprus
CZ|CZE|捷克|Czechia|捷克共和国|Czech|Czech Republic|Czech Rep
DE|DEU|德国|Germany|德意志|德意志联邦共和国|德國|Deutschland|GER|Federal Republic of Germany
DE-HH||德国汉堡|Germany, Hamburg
DE-NW||德国北威州|Germany, North Rhine-Westphalia
DJ|DJI|吉布提|Djibouti
DK|DNK|丹麦|Denmark|Danmark
DM|DMA|多米尼克|Dominica|多米尼克国|Commonwealth of Dominica
DO|DOM|多米尼加共和国|Dominican Republic|多米尼加|Dominican Rep|República Dominicana
DZ|DZA|阿尔及利亚|Algeria|阿尔及利亚民主人民共和国|Algérie
EC|ECU|厄瓜多尔|Ecuador
EE|EST|爱沙尼亚|Estonia
EG|EGY|埃及|Egypt|Arab Republic of Egypt
EH|ESH|西撒哈拉|Western Sahara
ER|ERI|厄立特里亚|Eritrea
ES|ESP|西班牙|Spain|España
ET|ETH|埃塞俄比亚|Ethiopia|埃塞
FI|FIN|芬兰|Finland|Suomi
FJ|FJI|斐济|Fiji
FK|FLK|福克兰群岛|Falkland Islands|马尔维纳斯群岛|Falklands
FM|FSM|密克罗尼西亚联邦|Micronesia|密克罗尼西亚|Federated States of Micronesia
FO|FRO|法罗群岛|Faroe Islands|Faroes|Faeroe Islands
FR|FRA|法国|France|法國|法兰西|French Republic
GA|GAB|加蓬|Gabon
GB|GBR|英国|United Kingdom|大不列颠|大不列颠及北爱尔兰联合王国|联合王国|威尔士|英國|UK|Britain|Great Britain|Wales|United Kingdom of Great Britain and Northern Ireland
GB-ENG||英格兰|England
GB-NIR||北爱尔兰|Northern Ireland
GB-SCT||苏格兰|Scotland
GD|GRD|格林纳达|Grenada
GE|GEO|格鲁吉亚|Georgia|Republic of Georgia
GF|GUF|法属圭亚那|French Guiana
GG|GGY|根西岛|Guernsey
GH|GHA|加纳|Ghana
GI|GIB|直布罗陀|Gibraltar
GL|GRL|格陵兰|Greenland
GM|GMB|冈比亚|Gambia
GN|GIN|几内亚|Guinea|几内亚共和国|Guinea Conakry|Republic of Guinea
GP|GLP|瓜德罗普|Guadeloupe
GQ|GNQ|赤道几内亚|Equatorial Guinea
GR|GRC|希腊|Greece|希腊共和国|Hellas|Hellenic Republic
GT|GTM|危地马拉|Guatemala
GU|GUM|关岛|Guam
GW|GNB|几内亚比绍|Guinea-Bissau|几内亚比绍共和国
GY|GUY|圭亚那|Guyana
HK|HKG|中国香港|Hong Kong SAR China|香港|香港特别行政区|中国香港特别行政区|Hong Kong|HK SAR|Hong Kong SAR|Hong Kong China|China Hong Kong
HN|HND|洪都拉斯|Honduras
HR|HRV|克罗地亚|Croatia|Hrvatska
HT|HTI|海地|Haiti
HU|HUN|匈牙利|Hungary|Magyarország
IC||加纳利群岛|Canary Islands|Canaries|Canary Isles
ID|IDN|印度尼西亚|Indonesia|印尼|印度尼西亚共和国|Republic of Indonesia
IE|IRL|爱尔兰|Ireland|爱尔兰共和国|Éire|Republic of Ireland
IL|ISR|以色列|Israel|State of Israel
IM|IMN|马恩岛|Isle of Man
IN|IND|印度|India|Republic of India|Bharat
IQ|IRQ|伊拉克|Iraq
IR|IRN|伊朗|Iran|伊朗伊斯兰共和国|Islamic Republic of Iran|Persia
IS|ISL|冰岛|Iceland
IT|ITA|意大利|Italy|義大利|Italia|Italian Republic
JE|JEY|泽西岛|Jersey
JM|JAM|牙买加|Jamaica
JO|JOR|约旦|Jordan
JP|JPN|日本|Japan|日本国|Nippon
KE|KEN|肯尼亚|Kenya
KG|KGZ|吉尔吉斯斯坦|Kyrgyzstan|吉尔吉斯|Kirghizstan
KH|KHM|柬埔寨|Cambodia|Kampuchea|高棉
KI|KIR|基里巴斯|Kiribati
KM|COM|科摩罗|Comoros
KN|KNA|圣基茨和尼维斯|St. Kitts & Nevis|St Kitts
KP|PRK|朝鲜|North Korea|北朝鲜|DPRK|Democratic People’s Republic of Korea
KR|KOR|韩国|South Korea|大韩民国|南韩|韓國|Korea|S. Korea|Korea South|Republic of Korea|Korea Republic of|ROK|Korea, Rep
KW|KWT|科威特|Kuwait
KY|CYM|开曼群岛|Cayman Islands|Caymans
KZ|KAZ|哈萨克斯坦|Kazakhstan|哈萨克|Kazakstan
LA|LAO|老挝|Laos|寮国|Lao PDR|Lao People’s Democratic Republic
LB|LBN|黎巴嫩|Lebanon
LC|LCA|圣卢西亚|St. Lucia
LI|LIE|列支敦士登|Liechtenstein
LK|LKA|斯里兰卡|Sri Lanka|Ceylon|锡兰
LR|LBR|利比里亚|Liberia
LS|LSO|莱索托|Lesotho
LT|LTU|立陶宛|Lithuania
LU|LUX|卢森堡|Luxembourg
LV|LVA|拉脱维亚|Latvia
LY|LBY|利比亚|Libya
MA|MAR|摩洛哥|Morocco|Maroc
MC|MCO|摩纳哥|Monaco
MD|MDA|摩尔多瓦|Moldova|摩尔多瓦共和国|Republic of Moldova
ME|MNE|黑山|Montenegro|黑山共和国|门的内哥罗|Crna Gora
MF|MAF|法属圣马丁|St. Martin|Saint Martin French part
MG|MDG|马达加斯加|Madagascar
MH|MHL|马绍尔群岛|Marshall Islands
MK|MKD|北马其顿|North Macedonia|马其顿|Macedonia|FYROM|Republic of North Macedonia
ML|MLI|马里|Mali|马里共和国
MM|MMR|缅甸|Myanmar|Burma
MN|MNG|蒙古|Mongolia|蒙古国|外蒙古
MO|MAC|中国澳门|Macao SAR China|澳门|澳門|澳门特别行政区|中国澳门特别行政区|Macao|Macau|Macao SAR|Macau SAR|Macau China
MP|MNP|北马里亚纳群岛|Northern Mariana Islands|塞班|Saipan
MQ|MTQ|马提尼克|Martinique
MR|MRT|毛里塔尼亚|Mauritania
MS|MSR|蒙特塞拉特|Montserrat
MT|MLT|马耳他|Malta
MU|MUS|毛里求斯|Mauritius
MV|MDV|马尔代夫|Maldives
MW|MWI|马拉维|Malawi
MX|MEX|墨西哥|Mexico|United Mexican States
MY|MYS|马来西亚|Malaysia|大马|馬來西亞
MZ|MOZ|莫桑比克|Mozambique|Moçambique
NA|NAM|纳米比亚|Namibia
NC|NCL|新喀里多尼亚|New Caledonia
NE|NER|尼日尔|Niger|尼日尔共和国
NF|NFK|诺福克岛|Norfolk Island
NG|NGA|尼日利亚|Nigeria
NI|NIC|尼加拉瓜|Nicaragua
NL|NLD|荷兰|Netherlands|荷兰王国|尼德兰|荷蘭|Holland|Netherland|Nederland|NED|Kingdom of the Netherlands
NO|NOR|挪威|Norway|Norge
NP|NPL|尼泊尔|Nepal
NR|NRU|瑙鲁|Nauru
NU|NIU|纽埃|Niue
NZ|NZL|新西兰|New Zealand|纽西兰|紐西蘭|New Zeland
OM|OMN|阿曼|Oman|Sultanate of Oman
PA|PAN|巴拿马|Panama
PE|PER|秘鲁|Peru
PF|PYF|法属波利尼西亚|French Polynesia|大溪地|塔希提|Tahiti
PG|PNG|巴布亚新几内亚|Papua New Guinea|巴新
PH|PHL|菲律宾|Philippines|菲律宾共和国|菲律賓|Phillipines|Philipines|Republic of the Philippines
PK|PAK|巴基斯坦|Pakistan|Islamic Republic of Pakistan
PL|POL|波兰|Poland|Polska|Republic of Poland
PM|SPM|圣皮埃尔和密克隆群岛|St. Pierre & Miquelon
PR|PRI|波多黎各|Puerto Rico|Porto Rico
PS|PSE|巴勒斯坦|Palestine|State of Palestine|Palestinian Territories
PT|PRT|葡萄牙|Portugal
PW|PLW|帕劳|Palau
PY|PRY|巴拉圭|Paraguay
QA|QAT|卡塔尔|Qatar
RE|REU|留尼汪|Réunion|留尼汪岛|La Réunion
RO|ROU|罗马尼亚|Romania|Rumania|Roumania
RS|SRB|塞尔维亚|Serbia|塞尔维亚共和国|Srbija|Republic of Serbia
RU|RUS|俄罗斯|Russia|俄国|俄羅斯|俄罗斯联邦|Russian Federation
RW|RWA|卢旺达|Rwanda
SA|SAU|沙特阿拉伯|Saudi Arabia|沙特|沙地阿拉伯|沙烏地阿拉伯|Saudi|KSA|Kingdom of Saudi Arabia
SB|SLB|所罗门群岛|Solomon Islands
SC|SYC|塞舌尔|Seychelles
SD|SDN|苏丹|Sudan|北苏丹
SE|SWE|瑞典|Sweden|Sverige
SG|SGP|新加坡|Singapore|星加坡|新加坡共和国|Singapore Republic
SH|SHN|圣赫勒拿|St. Helena
SI|SVN|斯洛文尼亚|Slovenia|Slovenija
SJ|SJM|斯瓦尔巴和扬马延|Svalbard & Jan Mayen|Svalbard
SK|SVK|斯洛伐克|Slovakia|斯洛伐克共和国|Slovak Republic
SL|SLE|塞拉利昂|Sierra Leone
SM|SMR|圣马力诺|San Marino
SN|SEN|塞内加尔|Senegal
SO|SOM|索马里|Somalia
SR|SUR|苏里南|Suriname|Surinam
SS|SSD|南苏丹|South Sudan
ST|STP|圣多美和普林西比|São Tomé & Príncipe|Sao Tome
SV|SLV|萨尔瓦多|El Salvador
SX|SXM|荷属圣马丁|Sint Maarten|Saint Martin Dutch part
SY|SYR|叙利亚|Syria|Syrian Arab Republic
SZ|SWZ|斯威士兰|Eswatini|史瓦帝尼|Swaziland
TC|TCA|特克斯和凯科斯群岛|Turks & Caicos Islands
TD|TCD|乍得|Chad|Tchad
TG|TGO|多哥|Togo
TH|THA|泰国|Thailand|泰國|泰王国|Kingdom of Thailand
TJ|TJK|塔吉克斯坦|Tajikistan
TL|TLS|东帝汶|Timor-Leste|East Timor
TM|TKM|土库曼斯坦|Turkmenistan
TN|TUN|突尼斯|Tunisia|Tunisie
TO|TON|汤加|Tonga
TR|TUR|土耳其|Türkiye|土耳其共和国|Turkey|Republic of Türkiye
TT|TTO|特立尼达和多巴哥|Trinidad & Tobago|特立尼达|千里达|Trinidad
TV|TUV|图瓦卢|Tuvalu
TW|TWN|中国台湾|Taiwan|台湾|台灣|臺灣|中国台湾省|中国台灣|中国台北|中华台北|Taiwan China|Taiwan Province of China|Chinese Taipei|Taipei China|ROC Taiwan
TZ|TZA|坦桑尼亚|Tanzania|坦桑|United Republic of Tanzania
UA|UKR|乌克兰|Ukraine
UG|UGA|乌干达|Uganda
US|USA|美国|United States|美利坚|美利坚合众国|美國|America|United States of America
UY|URY|乌拉圭|Uruguay
UZ|UZB|乌兹别克斯坦|Uzbekistan|乌兹别克
VA|VAT|梵蒂冈|Vatican City|梵蒂冈城国|Holy See|Vatican
VC|VCT|圣文森特和格林纳丁斯|St. Vincent & Grenadines|圣文森特|Saint Vincent and the Grenadines|St Vincent
VE|VEN|委内瑞拉|Venezuela|Bolivarian Republic of Venezuela
VG|VGB|英属维尔京群岛|British Virgin Islands|Virgin Islands British|BVI
VI|VIR|美属维尔京群岛|U.S. Virgin Islands|Virgin Islands US|USVI
VN|VNM|越南|Vietnam|越南社会主义共和国|Socialist Republic of Vietnam
VU|VUT|瓦努阿图|Vanuatu
WF|WLF|瓦利斯和富图纳|Wallis & Futuna
WS|WSM|萨摩亚|Samoa|西萨摩亚|Western Samoa
XK||科索沃|Kosovo|科索沃共和国|XKX
YE|YEM|也门|Yemen
YT|MYT|马约特|Mayotte
ZA|ZAF|南非|South Africa|南非共和国|RSA|Republic of South Africa|S. Africa
ZM|ZMB|赞比亚|Zambia
ZW|ZWE|津巴布韦|Zimbabwe`;
