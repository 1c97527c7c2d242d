/**
 * Ports, airports and railway towns that Chinese sheets write in Chinese and papers in Latin letters. A name that means
 * two towns (奥克兰: Oakland, Auckland) is not here.
 */
const PORTS = [
  '宁波舟山 NINGBO;宁波 NINGBO;舟山 ZHOUSHAN;上海 SHANGHAI;洋山 YANGSHAN;外高桥 WAIGAOQIAO;深圳 SHENZHEN;盐田 YANTIAN',
  '蛇口 SHEKOU;赤湾 CHIWAN;广州 GUANGZHOU;黄埔 HUANGPU;南沙 NANSHA;厦门 XIAMEN;福州 FUZHOU;泉州 QUANZHOU;青岛 QINGDAO',
  '天津新港 XINGANG;天津 TIANJIN;新港 XINGANG;大连 DALIAN;连云港 LIANYUNGANG;张家港 ZHANGJIAGANG;防城港 FANGCHENGGANG',
  '烟台 YANTAI;威海 WEIHAI;日照 RIZHAO;太仓 TAICANG;南京 NANJING;南通 NANTONG;武汉 WUHAN;重庆 CHONGQING;成都 CHENGDU',
  '杭州 HANGZHOU;义乌 YIWU;苏州 SUZHOU;无锡 WUXI;温州 WENZHOU;台州 TAIZHOU;嘉兴 JIAXING;乍浦 ZHAPU;汕头 SHANTOU',
  '湛江 ZHANJIANG;海口 HAIKOU;中山 ZHONGSHAN;珠海 ZHUHAI;江门 JIANGMEN;佛山 FOSHAN;东莞 DONGGUAN;北海 BEIHAI;钦州 QINZHOU',
  '营口 YINGKOU;锦州 JINZHOU;秦皇岛 QINHUANGDAO;北京 BEIJING;西安 XI AN;郑州 ZHENGZHOU;香港 HONG KONG;澳门 MACAO',
  '高雄 KAOHSIUNG;基隆 KEELUNG;台中 TAICHUNG;汉堡 HAMBURG;不来梅 BREMEN;不莱梅 BREMEN;不来梅港 BREMERHAVEN;鹿特丹 ROTTERDAM',
  '阿姆斯特丹 AMSTERDAM;安特卫普 ANTWERP;泽布吕赫 ZEEBRUGGE;勒阿弗尔 LE HAVRE;马赛 MARSEILLE;福斯 FOS;伦敦 LONDON',
  '费利克斯托 FELIXSTOWE;南安普顿 SOUTHAMPTON;利物浦 LIVERPOOL;都柏林 DUBLIN;巴塞罗那 BARCELONA;瓦伦西亚 VALENCIA',
  '巴伦西亚 VALENCIA;阿尔赫西拉斯 ALGECIRAS;里斯本 LISBON;热那亚 GENOA;拉斯佩齐亚 LA SPEZIA;那不勒斯 NAPLES;威尼斯 VENICE',
  '里雅斯特 TRIESTE;科佩尔 KOPER;比雷埃夫斯 PIRAEUS;格但斯克 GDANSK;格丁尼亚 GDYNIA;哥德堡 GOTHENBURG;奥胡斯 AARHUS',
  '哥本哈根 COPENHAGEN;奥斯陆 OSLO;赫尔辛基 HELSINKI;圣彼得堡 ST PETERSBURG;莫斯科 MOSCOW;符拉迪沃斯托克 VLADIVOSTOK',
  '海参崴 VLADIVOSTOK;康斯坦察 CONSTANTA;敖德萨 ODESSA;伊斯坦布尔 ISTANBUL;安巴利 AMBARLI;伊兹密尔 IZMIR;梅尔辛 MERSIN',
  '洛杉矶 LOS ANGELES;长滩 LONG BEACH;西雅图 SEATTLE;塔科马 TACOMA;纽约 NEW YORK;萨凡纳 SAVANNAH;查尔斯顿 CHARLESTON',
  '诺福克 NORFOLK;休斯敦 HOUSTON;休斯顿 HOUSTON;迈阿密 MIAMI;芝加哥 CHICAGO;波士顿 BOSTON;巴尔的摩 BALTIMORE;温哥华 VANCOUVER',
  '多伦多 TORONTO;蒙特利尔 MONTREAL;哈利法克斯 HALIFAX;曼萨尼约 MANZANILLO;韦拉克鲁斯 VERACRUZ;卡亚俄 CALLAO;圣安东尼奥 SAN ANTONIO',
  '瓦尔帕莱索 VALPARAISO;布宜诺斯艾利斯 BUENOS AIRES;桑托斯 SANTOS;瓜亚基尔 GUAYAQUIL;布埃纳文图拉 BUENAVENTURA;卡塔赫纳 CARTAGENA',
  '蒙得维的亚 MONTEVIDEO;东京 TOKYO;横滨 YOKOHAMA;大阪 OSAKA;神户 KOBE;名古屋 NAGOYA;博多 HAKATA;釜山 BUSAN;仁川 INCHEON',
  '首尔 SEOUL;新加坡 SINGAPORE;巴生 PORT KLANG;槟城 PENANG;巴西古当 PASIR GUDANG;曼谷 BANGKOK;林查班 LAEM CHABANG',
  '胡志明 HO CHI MINH;海防 HAIPHONG;马尼拉 MANILA;雅加达 JAKARTA;泗水 SURABAYA;仰光 YANGON;西哈努克 SIHANOUKVILLE',
  '吉大港 CHITTAGONG;科伦坡 COLOMBO;卡拉奇 KARACHI;那瓦舍瓦 NHAVA SHEVA;孟买 MUMBAI;蒙德拉 MUNDRA;金奈 CHENNAI;加尔各答 KOLKATA',
  '迪拜 DUBAI;杰贝阿里 JEBEL ALI;阿布扎比 ABU DHABI;达曼 DAMMAM;吉达 JEDDAH;科威特 KUWAIT;多哈 DOHA;哈马德 HAMAD;巴林 BAHRAIN',
  '苏哈尔 SOHAR;阿巴斯 BANDAR ABBAS;乌姆盖斯尔 UMM QASR;亚喀巴 AQABA;海法 HAIFA;阿什杜德 ASHDOD;贝鲁特 BEIRUT;亚历山大 ALEXANDRIA',
  '塞得 PORT SAID;达米埃塔 DAMIETTA;阿尔及尔 ALGIERS;卡萨布兰卡 CASABLANCA;丹吉尔 TANGIER;拉各斯 LAGOS;阿帕帕 APAPA;特马 TEMA',
  '阿比让 ABIDJAN;达喀尔 DAKAR;德班 DURBAN;开普敦 CAPE TOWN;蒙巴萨 MOMBASA;达累斯萨拉姆 DAR ES SALAAM;悉尼 SYDNEY',
  '墨尔本 MELBOURNE;布里斯班 BRISBANE;弗里曼特尔 FREMANTLE;阿德莱德 ADELAIDE;法兰克福 FRANKFURT;巴黎 PARIS;浦东 PUDONG',
  '杜伊斯堡 DUISBURG;华沙 WARSAW;马拉舍维奇 MALASZEWICZE;阿拉木图 ALMATY',
].join(';');

/** By the Chinese name, without 港 and 市. */
export const PORT_NAMES: ReadonlyMap<string, string> = new Map(
  PORTS.split(';').map((each): [string, string] => {
    const at = each.indexOf(' ');
    return [each.slice(0, at), each.slice(at + 1)];
  }),
);
