// Written by "npm run generate" from date-holidays 3.37.0; not to be edited by hand.
// The dates are data of date-holidays under CC BY-SA 3.0 (see NOTICE); this file is available under the same licence.
// How to read it: scripts/calendars/countries.ts, shared/time/calendars/country.ts

export const COUNTRIES_SOURCE = 'date-holidays 3.37.0';
export const COUNTRIES_FIRST_YEAR = 2015;
export const COUNTRIES_LAST_YEAR = 2035;

/** Holiday names, English and where known Chinese. */
export const HOLIDAY_NAMES = `New Year's Day|元旦
Christmas Day|圣诞节
Labour Day|劳动节
Good Friday|耶稣受难日
Easter Monday|复活节星期一
Independence Day|独立日
Boxing Day|节礼日
Ascension Day|耶稣升天节
Assumption|圣母升天节
End of Ramadan (Eid al-Fitr)|开斋节
Whit Monday|圣灵降临节星期一
All Saints' Day|诸圣节
Feast of the Sacrifice (Eid al-Adha)|宰牲节
Easter Sunday|复活节
Birthday of Muhammad (Mawlid)|圣纪节
Christmas Eve|平安夜
Constitution Day|宪法日
New Year's Eve|除夕
Epiphany|主显节
Maundy Thursday|濯足节
Pentecost|圣灵降临节
Victory Day|胜利日
Corpus Christi|基督圣体节
Emancipation Day|奴隶解放日
Islamic New Year|伊斯兰历新年
Immaculate Conception|圣母无原罪日
National Day|国庆日
International Women's Day|妇女节
Armistice Day|停战日
Republic Day|共和国日
Liberation Day|解放日
National Holiday|国庆日
Bastille Day|法国国庆日
Easter Saturday|复活节前夕
All Souls' Day|万灵节
Queen's Birthday|女王寿辰
Revolution Day|革命纪念日
Orthodox Christmas|东正教圣诞节
Public Holiday|公共假日
Shrove Tuesday|忏悔星期二
Abolition of Slavery
Anzac Day|澳新军团日
Chinese New Year|农历新年
Columbus Day|哥伦布日
King Charles III's Coronation
Queen Elizabeth's Funeral Day
Queen’s Platinum Jubilee
Spring bank holiday|春季银行假日
Australia Day|澳大利亚国庆日
Children's Day|儿童节
Early May bank holiday|五月初银行假日
Early May bank holiday (VE day)|五月初银行假日
Martyrs' Day|烈士日
Memorial Day|阵亡将士纪念日
Orthodox Easter|东正教复活节
Thanksgiving Day|感恩节
Africa Day
Armed Forces Day|建军节
Day of Ashura|阿舒拉节
Family Day|家庭日
King's Birthday|国王寿辰
National Day of Mourning for Queen Elizabeth II
Statehood Day
Carnival|狂欢节
Deepavali|屠妖节
Heroes' Day
Juneteenth|六月节
Laylat al-Mi'raj|登霄节
Martin Luther King Jr. Day|马丁·路德·金纪念日
Mother's Day|母亲节
National Heroes Day
Reformation Day|宗教改革日
Saints Peter and Paul
Thanksgiving|感恩节
Veterans Day|退伍军人节
Youth Day|青年节
Army Day
Canada Day|加拿大国庆日
Carnival Monday|狂欢节星期一
Flag Day
Midsummer Day|仲夏节
Midsummer Eve|仲夏节前夕
National Heroes' Day
Shrove Monday|忏悔星期一
Unity Day|民族团结日
Vesak Day|卫塞节
Arafat Day|阿拉法特日
Ash Wednesday|圣灰星期三
Carnival Tuesday|狂欢节星期二
Commonwealth Day
Day of the Martyrs
First day of Ramadan|斋月首日
Kings Day|国王节
Laylat al-Qadr
May Day|劳动节
New Year Holiday|新年假期
Remembrance Day
Saint Joseph
Saints Cyril and Methodius Day
Summer bank holiday|夏季银行假日
Washington's Birthday|总统日
Workers' Day|劳动节
ANZAC Day|澳新军团日
Annunciation, Anniversary of 1821 Revolution
Buddha's Birthday|佛诞日
Bundesfeiertag
Coronation Day|加冕日
Day after New Year's Day
Defender of the Fatherland Day|祖国保卫者日
Democracy Day
Día de la Constitución Española|宪法日
Eid al-Adha|宰牲节
Election Day|选举日
Federal Day of Thanksgiving, Repentance and Prayer
Fiesta Nacional de España|西班牙国庆日
Foundation Day|建国纪念日
Freedom Day|自由日
Hari Raya Haji|哈芝节
Hari Raya Puasa|开斋节
Human Rights Day
Indigenous People's Day
January 2nd|新年假期
King's Day|国王节
National Mourning Day
National Youth Day
National holiday
Prayer Day
Struggle for Freedom and Democracy Day
30 June Day
Adhi Poson Full Moon Poya Day
Ambedkar Jayanti
Anniversary of the Green March
Anniversary of the Independence Manifesto
Anniversary of the Passing to Immortality of General José de San Martín
Anniversary of the Passing to Immortality of General Manuel Belgrano
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes
Anniversary of the Recovery Oued Ed-Dahab
Anniversary of the Revolution of the King and the People
Asalha Puja|三宝佛节
Ash Sunday
Ashura
Autumnal Equinox Day|秋分
Bak Full Moon Poya Day
Battle of Angamos
Battle of Arica and Flag Day
Battle of Ayacucho
Battle of Boyacá
Battle of Junín
Bengali New Year's Day
Benito Juárez's birthday|华雷斯诞辰
Binara Full Moon Poya Day
Birthday of the Buddha|佛诞日
Black Awareness Day|黑人意识日
Bonifacio Day|博尼法西奥日
Bridge Day
Buddhist Lent|守夏节
Capital City Day
Chakri Memorial Day|却克里王朝纪念日
Change of Federal Government
Chinese New Year Holiday|农历新年
Chinese New Year's Eve|农历除夕
Ching Ming Festival|清明节
Chung Yeung Festival|重阳节
Citizens' Holiday|国民休息日
Coming of Age Day|成人节
Commemoration of Atatürk, Youth and Sports Day|青年与体育节
Culture Day|文化日
Day before Sinhala and Tamil New Year
Day following Vesak Full Moon Poya Day
Day of Atonement (Yom Kippur)|赎罪日
Day of Goodwill|友善日
Day of National Sovereignty
Day of Nuzul Al-Quran
Day of Reconciliation
Day of Remembrance for Truth and Justice
Day of Respect for Cultural Diversity
Day of Valor|英勇日
Day of liberating the South for national reunification|南方解放日
Day of the May Revolution
Day of the Unification of the Romanian Principalities
Day of the Veterans and the Fallen in the Malvinas War
Day of the Virgin of Guadalupe
Day off (transferred from January 1)
Day off (transferred from January 2)
Day off (transferred from June 12)
Day off (transferred from March 5)
Day off (transferred from May 1)
Deepavali Festival Day
Defenders of Ukraine Day
Democracy and National Unity Day|民主与国家团结日
Dragon Boat Festival|端午节
Durga Puja
Duruthu Full Moon Poya Day
Día adicional
Emperor's Birthday|天皇诞辰
Enthronement Ceremony Day
Esala Full Moon Poya Day
Feast of Tabernacles (Sukkot)|住棚节
Feast of the Throne
First Monday in August
First Monday in June
First Monday in May
First President's Day
Founding Day|建国日
Founding of the Republic of China
Gandhi Jayanti|甘地诞辰
Greenery Day|绿之日
Hangul Day|韩文日
Heritage Day|遗产日
Hong Kong Special Administrative Region Establishment Day|香港特别行政区成立纪念日
Hung Kings Commemorations|雄王祭祖日
Id el Fitr
Id el Kabir
Id-Ul-Alha (Hadji Festival Day)
Id-Ul-Fitr (Ramazan Festival Day)
Il Full Moon Poya Day
Immaculate Conception of Mary
Implantação da República
Independence Day (Yom HaAtzmaut)|独立日
Independence Movement Day|三一节
Independence of Cartagena
Independent Czechoslovak State Day
Iqbal Day
Jamhuri Day
Jan Hus Day
January 3rd|新年假期
Kashmir Day
King Bhumibol Adulyadej Memorial Day
King Bhumibol Adulyadej's Birthday
King Chulalongkorn Day
Korean New Year|韩国春节
Korean Thanksgiving|中秋节（韩国秋夕）
Krishna Janmashtami
Labor Thanksgiving Day|勤劳感谢日
Labour Day and Vesak Full Moon Poya Day
Labour and Solidarity Day|劳动节
Language Martyrs' Day
Last Monday in October
Liberation from Nazi-Fascism (1945)
Liberty Day
Lunar New Year’s Day|农历新年
M.K.O Abiola Day
Madaraka Day
Madin Full Moon Poya Day
Mahasivarathri Day
Makha Bucha|万佛节
Malaysia Day|马来西亚日
Marine Day|海之日
Mashujaa Day
Matariki
Mid-Autumn Festival|中秋节
Milad-Un-Nabi (Holy Prophet's Birthday)
Mimouna, Seventh day of Passover
Moi Day
Mountain Day|山之日
Mujib's Birthday & Children's Day
National Census 2022
National Day / Double Tenth Day
National Day of Saint Francis of Assisi
National Foundation Day|开天节
National Holiday for the World Football Champions in the FIFA World Cup QATAR 2022
National Police Day
National Sovereignty and Children's Day|国家主权和儿童日
National Women's Day
Nauryz
Navam Full Moon Poya Day
Navy Day
New Year
Nikini Full Moon Poya Day
Nyepi|静居日
Our Lady of Aparecida|阿帕雷西达圣母日
Our Lady of Mount Carmel
Pakistan Day
Pancasila Day|建国五原则日
Passover (Pesach)|逾越节
Peace Memorial Day
People's Unity Day
Peruvian Air Force Day
Portugal Day
Poson Full Moon Poya Day
Presidential Election Day
Quaid-e-Azam Day
Queen Suthida's Birthday
Respect-for-the-Aged Day|敬老日
Restauração da Independência
Revolution Day 2011
Rizal Day|黎刹日
Rosh Hashanah (Day 2)|犹太新年
Rosh Hashanah (Yom Teruah)|犹太新年
Rugby World Cup Win Public Holiday
Russia Day|俄罗斯日
Sacred Heart
Saint John the Baptist
Saint Stephen's Day
Santa Rosa de Lima
Sham El Nessim
Shavuot (Feast of Weeks)|五旬节
Showa Day|昭和日
Simchat Torah/ Shmini Atzeret|欢庆圣法节
Sinai Liberation Day
Sinhala and Tamil New Year
Songkran Festival|泼水节
Sports Day|体育日
Spring Equinox Day|春分日
Spring and Labour Day|春天与劳动节
St Andrew's Day
St. Brigid’s Day
St. Patrick’s Day
St. Stephen’s Day
St. Wenceslas Day (Czech Statehood Day)
Staatsfeiertag
Tamil Thai Pongal Day
The Queen Mother's Birthday
The day following Birthday of the Buddha
The day following Ching Ming Festival|清明节翌日
The day following Chung Yeung Festival|重阳节翌日
The day following Easter Monday
The day following Good Friday|耶稣受难日翌日
The day following Hong Kong Special Administrative Region Establishment Day
The day following Labour Day
The day following National Day
The day following Tuen Ng Festival
The day following the Chinese Mid-Autumn Festival|中秋节翌日
The day following the first day of January
The first day of January|元旦
The first weekday after Christmas Day|圣诞节后首个平日
The forth day of the Chinese New Year
The fourth day of Lunar New Year|农历年初四
The second day following the Chinese Mid-Autumn Festival
The second day of Lunar New Year|农历年初二
The second day of the Chinese New Year
The second weekday after Christmas Day
The third day of Lunar New Year|农历年初三
The third day of the Chinese New Year
Tiradentes' Day|蒂拉登特斯日
Tomb Sweeping Day
Tuen Ng Festival|端午节
Unduvap Full Moon Poya Day
Vap Full Moon Poya Day
Vietnamese New Year|越南春节
Vietnamese New Year Holidays|越南春节
Virgin of Chiquinquirá
Voting Day
Waitangi Day
Worker's Day
Yang di-Pertuan Agong's Birthday|最高元首诞辰
Youm-e-Takbeer`;

/** Series of dates without a fixed day. */
export const HOLIDAY_SERIES = `1b131m171r1j1a1n1f--1q1b131n171r1j141n1f10
2k2c2v2g302s2j2w2o2g2z2k2c2w2g302s2d2w2o29
2l2d2w2h312t2k2x2p2h302l2d2x2h312t2e2x2p2a
2o2g2z2k342w2n302s2k332o2g302k342w2h302s2d
413t4c3x4h49404d453x4g413t4d3x4h493u4d453q
039m9a908p8f837t7i776v6l6a605p5e534s4g463w
3s3h362v2l2a1y1n1d130r0g059p9d938s8i867v7k
4p4e433s3i372v2k2a1z1o1d130s0g059p9f938s8h
5i584w4m4b413p3e332t2h271w1l190z0o0e029m9b
7e736s6h675x5l5a4z4o4d433s3i362v2k2a1y1o1d
7z7o7c726r6h655v5k594x4n4d423q3f352u2j281y
8i8i8h8h8h8j8h8h8h8i8j8i8h8i8h8h8j8i8h8h8h
--a2--------a1a1--------a1--------a2a1----
4f4l4j4i4h4g4l4k4j4i4g4f4l4k4i4h4g4m4k4j4i
5z5y5z5y5x605y5x5z5y605z5y605y5x605z5x5z5y
626163626163616063626362616462616362606362
6362605z5y646261605z5x6362615z5y5x6361605z
----03--------0303--------03--------0303--
--04--------0404--------0404--------04----
232f2y2j3324222z2r2j2b23222z2j332b232z2r2c
2a2g2z2k342b2m302s2k322a2f302k342v2g302s2d
2n------862v2n----87332n2g----862w2h------
2u3e2y2q3a323e362y3i322u3e2z2q3a2v3f362r3b
2v3f2z2r3b333f372z3j332v3f302r3b2w3g372s3c
--3f--------3f3e--------3f--------3g3e----
9a--------9b99--------9a99--------9a------
------9k9j--------9k--------9k9j--------9k
--a1--------a1a0--------a1--------a2a0----
1c141n181s1k1b1o1g181r1c141o181s1k151o1g11
1b131m171r1j1a1n1f171q1b131n171r1j141n1f10
2a5a--3c592b407s422k3e--------------------
9h9k--9y6f5c7t914q4t6b--------------------
------a57z9i929j7y7x91--------------------
2k2l2k2k2k2j2k2k2k2l2k2k2k2l2k2k2k2l2k2k2k
6d6c6h6g6d6e6c6b6h6e6d6d6c6i6g6d6d6d6b6h6g
7x7w81807x7y7w7v817y7x7x7w82807x7x7x7v8180
9799908z8y949090908z949390918z8y949190908z
--4s4o4o4o4n4s4r4o4p4n4m4s4p4o4o4n4t4r4o4o
----02------a5--02------a5--------a6--02--
0j0i0g0f0l0k0i0h0g0f0k0j0i0h0f0l0k0j0h0g0f
1b1a1f1e1d1c1a1g1f1e1c1b1a1g1e1d1c1b1g1f1e
414745444342474645444241474644434248464544
54--------5556--------5456--------57------
6y6x6v6u6t6z6x6w6v6u6s6y6x6w6u6t6s6y6w6v6u
7x7w7u7t7z7y7w7v7u807y7x7w7v7t7z7y7x7v7u7t
----8q8s--------8q--------8r8s--------8q8s
969593929897959493999796959492989796949392
--a1--------9ya0--------9y--------9za0----
3q3i413m463y3p423u3m453q3i423m463y3j423u3f
4b434m474r4j4a4n4f474q4b434n474r4j444n4f40
9y9z--9y9y9z9y9y--9z9y9y9y--9y9y9y9z9y--9y
a5a6--a5a5a6a5a5--a6a5a5a5--a5a5a5a6a5--a5
----02--------0302--------03--------0302--
0q0q0q0q0s0r0q0q0q0q0r0q0q0q0q0s0r0q0q0q0q
2m2e2x2i322u2l2y2q2i312m2e2y2i322u2f2y2q2b
2n2f2y2j332v2m2z2r2j322n2f2z2j332v2g2z2r2c
a2--------a3a2--------a2a2--------a3------
4f4l4j4i4h4g4l4k--------------------------
5z5y636261605y5x6362605z5y646261605z5x6362
7q7p7n7m7s7r7p7o7n7t7r7q7p7o7m7s7r7q7o7n7m
----------------4j4i4g4f4l4k4i4h4g4m4k4j4i
373837373738383737383737383837373739373737
3g3f3d3j3i3h3f3e3d3j3h3g3f3e3j3i3h3g3e3d3j
7q7p7n7m7s7r7p----------------------------
--------------7o7n7t7r7q7p7o7m7s7r7q7o7n7m
1w22201z1y1x1v21201z1x1w1v211z1y1x1w21201z
7g7m7k7j7i7h7f7l7k7j7h7g7f7l7j7i7h7g7l7k7j
8j8i8n8m8l8k8i8h8n8m8k8j8i8o8m8l8k8j8h8n8m
----2426--------24--------2526--------2426
3d3f3d3d3d3e3d3e3d3e3d3d3d3e3d3d3d3e3e3d3d
4q4w4u4t4s4r4w4v4u4t4r4q4w4v4t4s4r4x4v4u4t
4r4x4v4u4t4s4x4w4v4u4s4r4x4w4u4t4s4y4w4v4u
--0403------040303------0403--------0303--
3n4z02014o3o3m4y02014n3n3m--014o4n3n4y0201
--4745--------4645--------46--------4645--
5j594x4n4c423q3f342u2i281x1m1a100p0f039n9c
5l--4y4p--43----36--2j2a--1n----0r--04--9d
7f746t6i685y5m5b504p4e443t3j372w2l2b1z1p1e
--756v--6960--5c--4q4g--3u3l--2x----21--1f
------------3f03--------3f03------3g03----
403s4b3w4g483z4c443w4f403s4c3w4g483t4c443p
3v3y3m3b3v3k3v3v3v3w3v3v3v3w3v3v3v3w3v3v3v
6k6m6a6t6k686k6k6k6l6k6k6k6l6k6k6k6l6k6k6k
7t7x7l847t8b7t7t7t7u7t7t7t7u7t7t7t7u7t7t7t
887x7l7b706q6e645t5i564w4m4b3z3o3e332s2h27
2s3c2w2o38303c342w3g302s3c2x2o382t3d342p39
7d726r6g665w5k594y4n4c423r3h352u2j291x1n1c
454442414746444342484645444341474645434241
5w5v605z5y5x5v5u605z5x5w5v615z5y5x5w5u605z
4m4s4q4p4o4n4s4r4q4p4n4m4s4r4p4o4n4t4r4q4p
5v5u5z5y5x5w5u5t5z5y5w5v5u605y5x5w5v5t5z5y
----8t8s--------8t--------8u8s--------8t8s
1e130s1b100p170w0m150t1c110q180y0n160v1e13
554u4j483y3n3b302q2f241t1j180w0l0b9v9j988x
4t3f02----4u--3e02----4t--64--------3e02--
--a10n--------a00n------------------a00n--
--7o--7s--7q--7n--7s--7p--7n--7r--7p--7m--
--8g--8d--8b--8f--8d--8a--8f--8c--8h--8e--
0c0b49484e4d0b4a494f4d0c0b4a484e4d0c4a4948
4c4b--------4b--------4c4b--------4c------
--5d--------5d5c--------5d--------5e5c----
5l5k5i5h5g5m5k5j5i5h5m5l5k5j5h5g5m5l5j5i5h
5m5l5j5i5h5n5l5k5j5i5n5m5l5k5i5h5n5m5k5j5i
--3f0353------3e03--------7o53------3e0353
--a27n7m------a17n----------7m------a17n7m
333n372z3j3b3n3f373r3b333n382z3j343o3f303k
0f0f0g0f0f0f0f0f0g0f0f0f0f0f0f0f0f0f0f0g0f
1w1v1t1z1y1x1v1u1t1z1x1w1v1u1z1y1x1w1u1t1z
717272717172717172727171717371717172717271
7x7w7u807z7y7w7v7u807y7x7w7v807z7y7x7v7u80
8z90908z8z908z8z90908z8z8z918z8z8z908z908z
5x5y5x5x5x5y5y5x5x5y5x5x5y5y5x5x5x5z5x5x5x
7c7d7c7c7c7d7c7c7c7d7d7c7c7d7c7c7d7d7c7c7c
141318171d1c1a1g1f1e1c1b1a1g1e1d1c1b1g1f1e
3u403y3x3w3v403z3y3x3v3u403z3x3w3v413z3y3x
03140t1c110q180x0n160u1d120r190z0o170w1f14
1f9m0v1e8p0s1a7t7i186v6l14605p5e534s4g463w
9x9n9a90--8f83----77----6a--------4t----3x
----0u----0r----0o17----13----10------1g--
--0i--------0i0i--------0i0i------5z0i----
7b7a7877767c7a7978777c7b7a7977767c7b797877
5f544t4i483x3l3a302p2e231t1i160v0l0a9t9i97
--0403------040403------0404--------0403--
484e4c4b4a494e4d4c4b49484e4d4b4a494f4d4c4b
545358575655535258575554535957565554525857
------6261--------62--------6261--------62
a2a2------a3a2a1------a2a2--------a3a1----
504z4x5350514z4y4x5150504z4y535050504y4x53
------78----78----------78--78----79----78
7x7w7u807x7y7w7v7u7y7x7x7w7v807x7x7x7v7u80
8g8h8c8i8g8h8g8g8c8h8g8g8g8d8i8g8g8h8g8c8i
------------4s4s4s4s4r4s4s4s4r4s4s4s4r4s4s
0c0b090807060b0a0908060c0b0a0807060c0a0908
2a2927262c2b2928272d2b2a2928262c2b2a282726
3u3m453q4a423t463y3q493u3m463q4a423n463y3j
4f474q4b4v4n4e4r4j4b4u4f474r4b4v4n484r4j44
4m4e4x4i524u4l4y4q4i514m4e4y4i524u4f4y4q4b
505654535251565554535150565553525157555453
6d6c6h6g6f6e6c6b6h6g6e6d6c6i6g6f6e6d6b6h6g
7x8381807z7y838281807y7x8382807z7y84828180
8i8o8m8l8k8j8h8n8m8l8j8i8h8n8l8k8j8i8n8m8l
8w8v8t8s8r8x8v8u8t8s8x8w8v8u8s8r8x8w8u8t8s
----------------------5e5d5c5a5g5f5e5c5b5a
7u7y7x7x7x7v7x7x7x7y7x7u7x7y7x7x7x7y7x7x7x
1d151o191t1l1c1p1h191s1d151p191t1l161p1h12
2a2g2e2d2c2b292f2e2d2b2a292f2d2c2b2a2f2e2d
1j231n1f1z1r231v1n271r1j231o1f1z1k241v1g20
474r4b434n4f4r4j4b4v4f474r4c434n484s4j444o
3d353o393t3l3c3p3h------------------------
8j8k8j8j8k8k8j8j8j8l8j8j8j8k8j8k8j8k8j8j8j
8k8l8k8l8l8l8k8k8k8m8k8k8k8l8l8l8k8l8k8k8l
050409060606040a09060605040a060606050a0906
0q0p0u0t0q0q0p0o0u0t0q0q0p0o0t0q0q0q0o0u0t
3g3f3d3c3b3h3d3e3d3c3h3g3d3e3c3b3h3e3e3d3c
8p8n8m8s8r8q8o8m8m8s8q8p8o8n8s8r8q8p8m8m8s
727472727274727272747272727472727274727272
7i7k7i7i7i7k7i7i7i7k7i7i7i7k7i7i7i7k7i7i7i
060706060607060606070606060706060607060606
8g8m8k8j8i8h8m8l8k8j8h8g8m8l8j8i8h8n8l8k8j
8q8f848n8c8v7w898s8i86--7w--------7x------
9za19z9z9za09za09za09z9z9za09z9z9za0a09z9z
a0a2a0a0a0a1a1a1a0a1a0a0a1a1a0a0a0a2a1a0a0
3d353o393t3l3c3p3h393s3d353p393t3l363p3h32
4c--4c4c4c4d4c--4c4d4c4c4c4d4c4c4c4d--4c4c
3g3f3d3j3i--3f3e3d3j3h3g3f3e3j3i3h3g3e3d3j
414745444342474945444241474644434248464544
6r6q6o6n6m6s6q6p6o6n6l6r6q6p6n6m6l6r6p6o6n
5e----26255f------265f5e----26255f------26
----03--------0403--------04--------0403--
--04--------0403--------0403--------03----
66656a69686765646a696766656b69686766646a69
67666b6a696866656b6a6867666c6a696867656b6a
2t3d2x2p39313d352x3h312t3d2y2p392u3e352q3a
--1v--------1v1u--------1v--------1w1u----
----4x----42--------2i----1n--------03--9d
9e9d9b62619f9d9c9b627d9e9d9c62617d9e9c9b62
------9h7e--------7f9f------9h7e9f------9h
--74----68----5c--4p----3t----2x--------1e
396q6o6n6m3l6q6p6o6n6l6r6q6p6n6m6l6r6p6o6n
6r6x6v----6s--6w6v--------6w--------6w6v--
3d3f3d3d3d3e3f3e3d3e3d3d3f3e3d3d3d3g3e3d3d
4m4l4q4p4o4n4l4k4q4p4n4m4l4r4p4o4n4m4k4q4p
5b504p4e443t3h362w2l2a1z1p1e120r0h06021o1d
5i584w4m4b413p3e332t2h271w1l190z0o0e1y9e93
7e736s6h675x5l5a4z4o4d433s3i362v2k2a9p9m9b
1i221m1e1y1q221u1m261q1i221n1e1y1j231u1f1z
484s4c444o4g4s4k4c4w4g484s4d444o494t4k454p
505351515151535251525150535251515154525151
525351535253525251534y52525253524y53525153
7x7y7x7x7w7y7x7x7x7x7y7x7x7y7x7w7y7y7x7x7x
1p1v1t1s1r1q1o1u1t1s1q1p1o1u1s1r1q1p1u1t1s
9i9j9i9i9j9j9i9i9i9k9i9i9i9j9i9j9i9j9i9i9i
5m5n5m5m5n5n5m5m5m5o5m5m5m5n5m5n5m5n5m5m5m
1s2b1z1p281y2g251u2d4d433s55362v2k2a1y1o1d
57562053525856554z4o585756605352534s4g463w
7f73546h675x5l5a54536v6l6a--5p5e5857555453
9y9n6s908p8f837t7i77----------------------
8r--838n8c8v8k898s8h----------------------
0101--0101010101--01010101010101010101--01
1e130s1b100p170w--150t1c110q18--0n160v--13
1f14--1c11--180x0n--0u1d--0r190z0o170w1f14
1g150u--120r--0y0o170v1e130s1a100p180x1g15
2o2g2z2k342w--302s2k33--2g302k342w2h302s2d
3d--3d3d3d3e3d--3d3e3d3d3d3e3d3d3d3e--3d3d
413r3f3y--3d3v--423s3h--3p3f--3l44--3i413r
4r4h464p4e4x4l4a4t4i474q4g--4n4c4v4k484r--
525352--52535252525352525253--5252535252--
7j787q7g757o7d--7l7a7s7h777q--747n7c7t7j78
7m7n--7m7m7n7m7m--7n7m7m7m--7m7m7m7n7m--7m
86--8d827s--7z7p887x8e--7t8c817q897y--857u
9z--9z9z9za09z--9za09z9z9za09z9z9za0--9z9z
a0a1a0a0a0a1a1a0a0a1a0a0a1a1a0a0a0a2a0a0a0
--2n2m2n2n2n--2n2n2n2m--2n2n2m2n2n--2m2n2n
----0v1e--0s1a--0p18----14----11------1h--
----2w2h312t2k2x2p2h302l2d2x2h312t2e2x2p2a
039m9a908p8f837t7i776w6l6a605p5e534s4g463w
281x2f241u2d211q291z2g261v----------------
493z3n453v3k423s3i403o473w----------------
------2625--------26--------2625--------26
8b8h8f8e8d8c8a8g8f8e8c8b8a8g8e8d8c8b8g8f8e
a2--------a3a1--------a2a1--------a2------
----------------11100y0x0w12100w0y0x121110
2m362t2i322s2f2y2o362v2k342u2i302q2f2w2m36
2s3c2z2o382y2l342u3c312q3a302o362w2l322s3c
353p3e313l3c2x3h383r3d343o3f313k3b2y3g373r
404k473w4g463t4c424k493y4i483w4e443t4a404k
757p7c717l7b6y7h777p7e737n7d717j796y7f757p
767q7d727m7c6z7i787q7f747o7e727k7a6z7g767q
7e7y7l7a7u7k777q7g7y7n7c7w7m7a7s7i777o7e7y
7j837q7f7z7p7c7v7l837s7h817r7f7x7n7c7t7j83
7q8a7x7m867w7j827s8a7z7o887y7m847u7j807q8a
4j4i4g4f4l4k4i4h4g4m4k4j4i4h4f4l4k4j4h4g4f
08161516130s0g060z0p0d02050c100p0f04030g05
16201p1e1616151616130r0g0n1615100p0f0q1516
27272627271w1k191d16150y161c1a151612151w1l
2b282b2b2b271y1n1u1k19161n1m1x1n1c16262626
2k2j2k2h2k2826252727261x1x2726262727272b27
3e332s2k2l2j2b272b282b272728272b2b282i2g2b
3s3h362v322r2f2b2k2j2i2b2b2j2i2k2k2i2r2h2k
493z3n3d423r2k2k2u2u2k2k2k3q3e332s2j2s2k3a
4c4b4c4c4c423f34343h352v404a3y3n3d323v3l3i
594y4n4n4z4b3q3f3r4b4c4c4c4b3z3o3e33433t3k
5j594x5a6f4p4c424c4w4l4v4l5f4a4c4c46453v3s
665w5k6p6z654d4c575h554w4m5n534s4h4b4a4241
7m7b707a706p5t5i5s5i565z5p5p5b504p4e4c4c4c
877w7k7b846q6d635t6l6a675x5w5d524r4g4l6d63
887x7l8e8c7t6e646w6t6i695z655l5a4z4o6o7h76
9c918p8m8e817i77746v6k6h66875u5j584x7s7v7k
9k998x8o8l837q7f76736r6q6f9b7w7m7b70868c81
9m9b8z8w8u8b7s7h7e7c708t8i9p8z8p8e848n9c91
9t9i9695--8k7z7p7n9g949w9la69d938s8i9n9n9c
a29r9f------887y9q------9z--9v9k9a8z9y--9z
353432313036343332313635343331303635333231
41403z3z3z42403z3z403z4140403z3z3z413z3z3z
848381808685838281878584838280868584828180
0c0b09080e0d0b0a09080d0c0b0a080e0d0c0a0908
282827282828272828282727282827272828272728
5l5k5i5h5g5p5n5j5i5h5m5l5k5j5h5g5m5l5j5i5h
7c7b7978777d7b7a7978767c7b7a7877767c7a7978
7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e7e
7x7w7u7t7z5q5o7v7u807y7x7w7v7t7z7y7x7v7u7t
9x9y9x9x--1j--------1j----------1j--------
--6867676767646767686767676867676768676767
605z5x6362615z5y5x6361605z5y636261605y5x63
7a7b7a7a7a7b7b7a7a7b7a7a7b7b7a7a7a7c7a7a7a
1e130s1b100p170w0m150t1c120r180y0n160v1e13
------3j3i--------3j3i------3j3i--------3j
413r3f3y3o3d3v3k433s3h403p3f3w3l443t3i413r
7h767o7e737m7b707j787q7f757o7c727l7a7r7h76
7k--7r7h------73----7t----7r7f----7d----79
--150u----0r----0o17----14----10----0x1g--
0q0p0n0m0s0r0p0o0n0m0r0q0p0o0m0s0r0q0o0n0m
3u3t3r3x3w3v2w3s3r3x3v3u3t3s3x3w3v3u3s3r3x
--4l4q4i4h4n4l4r4q4p4n4m------------------
2b------2c2c------2d2b2b------2c2b--------
--3m3k--------3l3k--------3l--------3l3k--
3n--------3o3m--------3n3m--------3n------
--9u9s9s--------9s--------9t9s--------9s9s
5b5h5f5e5d5c5h5g5f5e5c5b5h5g5e5d5c5i5g5f5e
3r3j423n473z3q433v3n463r3j433n473z3k433v3g
4c444n484s4k4b4o4g484r4c444o484s4k454o4g41
1y1x1v21201z1x1w1v211z1y1x1w21201z1y1w1v21
2s2r2w2v2u2t2r2q2w2v2t2s2r2x2v2u2t2s2q2w2v
8l8k8i8h8n8m8k8j8i8o8m8l8k8j8h8n8m8l8j8i8h
--------3i------453j3h--------3i3h--------
----908z--------90--------918z--------908z
----90--0s------90--------91--0s------90--
323m362y3i3a3m3e363q3a323m372y3i333n3e2z3j
2s3c--2o38303c342w3g--2s3c--2o38--3d34--39
2u3e--2q3a323e362y3i--2u3e--2q3a--3f36--3b
--3g--------3f3f--------3f--------3g3f----
--403z--------3z3z--------40--------3z3z--
5z8a----9j60--89--9k--5z------9j----89----
4m4l0202254n4l4k02024g4m4l4k02254g4m4k0202
----4j264h------4j26--------264h------4j26
5z5y5x5x5x605y5x5x5y5x5z5y5y5x5x5x5z5x5x5x
1e130s1b100p0s0i0m0p0t0w0k0q0s0h0n0e020x0m
5i584w4m4b13170w1015161a1113180y0o0q0v1c13
----------1g1y1o1d1w1l1c1u1k190z1016181e1v
----------2d2v2k292s2h261w1l2w1s1g1z1n282r
----------413p3e332t2i282p2e732l2a2u2i786y
----------6j716r796z6o776w6l8l6s7b716p8q8f
----------8v8k898t8i858o8e83--8b8u--879m9b
5i3t0g4m4b413p0h0g2t2h271w0h190z0o0e020g9b
--583r----42--3e33--2i----1l--------033r9d
----4w--------3s3r--------1n--------0h9m--
------1s1r--------1s--------1s1r--------1s
--8381--------8281--------82--------8281--
0x0w11100z0y0w1211100y0x0w12100z0y0x121110
232927262524222827262423222826252423282726
8w92908z8y8x8v91908z8x8w8v918z8y8x8w91908z
039m9a908p8f837u7i776v6l6a605p5e534s4g463w
1f140t1c110q180x0n160u1d120r190z0o170w1f14
493z3m453v3k423r3g3z3o47------------------
554u4j483y3n3b312q2f241u1j180w0l0b9v9j988x
5i584w4m4b413p3f332t2h281w1l190z0o0e029m9b
5j594x4n4c423q3g342u2i291x1m1a100p0f039n9c
7e736s6h675x5l5b4z4o4d433s3i362v2k2a1y1o1d
7z7o7c726r6h655v5k594x4o4d423q3f352u2j281y
--8f838m8c8v8k898s8h858o8d8w8l8a----------
7q3f02--0z7r--3e022r6z7q--4y--0z6z--3e02--
--7i4x--2q----7h4x------------2q----7h4x--
--3f026n----293e02--3h--299m6n--3h2a3e026n
----9l------a1--9l--42--a1------42a2--9l--
4f4g4f4f4h4g4f4f4f4i4g4f4f4g4f4h4g4g4f4f4f
4m4l4j4i4h4n4l4k--------------------------
959b99989796949a99989695949a989796959a9998
----------------4j4p4n4m4l4k4i4o4n4m4k4j4i
454645------4l----------4l--------4m------
393a3939393a3939393a3839393a3939383a393939
--13--------1312--------1312--------12----
39--------3a38--------3938--------39------
484e4c4b4a494e4d--------------------------
8b8a88878d8c8a89888e8c8b8a89878d8c8b898887
--------------4v5f504r5b4w5g574s5c544v5850
----------------4c4b49484e4d4b4a494f4d4c4b
----8m--52------8m53------8n528k------52--
877w7k7a6z6p6d635s5h554v4l4a3y3n3d322r2g26
1o1p1m1o1o1p1o1o1o1p1o1o1o1p1o1o1o1p1o1o1o
4j4k4j4j4j4n4j4j4j4k4j4j4j4k4j4j4j4k4j4j4j
7k7l7n7k7k7l7k7k7k7l7k517k7l7k7k7k7l7k7k7k
6b6c6a6b6b6c6b6b6b6c6b6b6b6c6b6b6b6c6b6b6b
010102010101010102010101010101010101010201
020203020202020303020202020302020202030302
1b1a1a1a1a1a1a1a1a1a1a1b1a1a1a1a1a1b1a1a1a
1c1b1b1b1b1c1b1b1b1b1c1c1b1b1b1b1c1c1b1b1b
3e3g3e3e3e3f3f3f3e3f3e3e3f3f3e3e3e3g3f3e3e
8r8s8r8s8r8s8r8r8r8s8r8r8r8s8s8r8r8s8r8r8s
5i574w4l4b403o3d332s2h261w1l190y0o0d029l9a
483y3m453v3k423r493z3o47------------------
5i584w4m4b413p3f342t2i281w1l190z0o0e029m9b
7e736s6h675x5l5b504o4e433s3i362v2k2a1y1o1d
8q8f838m8c8v8k898t8h858o8d8w8l8a----------
32312z2y2x3331302z2y333231302y2x3332302z2y
--a2--------a2a1--------a2--------a3a1----
03584w4m4b413p3e332t2h271w1l190z0o0e021o1d
5i734x6h67425l5a4z4o2i433s3i362v2k2a03461e
7e746s90685x837t7i4p4d6l3t605p5e534s1y9m3w
9x9m9a--8p8f------776v--6a--------4t4g--3x
9a8z8n8c827r7g756u6j685x5n5d514q4f443t3j38
1t2b1z1p281x2f251u2d211q291z2f26----------
8r8g848n8c8v8k898s8h858o8d838l8a----------
7g756u6j695z5n5c514q4f453u3k382x2m2c201q1f
------0x0z--------0x--------0x0z--------0x
--3f--------3c3e--------3c--------3d3e----
----7k7m9u------7k9v9w----7l7m9u9w----7k7m
3c3d3e3c3c3d3c3b3e3d3c3c3c3f3c3c3c3d3b3e3c
326x5p5o6t33386w5p6u3332385q5o6t33396w5p5o
39--6v6u--3a6x--6v--6s396x6w6u--6s6y--6v6u
4m4l4j4i4h4n4l4k4j4i4g4m4l4k4i4h4g4m4k4j4i
979694939298969594939897969593929897959493
049n9b918q8g847u7j786w6m6b615q5f544t4h473x
1r1h161o1e131l1b1t1j181q------------------
5v5l595s5h565p5e5w5l5b5u------------------
5w5m5a5t5i575q5f5x5m5c5v------------------
4f4e4c4b4a4g4e4d4c4b4b4f4e4d4b4a4b4f4d4c4b
8i8o8m8l8k8j8o8n8m8l8j8i8o8n8l8k8j8p8n8m8l
9h9g9e9d9e9i9g9f9e9f9i9h9g9f9d9e9i9h9f9e9d
8r8f848n8c8v8k898s8h858o8d838l8a----------
1d120r1a0z0o160v0l140s1b100p170x0m150u1d12
1g150u1d120r190y0o170v1e130s1a100p180x1g15
1h160v1e130s1a0z0p180w1f140t1b110q190y1h16
1i170w1f140t1b100q190x1g150u1c120r1a0z1i17
2n2n2m2n2n2n2m2n2n2n2m2n2n2n2m2n2n2n2m2n2n
4r4h464p4e4x4l4a4t4i474q4g454n4c4v4k484r4h
7i777p7f747n7c717k797r7g767p7d737m7b7s7i77
3e3f3e------3g3f--------3g--------3h3f----
------5v5u------5i--------5j5h--------5i5h
----8180--------7n--------7o--------7o7n--
2a584w4m4b2b293e332t2h271w1l190z0o0e027n9b
3n7p4x----3o3m7o7n--2i2a291n------2a039m9d
5i--7n----413p--------3n3m7o------3n7o----
------6u6t--------6u--------6u6t--------6u
2p2h302l352x2o312t2l342p2h312l352x2i312t2e
35363535--363535353635--------------------
575654535258565554535857565553525857555453
585755545359575655545958575654535958565554
4k4j4o4g4e4k4i4h4g4m4k4j4i4h4m4l4k4j4h4g4m
505351535251565251535150565253525157525153
605z646362615z5y646361605z65636261605y6463
616065646362605z656462616066646362615z6564
848785878689838685878584878687868588868587
5s5r5p5o5n5t5r5q5p5o5t5s5r5q5o5n5t5s5q5p5o
1d120r1a0z0o160v0l140s1b100p170w0m150u1d12
1e130s1b100p170w0m150t1c110q180x0n160v1e13
3a2z2o372w2l332s3b312p382y2n352u2j322r3a2z
663f029r4o67293e024p3a66297h9r4o3a2a3e029r
----7g------a1--7g------a1--------a2--7g--
5z5y636261605y3a3a3c3a3a3a3b3a3b3a3b3a3a3a
84--------85--5x6362425z5y646261425z5x6362
6766646a69686665646a686766656a69686765646a`;

export const COUNTRIES = `AD|0000011|0101=0 0106=i #0=2b 0314=g #1~14=j #2=3 #3=4 0501=2 #4=a 0815=8 0908 1101=b 1208=p 1224=f 1225=1 1226=6 240220=13
AE|0000011|0101=0 #5=e 151223=e #6=1v 271225=1v #7=2j 301226=2j #8*3=9 331223*3=9 #9*3=c #a=o 1202=q
AG|0000011|0101=0 170102,230102,340102=0 #2=3 #3=4 0501=2 #4=a 0801 0802 1209 #b=5 1225=1 #c=1 1226=6 211227,271227,321227=6
AI|0000011|0101=0 0302 0530 1219 #d #e #f #2=3 #3=4 0501=2 #4=a #g=g 1225=1 #c=1 1226=6 211227,271227,321227=6
AL|0000011|0101=0 #h=0 0102=2n #i=2n 0314 0322 1019 #j #k #l 150406,200413,251020,260406,311020 #m=1i #n=1i 0501=2 #o=2 #8=9 331223=9 #9=c 1128=5 #p=5 1129=u 151130,201130,251201,261130,311201=u 1208=23 #q=23 1224=f 1225=1 #r=1
AM|0000011|0101*2=0 0103*3 0106=1 0128=24 0308=r 0424=1x 0501=2 0509 0528=t 0705=g 0921=5 1231=h
AO|0000011|0101=0 0204=u #s=13 0308 0404 0917 #2=3 0501=2 1102=y 1111=5 1225=1
AR|0000011|0101=0 #t=2b #s=13 #u=4a #v=4a #w=4a 0324=4u #x=50 #1=j #2=3 0501=2 0525=4y 0620=3q 0709=5 #y=3p #z=4v #10=4r 1208=60 1225=1 #11=3r 220518=74 221220=78
AS|0000011|0101=0 #12=0 #13=1w #14=2s 0417 160418,220418,330418 #15=1h 0704=5 #16=5 #17=2 #18=17 1111=22 #19=22 #1a=1j 1224~12=f 1225=1 #1b=1 1231~12=h 0619+21=1u 210618,220620,270618,320618,330620=1u
AT|0000011|0101=0 0106=i #3=4 0501=8m #1c=7 #4=a #1d=m 0815=8 1026=v 1101=b 1208=p #1e~14=f 1225=1 1226=6 #1f~14=h 171224,231224,281224,341224=f 171231,231231,281231,341231=h
AU|0000011|0101=0 #1g=0 #1h=1c #2=3 #1i=x #1j=d #3=4 0425=15 1225=1 #c=1 1226=6 #1k=6 220922=1p
AU-NSW|0000011|0101=0 #1g=0 #1h=1c #2=3 #1i=x #1j=d #3=4 0425=15 150427,200427,260427,270426,320426=15 #1l=z #1m #1n=2 1225=1 #c=1 1226=6 #1k=6 220922=1p #1o=1o
AU-QLD|0000011|0101=0 #1g=0 #1h=1c #2=3 #1i=x #1j=d #3=4 #1p=15 #1q=2 #1r=z 1225=1 #c=1 1226=6 #1k=6 220922=1p #1s=1o
AU-VIC|0000011|0101=0 #1g=0 #1h=1c #1t=2 #2=3 #1i=x #1j=d #3=4 0425=15 #1l=z #1u #1v 1225=1 #c=1 1226=6 #1k=6 220922=1p #1o=1o
AW|0000011|0101=0 0125 0318 #1w #t=2b #2=3 #3=4 0427=2k #1x=2 #1c=7 1225=1 1226=6
AX|0000011|0101=0 0106=i #2=3 #3=4 0501=2 #1c=7 #1y=29 #1z=28 1206=5 1224~12=f 1225=1 1226=6 1231~12=h
AZ|0000011|0101=0 0102=0 #20=0 220104,280104,330104=0 0308=r 150309,200309,250310,260309,310310=r 0320 0509 0615 0626 1117 1231 #21 210628,240617,270628,320628 0528=t #22=t #8=9 #23=9 #24=9 280229,331223,351204=9 331224=9 331226=9 #9=c #25=c #26=c 220712,300416=c 1018=5 151019,201019,251020,261019,311020=5 1109=27 191111,241111,251110,301111,311110=27 1112=g
BA|0000011|0101=0 170103,230103,340103=0 0102 0114 0502 #27 #5=e 151223=e 0106=i 0107=11 #1j=d #3=4 #m=1i 0501=2 160503,220503,330503=2 #1d=m #8*3=9 331223*3=9 0815=8 #9*4=c #a=o 1101=b 1102=y 1225=1 1226=6
BB|0000011|0101=0 0121 #1m #2=3 #3=4 0428=1y #1x=2m #28=k #4=a 0801=n 1130=5 1225=1 1226=6 #c=12
BD|0000011|#5=e 151223=e 0221=6k 0317=73 0326=5 0414=44 0501=2m #29=2w #8*3=9 331223*3=9 0815=3f #2a=6g #9*3=c #2b=5b #2c=1m 1216=l 1225=1
BE|0000011|0101=0 #3=4 0501=2 #1c=7 #4=a 0721=v 0815=8 1101=b 1111=s 1225=1
BF|0000011|0101=0 #5=e 151223=e 0103 1211 0308=r #1j=d #3=4 0501=2 #1c=7 #28=k #8=9 331223=9 0805=5 0815=8 #9=c 1101=b 1225=1
BG|0000011|0101=0 0303=u #2d=3 #m=d #n=4 0501=2 0506 0524 0906 0922=5 1224=f 1225=1
BH|0000110|0101=0 #5=e 151223=e 0501=2 #8=9 331223=9 #2e=2e #9*3=c #a=o #2c=1m 1216=q 1217
BI|0000011|0101=0 0205=2c 0406 1013 1021 0501=2 #1c=7 0701=5 #8=9 331223=9 150724=12 0815=8 #9=c 1101=b 1225=1
BJ|0000011|0101=0 #5=e 151223=e 0110 #3=4 0501=2 #1c=7 #4=a #8=9 331223=9 0801=5 0815=8 #9=c 1101=b 1225=1
BL|0000011|0101=0 #2=3 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1009=14 1101=b 1111=s 1225=1
BM|0000011|0101=0 #1g=0 #2=3 #2f #2g #2h=1y #2i=n #17=2 1111=2o #2j=2o 1225=1 #c=1 1226=6 #1k=6
BN|0000011|0101=0 #5=e 151223=e #2k=16 0223=q 0331=1l #6=1v 271225=1v #7=2j 301226=2j 0715 #2l 311231 #8*3=9 331223*3=9 #9=c #a=o 1225=1
BO|0000011|0101=0 0122 0621 #2m #2n 170807,230807,340807 #t=2b #s=13 #2=3 0501=2 #1d=m 0806=5 1102=y 1225=1
BQ|0000011|0101=0 #2=3 #3=4 0427=2k #1x=2 #1c=7 1215 1225=1 1226=6
BR|0000011|0101=0 #t=1r #s=1r #2=3 0421=9a 0501=2 #1d=m 0907=5 1012=7i 1102=y 1115=t 1225=1 #2o=34 #2p=34 1120+24=48
BS|0000011|0101=0 0110 #2q #2r #2=3 #3=4 #4=a 0710=5 #2s=5 #1m=n 1012=2a 191014,241014,251013,301014,311013=2a 1225=1 1226=6
BW|0000011|0101=0 0102 0701 0930 #2t #2u #2=3 #1i=x #3=4 0501=2 #1c=7 1225=1 1226=1n #2v=12 #2w=12
BY|0000011|0101=0 0107=1 1225=1 0308=r 1107 #2x 0501=2 0509=l 0703=5
BZ|0000011|0101=0 #2y #2z #30 #31 #32 #2=3 #1i=x #3=4 #1x=2 #33=n #34=5 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
CA|0000011|0101=0 #2=3 0701=25 #17=2 1225=1
CA-BC|0000011|0101=0 #35=1n #2=3 #36 #1m 0701=25 #17=2 #18=21 1111=2o 1225=1
CA-ON|0000011|0101=0 #14=1n #2=3 #3=4 #36 0701=25 #17=2 #18=21 1225=1 1226=6
CA-QC|0000011|0101=0 #2=3 #36 0624=v 0701=25 #17=2 #18=21 1225=1
CC|0000011|0101=0 0406 #37 #38 #39 240916 0126=1c #2k=16 #3a=16 0320=2 #3=4 0425=15 #8=3a 170626,200525,250331,330103=3a 331223=3a #9=39 160912,190812,240617,270517,350219=39 #a=o 161003,240708,270607,320412,350312=o 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
CD|0000011|0101=0 170102,230102,340102=0 0104=2i 150105,260105,320105=2i 0116 0117 0801 #3b 210802,270802 0501=2 160502,220502,330502=2 0517=u 150518,200518,260518=u 0630=5 190701,240701,300701=5 1225=1 161226,221226,331226=1 160115=12
CF|0000011|0101=0 0329 0630 #3=4 0501=2 #1c=7 #4=a #8=9 331223=9 0813=5 0815=8 #9=c 1101=b 1201=t 1225=1
CG|0000011|0101=0 #3=4 0501=2 #1c=7 #28=k #4=a 0610 1128 0815=8 1101=b 1225=1
CH|0000011|0101=0 #2=3 #1j=d #3=4 #1c=7 #28=k #4=a 0801=2x #3c=35 1225=1 1226=6
CH-ZH|0000011|0101=0 #2=3 #1j=d #3=4 0501=2 #1c=7 #28=k #4=a 0801=2x #3c=35 1225=1 1226=6
CI|0000011|0101=0 #5=e 151223=e #3=4 0501=2 #1c=7 #4=a #3d=2l 321230=2l #8=9 331223=9 0807=5 0815=8 #9=c 1101=b 1115 1225=1
CK|0000011|0101=0 #1g=0 0102=2z #3e=2z #2=3 #3=4 0425=15 #3f=z 1026 #3g 191028,241028,251027,301028,311027 0804=g #3h=g 1225=1 #r=1 1226=6 #3i=6
CL|0000011|0101=0 #2=3 #1j=d 0501=2 0521=7e #3j=20 0716=7j 0815=8 0918=3h #3k=3h 0919=24 #3l=17 #3m=1z 1101=b 1208=p 1225=1 1231=h 170102,230102,340102=5d 190920,220916,240920,300920=v #3n=3c
CM|0000011|0101=0 0211=23 #2=3 #1x=2 #1c=7 0520=q #8=9 331223=9 0815=8 #9=c 1225=1
CO|0000011|0101=0 #3o=i #3p=2p #1=j #2=3 #1j=d 0501=2 #3q=7 #3r=m #3s=83 #3t=20 0720=5 0807=42 #3u=8 #3v=17 #3w=b #3x=64 1208=p 1225=1 #3y=9h
CR|0000011|0101=0 #1=j #2=3 0411 0725 0802 0501=2 0815=1x 0915=5 #3z=17 1225=1
CU|0000011|0101 0102 0725 0726 0727 #2=3 0501=2 1010=5 1225=1
CV|0000011|0101=0 0113=31 0120=1t #s=13 #40=2f #2=3 0501=2 0601=1d 0705=5 0815=8 0912=q 1101=b 1225=1
CW|0000011|0101=0 #t=26 #2=3 #3=4 0427=2k #1x=2 #1c=7 0702=27 1010 1225=1 1226=6 1231~12=h
CX|0000011|0101=0 0126=1c #2k*2=16 #41=2 #2=3 0425=15 #8=9 331223=9 #9=c 1006 1225=1 1226=6
CY|0000011|0101=0 0106=i 0401 1001 #42 0325=2v #2d=3 #m=d #n=4 0501=2 #43=k 0815=8 1028=v 1225=1 1226=6
CZ|0000011|0101=0 #2=3 #3=4 0501=2 0508=u 0705=2q 0706=68 0928=8l 1028=65 1117=3j 1224=f 1225=1 1226=6
DE|0000011|0101=0 #2=3 #3=4 0501=2 #1c=7 #4=a 1003=v #1e~14=f 1225=1 1226=6 #1f~14=h 171031=1z 171224,231224,281224,341224=f 171231,231231,281231,341231=h
DE-HH|0000011|0101=0 #2=3 #3=4 0501=2 #1c=7 #4=a 1003=v #1e~14=f 1225=1 1226=6 #1f~14=h 1031+17=1z 171224,231224,281224,341224=f 171231,231231,281231,341231=h
DE-NW|0000011|0101=0 #2=3 #3=4 0501=2 #1c=7 #4=a #1d=m 1003=v 1101=b #1e~14=f 1225=1 1226=6 #1f~14=h 171031=1z 171224,231224,281224,341224=f 171231,231231,281231,341231=h
DJ|0000011|0101=0 #5=e 151223=e 0501=2 #6=1v 271225=1v 0627=5 #8=9 331223=9 #2e=2e #9=c #a=o 1225=1
DK|0000011|0101=0 #1=j #2=3 #1j=d #3=4 #44=3i #1c=7 #28=k #4=a 1225=1 1226=6
DM|0000011|0101=0 170102,230102,340102=0 #t=26 #s=2g #2=3 #3=4 0501=2 #4=a #1m=n #45=5 #46 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
DO|0000011|0101=0 #47=i 0121 0816 0924 #48 0227=5 #2=3 #49=2 #1d=m #4a=g 1225=1
DZ|0000110|0101=0 #5=e 151223=e 0112 0501=2 0705=5 #8=9 331223=9 #9=c #a=o #2c=1m 1101=10
EC|0000011|0101=0 #t=1r #s=13 #1=j #2=3 0501=2 0524 0810 0910 1103 1102=y 1225=1
EE|0000011|0101=0 0224=5 #2=3 #1j=d 0501=2 #28=k 0623=l 0624=28 0820 1224=f 1225=1 1226=6
EG|0000110|#5=e 151223=e 0107=1 0125=79 0125=7x #n=87 0425=8b 0501=2 0630=3k #8*3=9 331223*3=9 0723=10 #9*4=c 1006=1l #a=o
EH|0000011|#5=e 151223=e 0227=5 0308 0510 0617 0609=2i #8*2=9 331223*2=9 #9*2=c #a=o
ER|0000011|0101=0 #5=e 151223=e 0107=11 0119=i 0210 #2d #4b #4c 0308=r #m=1i 0501=2 0524=5 0620=1g #8=9 331223=9 0901=10 #9=c 1225=1
ES|0000011|0101=0 0106=i #2=3 0501=2 0815=8 1012=36 1101=b 1206=32 1208=p 1225=1 161226,221226,331226=1
ET|0000011|#5=e 151223=e #4d=1 0119=i 0302 0328 0528 #4c #2d=3 #m=d #7=2j 301226=2j #8=9 331223=9 #4b=0 #9=c
FI|0000011|0101=0 0106=i #2=3 #1j=d #3=4 0501=2 #1c=7 #28=k #1y=29 #1z=28 #4e=b 1206=5 1224=f 1225=1 1226=6 1231=h
FJ|0000011|0101=0 #5=e 151223=e #2=3 #1i=x #3=4 0907=g 1010 #4f 191028,201116,211104,231113 #4g=1 #4h=6
FO|0000011|0101=0 #1=j #2=3 #1j=d #3=4 0424=27 #4i #1c=7 #28=k #4=a #4j~12=g 1224=f 1225=1 1226=6 #1f~12=h 160605,220605,330605=g 171231,231231,281231,341231=h
FR|0000011|0101=0 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
GA|0000011|0101=0 #3=4 0417 0501=2 #4=a #8=9 331223=9 0815=8 0816*2=5 #9=c 1101=b 1225=1
GB|0000011|0101=0 #1g=0 #2=3 #3=4 #4k=1e #4l=1b 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
GB-ENG|0000011|0101=0 #1g=0 #2=3 #3=4 #4k=1e #4l=1b #4m=2r 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
GB-NIR|0000011|0101=0 #1g=0 0317 0712 #4n #2=3 #3=4 #4k=1e #4l=1b #4m=2r 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
GB-SCT|0000011|0101=0 #4o=0 0102=3d #4p=3d #2=3 #4k=1e #4l=1b #1m=2r 1130 191202,241202,251201,301202,311201 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
GD|0000011|0101=0 0207=5 #2=3 #3=4 0501=2 #4=a #1d=m #1m=n #4q=26 #4r=2g 1025=1j 1225=1 1226=6
GE|0000011|0101=0 0102 0119 0409 0512 0828 1014 1123 0107=11 0303=1x 0308=r #2d=3 #4s=x #m=d #n=4 0509=l 0526=5
GF|0000011|0101=0 #3=4 0501=2 0508=l #1c=7 #4=a 0610=14 0714=w 0815=8 1101=b 1111=s 1225=1
GG|0000011|0101=0 #1g=0 #2=3 #3=4 #4k=1e 0509=u #4l=1b 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
GH|0000011|0101=0 #1g=0 0306=5 #4t=5 #2=3 #3=4 0501=2 #o=2 #8=9 #4u=9 331223=9 0804 0921 #4v #4w 191206,241206,301206 #9=c #4x=c 1225=1 #c=1 1226=6 #1k=6 0107+19=g
GI|0000011|0101=0 #1g=0 #1t=2h #2=3 #3=4 0910 0428+16 #4y #4z #50=2m #4l=1b #51=z 1225=1 #c=1 1226=6 #1k=6 220603=1a 220919=19 230508=18
GL|0000011|0101=0 0106=i #1=j #2=3 #1j=d #3=4 #4i=3i #1c=7 #28=k #4=a 0621=q 1224=f 1225=1 1226=6
GM|0000011|0101=0 #5=e 151223=e 0218=5 #2=3 #3=4 0501=2 0525=1k #52 #53 #54 321226,331223 0722=10 0815=8 #2c=1m 1225=1
GN|0000011|0101=0 #5=e 151223=e 0403=v #3=4 0501=2 0525=1k #3d=2l 321230=2l #8=9 331223=9 0815=8 #9=c 1002=5 1225=1
GP|0000011|0101=0 #2=3 #3=4 0501=2 0508=l #1c=7 #4=a 0527=14 0714=w 0815=8 1101=b 1111=s 1225=1
GQ|0000011|0101=0 170102,230102,340102=0 #2=3 0501=2 160502,220502,330502=2 #1d=m 0605 160606,220606,330606 0803=1l 250804,310804=1l 0815=g 210816,270816,320816=g 1012=5 251013,311013=5 1208=p 191209,241209,301209=p 1225=1 161226,221226,331226=1
GR|0000011|0101=0 0106=i #55=3v 0325=2v #2d=3 #m=d #n=4 0501=2 #43=k #56=a 0815=8 1028=v 1225=1 1226=6
GT|0000011|0101=0 #1=j #2=3 #1i=x 0501=2 #57=24 #58 #59 0915=5 1020=10 1101=b 1224~12=f 1225=1 1231~12=h
GU|0000011|0101=0 #12=0 #13=1w #5a #5b #15=1h 0704=5 #16=5 #5c=u #17=2 #18=17 1102=y 1111=22 #19=22 #1a=1j 1225=1 #1b=1 0619+21=1u 210618,220620,270618,320618,330620=1u
GW|0000011|0101=0 0120 0803 1114 0308=r 0501=2 #8=9 331223=9 #9=c 0924=5 1225=1
GY|0000011|0101=0 0223=t 0505 #5d #5e #5f #5g 171130 #2=3 #3=4 0501=2 0526=5 0801=n #5h=1s 191028,231113=1s 1225=1 1226=6
HK|0000011|#5i=90 #5j=6o #5k=95 #5l=98 #2=3 #1i=8t #5m=4 150406,210405,260406,320405=8q #5n=2 #5o=47 #5p=9c #5q=5t #5r=8y #5s=q #5t=4i #5u=1 #5v=91 #5w=4h 160502,220502,330502=8v 161010,201026,261019,331031=8r 161227,221227,331227=97 170102,230102,340102=8z #5x=93 171002,231002,281002,341002=8w 180702,290702,350702=8u 190513,220509,260525,290521,320517=8p 210406,260407=8s 220912,290924=94 280529,350611=8x
HN|0000011|0101=0 #1=j #2=3 0414 1003 1021 0501=2 0915=5 1012=17 1225=1
HR|0000011|0101=0 0106=i #1j=d #3=4 0501=2 #1d=m 0622 0805 150625,160625,170625,180625,190625=1q 0815=8 151008,161008,171008,181008,191008=5 1101=b 1225=1 1226=6 0530+20=q 1118+20=2o
HT|0000011|0101=5 0102 0518 1017 1118 #s #t~14 #2=3 #1j=d 0501=2 #1c=7 #1d=m 0815=8 1101=b 1102=y 1225=1
HU|0000011|0101=0 0315=q 1023=q #1j=d #3=4 0501=2 #28=k #4=a 0820=85 1101=b 1225=1 1226=6 #5y=3
IC|0000011|0101=0 0106=i #1=j #2=3 0501=2 0530 210531,270531,320531 0815=8 210816,270816,320816=8 1012=36 1101=b 151102,201102,261102=b 1206=32 1208=p 1225=1 161226,221226,331226=1
ID|0000011|0101=0 #5z=e 151223=e #2k=16 #60=7h #2=3 0501=2 #1c=7 #6=1v 271225=1v 0601=7l #61=2d #8=9 #23=9 331223=9 331224=9 0817=5 #9=c #a=o 1225=1
IE|0000011|0101=0 0317=8j #62=8j #2=3 #3=4 #1q=5l #3f=5k #1m=5j #63=6l 1225=1 1226=8k #64=8k #65=8i
IL|0000110|150317,190409,200302,210323=34 190917=34 #66=7m #67=70 #68=62 #69=88 #6a=80 #6b=7z #6c=4p #6d=5h #6e=8a
IM|0000011|0101=0 #1g=0 #2=3 #3=4 #4k=1e #4l=1b 0705 #6f 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
IN|0000001|0126=t #2=3 0414=3m 0815=5 1002=5p 1225=1
IR|0000100|0321 0322 0323 0401 0604 #6g #6h #6i #6j #6k #6l #6m #6n #6o #6p #6q #6r #6s #6t #6u #6v #6w #6x #6y #6z 221227,321224 #8=9 331223=9 #9=c
IS|0000011|0101=0 #1=j #2=3 #1j=d #3=4 0617 #70 #1m 0501=2 #1c=7 #28=k #4=a #1e~13=f 1225=1 1226=6 #1f~13=h 171224,231224,281224,341224=f 171231,231231,281231,341231=h
IT|0000011|0101=0 0106=i #1j=d #3=4 0425=6m 0501=2 0602=t 0815=8 1101=b 1208=p 1225=1 1226=6 1004+26=76
JE|0000011|0101=0 #1g=0 #2=3 #3=4 #4k=1e 0509=u #4l=1b #4m 1225=1 #c=1 1226=6 #1k=6 200508=1f 220603=1a 220919=19 230508=18
JM|0000011|0101=0 170102,230102,340102=0 #40=2f #2=3 #3=4 #71=2 #33=n 0806=5 170807,230807,280807,340807=5 #72=1y 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
JP|0000011|0101=0 170102,230102,340102=0 0102=3d 0103=69 #73=4k 0211=37 180212,240212,290212,350212=37 #74=8f 160321,270322,330321=8f 0429=89 180430,290430,350430=89 0503=g 150506,200506,260506=g 0504=5q 250506,310506=5q 0505=1d 190506,240506,300506=1d #75=6v #76=7v 150922,190430,260922=4j 190502=4j #77=3x 180924,240923,290924,350924=3x #78=8e 1103=4m 191104,241104,301104=4m 1123=6h 251124,311124=6h 0223+20=5e #79=5e 181224=5e 1231=h #7a=72 190812,210809,240812,300812=72 190501=2y 191022=5f
KE|0000011|0101=0 170102,230102,340102=0 #2=3 #1j=d #3=4 0501=2 160502,220502,330502=2 0601=6q 250602,310602=6q #8=9 331223=9 1010=71 211011,271011,321011=71 1020=6w 191021,241021,301021=6w 1212=67 211213,271213,321213=67 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
KM|0000011|0101=0 #5=e 151223=e 0318 1112 0501=2 #6=1v 271225=1v 0706=5 #8*3=9 331223*3=9 #9*2=c #a=o
KN|0000011|0101=0 220103,280103,330103=0 0102 #7b #2=3 #3=4 #1q=2 #4=a #1m=n 0916=2a 180917,290917,350917=2a #7c=5 1225=1 1226=6
KR|0000011|0101=0 #7d*3=6e 0301=63 250303,260302,310303=63 0505=1d #7e=1d #7f=2w 230529,250506,260525,290521,320517=2w 0606=1h 0815=u 210816,260817,270816,320816=u #7g*3=6f #7h=6f 1003=77 211004,261005,271004,281005,321004=77 1009=5r 211011,221010,271011,321011,331010=5r 1225=1 271227,321227,331226=1 #7i=6e 0717+26=g 270719,320719,330718=g
KY|0000011|0101=0 #1g=0 #7j=1y #40=2f #2=3 #3=4 #7k 170524,210517 0702=g 1225=1 1226=6 #7l=z
KZ|0000011|0101=0 0102=0 #20=0 220104,280104,330104=0 0107=11 0308=r 150309,200309,250310,260309,310310=r 0321=7c 0322=7c 0323=7c #7m=7c 250325,310325=7c 0501=7o #o=7o 0507=30 #7n=30 0509=l #7o=l 0706=4c 190708,240708,250707,300708,310707=4c 0830-25=g 0315+26=g 150831,200831,250901,260316,310317=g #9=33 1201-21=5m 181203,191202=5m 1216=5 1217-21=5 #7p=5 171219=5 1025+22=t 251027,261026,311027=t
LC|0000011|0101=0 0102 0222=5 #2=3 #3=4 0501=2 #4=a #1d=m #7q*4=1r 0801=n #1n=21 1213=q 1225=1 1226=6
LI|0000011|0101=0 0102 0908 #7r #7s 0106=i #s=13 #2=3 #3=4 0501=2 #1c=7 #4=a #1d=m 1208=p 1224=f 1225=1 1226=6 1231=h
LK|0000011|0101=0 0103=5c 0115=8n 0201=7d 0204=q 0215=6s 0302=6r 0321=5y 0401=3y #2=3 0413=4n 0414=8c 0501=6i 0502=4o 0528=5x 0530=3l 0629=7r 0729=5g 0826=6z 0827=7g 0926=46 1025=9e 1108=57 1124=5z 1223=9d 1225=1
LR|0000011|0101=0 0211=1l 0315 0514 1129 #7t #7u 0726=5 0824=27 #7v=21 1225=1
LS|0000011|0101=0 0311 0525 0717 #2=3 #3=4 0501=2t #1c=7 1004=5 1225=1 1226=6
LT|0000011|0101=0 0216 0311 0624 #1j=d #3=4 0501=2 0706=1q 0815=8 1101=b 1224=f 1225=1 1226=6 1102+20=y
LU|0000011|0101=0 #3=4 0501=2 #1c=7 #4=a 0623=v 0815=8 1101=b 1225=1 1226=6 0509+19
LV|0000011|0101=0 #2=3 #1j=d #3=4 0501=2 0504 0624 #7w 0623=29 1118=t #7x=t 1224=f 1225=1 1226=6 1231=h
LY|0000110|#5=e 151223=e 0217=10 0501=2 #8*3=9 331223*3=9 0916=1g #2e=2e #9*3=c #a=o 1023=u 1224=5
MA|0000011|0101=0 #5=e 151223=e 0111=3o 0501=2 #8=9 331223=9 0730=5i 0814=3s 0820=3t 0821=23 #9=c #a=o 1106=3n 1118=5
MC|0000011|0101=0 0127 1119 #7y #3=4 0501=2 160502,220502,330502=2 #1c=7 #4=a #1d=m 0815=8 1101=b 1208=p 1225=1 161226,221226,331226=1
MD|0000011|0101=0 0107*2=11 0308=r #m=d #n=4 #7z=1h 0501=2 0509=l 0827=5 0831 1225=1
ME|0000011|0101=0 0102=0 #h=0 0106=f 1224=f 0107=1 1225=1 1226=1 0108=6 #2=3 #80=3 #66*2 #6c*2 #1j=d #3=d #81=d 0501=2 0502=2 #82=2 0521=5 0522=5 #83=5 0713=1q 0714=1q 190715,240715,250715,300715,310715=1q #8*3=9 331223*3=9 #9*3=c 1101=b
MF|0000011|0101=0 #3=4 0501=2 0508=l #1c=7 #4=a 0527=14 0714=w 0815=8 1101=b 1111=s 1225=1
MG|0000011|0101=0 0329=1g #1j=d #3=4 0501=2 #1c=7 0525=1k #4=a 0626=5 0815=8 1101=b 1225=1
MK|0000011|0101=0 170102,230102,340102=0 0107=11 180108,240108,290108,350108=11 #m=1i 0802 1023 1208 #n #84 0501=2 160502,220502,330502=2 0524=2q 150525,200525,260525=2q #8=9 170626,200525,250331,330103=9 331223=9 0908=5 190909,240909,300909=5 1011=10 151012,201012,261012=10
ML|0000011|0101=0 #5=e 151223=e 0120=24 0326=1g #3=4 0501=2 0525 #8=9 331223=9 0922=5 #9=c 1225=1
MQ|0000011|0101=0 #2=3 #3=4 0501=2 0508=l #1c=7 0522=14 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
MR|0000011|0101=0 #5=e 151223=e 0501=2 0525=1k #8=9 331223=9 #9*3=c #a=o 1128=5
MS|0000011|0101=0 #h=0 0317 1231 #85 #86 180611,240610,290611,350611 #2=3 #3=4 #1q=2 #4=a #87=n 1225=1 #c=1 1226=6 #1k=6
MT|0000011|0101=0 0210 0607 0319=2p 0331=38 #2=3 0501=2 0629=20 0815=8 0908=l 0921=5 1208=p 1213=t 1225=1
MU|0000011|0101=0 0102=2n 0201=14 1102 #88 #89 #8a #8b #8c #8d #8e 331223 0312=q 0501=2 1101=b 1225=1
MW|0000011|0101=0 #1g=0 0115 0514 #8f #8g #8h 170626,280515,330516 331223 0303=1g #8i=1g #2=3 #3=4 0501=2 #o=2 0706=5 190708,240708,250707,300708,310707=5 1015=1x #8j=1x 1225=1 #r=1
MX|0000011|0101=0 #8k=g #8l=45 #1=j #2=3 0501=2 0916=5 1102=y #8m=10 1212=51 1225=1 181201,241201,301201=4e
MY|0000011|0101=0 170102,230102,340102=0 #8n=e 151223=e #2k=16 #8o=16 170130,200127,240212,270208=16 0501=2 160502,220502,330502=2 #3f=9l #8p=2d 220516=2d #8q=4s 311231=4s #8r=9 #8s=9 331223=9 331224=9 0831=5 250901,310901=5 0916=6u 180917,290917,350917=6u #8t=c #8u=o 1225=1 161226,221226,331226=1 #8v=1s 191028,231113,261109=1s
MZ|0000011|0101=0 0203 0407 0907 0925 1004 0501=2t 0625=5 #8w=12 #8x=12 161226,221226,331226=12 1225=1n
NA|0000011|0101=0 0321=5 #2=3 #3=4 0501 0504 #1c=7 0525=1k 0826=1t 1210=3b 1225=1 1226=1n #8y=12 #8z=12
NC|0000011|0101 0924 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
NE|0000011|0101=0 #5=e 151223=e #3=4 0424 0501=2 #3d=2l 321230=2l #8=9 331223=9 0803=5 #9=c #a=o 1218=t 1225=1
NF|0000011|0101=0 #1g=0 #1h=1c 0306=37 #4t=37 #2=3 #3=4 0425=15 #90 #18 #91=z #92=1j 1225=1 #c=1 1226=6 #1k=6 220922=1p #93=1o
NG|0000011|0101=0 #5=e 151223=e #2=3 #3=4 0501=9k 210503,270503,320503=9k 0527=1d 0612+18=31 #94=31 150612,160612,170612=6p #8*2=5v 331223*2=5v #9*2=5w 1001=5 #a=o 1225=1 1226=6 1101+20=3g
NI|0000011|0101=0 #1=j #2=3 0501=2 0601=1d 0719=10 0914 1012 0915=5 1208=p 1225=1
NL|0000011|0101=0 #1j=d #3=4 #95=3e #1c=7 #28=k #4=a 1225=1 1226=6 1231=h
NO|0000011|0101=0 #1=j #2=3 #1j=d #3=4 0501=2 #1c=7 0517=g #28=k #4=a 1224=f 1225=1 1226=6 #1f~14=h 171231,231231,281231,341231=h
NZ|0000011|0101=0 #h=0 0102=2z #i=2z 0206=9j #96=9j #2=3 #3=4 0425=2u #97=2u #98=z #99=2 1225=1 #c=1 1226=6 #1k=6 #9a=6x 220926=1p #9b=1o
PA|0000011|0101=0 170102,230102,340102=0 0109=1g 220110,280110,330110=1g #s=13 #2=3 0501=2 160502,220502,330502=2 1103 1105 1110 #9c 191104,241104,301111,341106 191111,241111 1128=5 211129,271129,321129=5 1208=1x 191209,241209,301209=1x 1225=1 161226,221226,331226=1 1220+22=3f 261221=3f
PE|0000011|0101=0 #1=j #2=3 #1j=d 0501=2 0629=20 0728=5 0729=5 0830=86 1008=3z 1101=b 1208=p 1225=1 0806+22=43 1209+22=41 0723+23=7p 0607+24=40
PF|0000011|0101=0 0305 0629-25 1120+26 #2=3 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
PH|0000011|0101=0 #1=j #2=3 #1j=d 0409=4w 0501=2 0612=5 #8=9 331223=9 #4m=2a #9=c 1130=49 1225=1 1230=7y
PK|0000011|#5=e 151223=e 0205=6a 0323=7k 0501=2 0528=9m #8*3=9 331223*3=9 0814=5 #9*3=c #9d*2=3w 1109=66 1225=7t
PL|0000011|0101=0 0106=i #1j=d #3=4 0501=2 0503=g #28=k #1d=m 0815=8 1101=b 1111=5 1225=1 1226=6 1224+25=f
PM|0000011|0101=0 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
PR|0000011|0101=0 #12=0 0106=i 0218 0416 0725 0727 1119 0302+17 #73 #2t #13=1w #14=2s 0322=n #15=1h 0704=5 #16=5 #17=2 #18=17 1111=22 #19=22 #1a=1j 1225=1 #1b=1 0619+21=1u 210618,220620,270618,320618,330620=1u
PT|0000011|0101=0 #2=3 #1j=d 0425=6n 0501=2 #1d=m 0610=7q 0815=8 1005=61 1101=b 1201=7w 1208=p 1225=1
PY|0000011|0101=0 #9e=1t #1=j #2=3 0501=2 0514=5 0515=5 1208 #9f #9g 260929 #9h=8 1225=1 1231=h
RE|0000011|0101=0 #3=4 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1220=14 1225=1
RO|0000011|0101*2=0 0106=i 0107=84 0124=4z #2d=3 #m=d #n=4 0501=2 #43=k 0601=1d #56=a 0815=8 1130=8h 1201=3h 1225=1 1226=6
RS|0000011|#9i=0 #9j=0 0107=11 #9k=1q #9l=1q #2d #n #m=1i #1x=2 #9m=2 #9n=s
RU|0000011|0101=0 0102*5=2n 0107=1 0108=2n 0223=30 0308=r 150309,200309,260309=r 0501=8g 0509=l 0612=82 1104=2c 220307=55 220502=56 220503=52 220510=53 220613=54
RW|0000011|0101=0 0102=12 0201 0407 #g #2=3 #3=4 0501=2 0701=5 0704=u #8=9 331223=9 0815=8 #9=c 1225=1 1226=6
SA|0000110|#9o*4=9 331222*4=9 #2e*4=c 0923=q 0222+22=5n
SC|0000011|0101*2=0 #2=3 #1i=x #1j=d #3=4 0501=2 #1d=m 0618=v 0629=5 0815=8 1101=b 1208=p 1225=1
SD|0000110|0101=5 #5=e 151223=e 0107 #m #8*4=9 331223*4=9 #9*3=c #a=o 1219=10 1225=1
SE|0000011|0101=0 0106=i #2=3 #1j=d #3=4 0501=2 #1c=7 #28=k 0606=q #1y=29 #1z=28 #4e=b 1224=f 1225=1 1226=6 1231=h
SG|0000011|0101=0 170102,230102,340102=0 #2k=16 #8o=16 #3a=16 #2=3 0501=2 160502,220502,330502=2 #9p=2d 190520,220516,260601=2d #9q=3a 331223=3a 0809=q 150810,200810,260810=q #9r=39 #9s=1s 191028,261109=1s 1225=1 161226,221226,331226=1 230901=7s
SH|0000011|0101=0 #1g=0 #2=3 #3=4 #9t=z 0521 #4m #4=a 1225=1 #9u=1 1226=6 #64=6
SI|0000011|0101=0 0102+17=0 0208 0427 1101 1226 #1j=d #3=4 0501=2 0502=2 #28=k 0625=1q 0815=8 1031=1z 1225=1
SJ|0000011|0101=0 #1=j #2=3 #1j=d #3=4 0501=2 #1c=7 0517=g #28=k #4=a 1224=f 1225=1 1226=6 #1f~14=h 171231,231231,281231,341231=h
SK|0000011|0101=0 0106=i #2=3 #3=4 0501=2 0508-25 0829 0915-25 0705=2q 0901-23=g 1101=b 1117-24=3j 1224=f 1225=1 1226=6
SL|0000011|0101=0 170102,230102,340102=0 #9v #9w #9x #9y 161212,240916,331223,351201 0218=1l 180219,240219,290219,350219=1l 0308=r 150309,200309,260309=r #2=3 #3=4 0427=5 250428,310428=5 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
SM|0000011|0101=0 0106=i 0205 0325 0401 0728 0903 1001 1102 #1j=d #3=4 0501=2 #1d=m 0815=8 1101=b 1208=p 1225=1 1226=6
SN|0000011|0101=0 #5=e 151223=e 0404=v #3=4 0501=2 #1c=7 #4=a #8=9 170626,200525,250331,330103=9 331223=9 0815=8 #9=c 160912,190812,240617,270517,350219=c #2c=1m 1101=b #9z 1225=1
SO|0000011|0101=0 #5=e 151223=e 0501=2 0626 0701=5 #8=9 331223=9 #9=c #2c=1m
SR|0000011|0101=0 #2k=16 0225 1010 #a0 #2=3 #3=4 0501=2 0701=n #8=9 331223=9 0809=3c #9=c #a1=1s 1125=5 1225=1 1226=6
SS|0000011|0101=0 0109 0516 0730 0308=r 0709=5 #23=9 331224=9 #a2=c 1225=1 1228=t 1231=h
ST|0000011|0101=0 #12=0 0203=1g #a3=1g 0501=2 #a4=2 0712=5 150713,200713,250711,260713,310711=5 0906=1l 150907,200907,250905,260907,310905=1l 0930 1221 #a5 1225=1 #1b=1
SV|0000011|#1=j #2=3 #1i=x 0501=2 0806 0915=5 1102=y 1225=1
SX|0000011|0101=0 #2=3 #1j=d #3=4 0427=3e #a6=1r #1x=2 #1c=7 #28=k 0701=n 1009=g 1111 1225=1 1226=6
SZ|0000011|0101=0 #2=3 #3=4 0419 0425 0722 #a7 #a8 150907,200907,260907 0501=2 #o=2 #1c=7 0906=5 150907,200907,250908,260907,310908=5 1225=1 1226=6 211227,271227,321227=6 1228*6
TC|0000011|0101=0 #1g=0 #1t=2h #2=3 #3=4 #15=2a #a9=z #1m=n #1u=3g #18 #aa 1225=1 #c=1 1226=6 #1k=6
TD|0000011|0101=0 170102,230102,340102=0 #5=e 151223=e #3=4 0501=2 160502,220502,330502=2 #8=9 331223=9 0811=5 190812,240812,300812=5 #9=c 1101=b 1128 1201 191202,241202,301202 1225=1
TG|0000011|0101=0 #ab=e 151224=e 0113=u #3=4 0427=5 0501=2 #1c=7 #4=a 0621=2i #23=9 331224=9 0815=8 #25=c 1101=b 1225=1
TH|0000011|0101=0 #ac=6t 0406=4d 0413=8d 0414=8d 0415=8d 0504=2y #8p=2d 220516=2d 0603=7u 0728=1o #ad=3u #ae=4b 0812=8o 1013=6b 1023=6d 1205=6c 1210=g 1231=h
TN|0000011|0101=0 #5=e 151223=e 0114 0320 0409 0725 0813 1015 0501=2 #8=9 331223=9 #9=c #a=o
TO|0000011|0101=0 #2=3 #3=4 0425=2u #af=n 190604,240604,300604=n 0704 0917 #ag #ah 181204,291204,351204 1225=1 1226=6
TR|0000011|0101=0 0423=7a 0501=6j 0519=4l 0715=59 #8*3=9 331223*3=9 0830=l #9*4=c 1029=t
TT|0000011|0101=0 170102,230102,340102=0 0330 0530 210531,250331,270531,310331,320531 #2=3 #1j=d #1d=m 0619=2 160620,220620,330620=2 #8=9 170626,200525,250331,330103=9 331223=9 0801=n 210802,270802,320802=n 0831=5 250901,310901=5 0924=t 170925,230925,280925,340925=t #ai=1s 191028,231113,261109=1s 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
TW|0000011|0101=5o #12=5o #aj=4g #2k=16 #8o=96 #ak=99 #al=92 #am=4f 0228=7n 160229,210301,270301=7n 0404=1d 210405,270405,320405=1d #an=9b 150406,210405,260406,320405=9b #ao=5a 280529,350611=5a #ap=6y 150928,320920,350917=6y 1010=75 211011,271011,321011=75
TZ|0000011|0101=0 0102 0407 0426 0707 0808 1014 #5 151223 #2=3 #3=4 0501=2 #8*2=9 331223*2=9 #9=c 1209=5 1225=1 1226=1
UA|0000011|0101=7f 0102=7f #20=7f 220104,280104,330104=7f 0107-22=11 170109,180108=11 0308=r 150309,200309,250310,260309,310310=r #m=1i #n=1i 0501=2 #aq=2 150504,160503=2 0509=l #7o=l #43=k #56=k 0628=g 150629,200629,250630,260629,310630=g 0728-22=1q 0715+23=1q #ar=1q 0824=5 190826,240826,250825,300826,310825=5 1014-22=58 1001+23=58 #as=58 1225+17=1 211227,221226,271227,321227,331226=1
UG|0000001|0101=0 0126=u 0216 0603 0308=r #2=3 #1j=d #3=4 0501=2 0609=1y #8=9 331223=9 #9=c 1009=5 1225=1 1226=6
US|0000011|0101=0 #12=0 #13=1w #14=2s #15=1h 0704=5 #16=5 #17=2 #18=17 1111=22 #19=22 #1a=1j 1225=1 #1b=1 0619+21=1u 210618,220620,270618,320618,330620=1u
UY|0000011|0101=0 #1=j #2=3 0501=2 0718=g 0825=5 1225=1
UZ|0000011|0101=0 #1g=0 0308=r 150309,200309,250310,260309,310310=r 0321 0509 1001 #at #au #av 200525,331223 0901=5 #aw=5 #9=33 #4x=33 1208=g #q=g
VA|0000011|0101 0211 0313-25 0501 0814 0816 1227 0917+25 0508+26 #ax #ay 0106=i 0319=2p #1=j #2=3 #1i=x #1j=d #3=4 #1c=7 #28=k #1d=m 0629=20 0815=8 1101=b 1102=y 1208=p 1225=1 1226=6 1231=h
VC|0000011|0101=0 170102,230102,340102=0 0314 210315,270315,320315 #2=3 #3=4 0501=2 160502,220502,330502=2 #4=a #az=26 #b0=2g 0801=n 210802,270802,320802=n 1027=5 191028,241028,301028=5 1225=1 161227,221227,331227=1 1226=6 211227,271227,321227=6
VE|0000011|0101=0 #t=1r #s=13 #1=j #2=3 #1j=d 0419 0624 0724 1012 0501=2 0705=5 1224=f 1225=1 1231=h
VG|0000011|0101=0 #5a #b1 #b2 #1m #b3 #b4 #b5 211108 #1t=2h #2=3 #3=4 #4=a 1225=1 #c=1 1226=6 #1k=6
VI|0000011|0101=0 #12=0 0106 0331 #14 #b6 #18 #13=1w #1=j #2=3 #3=4 #15=1h 0703=n 0704=5 #16=5 #17=2 1111=22 #19=22 #1a=1j 1225=1 #1b=1 0619+21=1u 210618,220620,270618,320618,330620=1u
VN|0000011|0101=0 #b7*5=9g #b8=9f #b9=5u 0430=4x 0501=2 0902=q
VU|0000011|0101=0 0221 0305 0724 1029 1226 0222=12 0816=12 1227=12 #2=3 #3=4 0501=2 #1c=7 0730=5 0815=8 1005=g 1225=1
WF|0000011|0101=0 #3=4 0428 0629 0729 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
XK|0000011|0101=0 0107=11 0217=5 #1j=d 0409=g #m=1i 0501=2 0509 #8=9 331223=9 #9=c 1225=1
YT|0000011|0101=0 #3=4 0427=14 0501=2 0508=l #1c=7 #4=a 0714=w 0815=8 1101=b 1111=s 1225=1
ZA|0000011|0101=0 0321=3b #2=3 #3=1n 0427=38 0501=2t 0616=23 0809=7b #ba=12 #bb=12 0924=5s 1216=4t 1225=1 1226=4q 231215=81 240529=9i
ZM|0000011|0101=0 170102,230102,340102=0 0309 0525 1018 #bc #bd 250804,261019,310804 0312=23 170313,230313,280313,340313=23 #2=3 #3=4 0501=2 160502,220502,330502=2 #az=1t #b0=2c 1024=5 211025,271025,321025=5 1225=1 161226,221226,331226=1
ZW|0000011|0101=0 #2=3 #3=4 0418=5 0501=2 0525=1k #4q=1t #be 1222=2c 1225=1 1226=6`;
