// Written by "npm run generate" from vacanza/holidays 0.105 and date-holidays 3.37.0;
// not to be edited by hand. The dates are data of vacanza/holidays (MIT) and of date-holidays (CC BY-SA 3.0), see
// NOTICE; this file is available under CC BY-SA 3.0.
// How to read it: scripts/calendars/countries.ts, shared/time/calendars/country.ts

export const COUNTRIES_SOURCE = 'vacanza/holidays 0.105, date-holidays 3.37.0';
export const COUNTRIES_FIRST_YEAR = 2020;
export const COUNTRIES_LAST_YEAR = 2035;

/** Holiday names, English and where known Chinese. */
export const HOLIDAY_NAMES = `New Year's Day|元旦
Christmas Day|圣诞节
Labour Day|劳动节
Good Friday|耶稣受难日
Easter Monday|复活节星期一
Independence Day|独立日
Boxing Day|节礼日
End of Ramadan (Eid al-Fitr)|开斋节
Feast of the Sacrifice (Eid al-Adha)|宰牲节
Ascension Day|耶稣升天节
All Saints' Day|诸圣节
Assumption|圣母升天节
Whit Monday|圣灵降临节星期一
Easter Sunday|复活节
Birthday of Muhammad (Mawlid)|圣纪节
Public Holiday|公共假日
Constitution Day|宪法日
Pentecost|圣灵降临节
Christmas Eve|平安夜
Maundy Thursday|濯足节
New Year's Eve|除夕
Victory Day|胜利日
Epiphany|主显节
Emancipation Day|奴隶解放日
Corpus Christi|基督圣体节
Easter Saturday|复活节前夕
Immaculate Conception|圣母无原罪日
National Day|国庆日
International Women's Day|妇女节
Islamic New Year|伊斯兰历新年
Republic Day|共和国日
National Holiday|国庆日
Armistice Day|停战日
Liberation Day|解放日
King's Birthday|国王寿辰
Queen's Birthday|女王寿辰
Bastille Day|法国国庆日
All Souls' Day|万灵节
Chinese New Year|农历新年
Martyrs' Day|烈士日
Mother's Day|母亲节
Revolution Day|革命纪念日
Day of Ashura|阿舒拉节
King Charles III's Coronation
Orthodox Christmas|东正教圣诞节
Abolition of Slavery
Anzac Day|澳新军团日
Deepavali|屠妖节
National Day of Mourning for Queen Elizabeth II
Queen’s Platinum Jubilee
Spring bank holiday|春季银行假日
Armed Forces Day|建军节
Australia Day|澳大利亚国庆日
Early May bank holiday|五月初银行假日
Early May bank holiday (VE day)|五月初银行假日
Family Day|家庭日
Laylat al-Mi'raj|登霄节
Memorial Day|阵亡将士纪念日
Queen Elizabeth's Funeral Day
Shrove Tuesday|忏悔星期二
Thanksgiving Day|感恩节
Africa Day
Carnival|狂欢节
Children's Day|儿童节
National Heroes Day
National Heroes' Day
Orthodox Easter|东正教复活节
Carnival Monday|狂欢节星期一
Columbus Day|哥伦布日
General Election Day
Heroes' Day
Juneteenth|六月节
King's Day|国王节
Laylat al-Qadr
Martin Luther King Jr. Day|马丁·路德·金纪念日
Saints Peter and Paul
Shrove Monday|忏悔星期一
Thanksgiving|感恩节
Unity Day|民族团结日
Veterans Day|退伍军人节
Youth Day|青年节
ANZAC Day|澳新军团日
Army Day
Canada Day|加拿大国庆日
Carnival Tuesday|狂欢节星期二
Commonwealth Day
Midsummer Day|仲夏节
Midsummer Eve|仲夏节前夕
New Year Holiday|新年假期
Remembrance Day
Statehood Day
Vesak Day|卫塞节
Washington's Birthday|总统日
Ash Wednesday|圣灰星期三
Catholic Easter
Day after New Year's Day
Day of Arafah
Day of the Martyrs
Election Day|选举日
Father's Day
Flag Day
Holi
Kings Day|国王节
May Day|劳动节
National Unity Day
Orthodox Good Friday
Reformation Day|宗教改革日
Saint Joseph
Saints Cyril and Methodius Day
Special Public Holiday
Summer bank holiday|夏季银行假日
Victor Schoelcher Day
Workers' Day|劳动节
Amazigh New Year
Annunciation, Anniversary of 1821 Revolution
Buddha's Birthday|佛诞日
Bundesfeiertag
Commemoration Day
Defender of the Fatherland Day|祖国保卫者日
Democracy Day
Dragon Boat Festival|端午节
Día de la Constitución Española|宪法日
Eid al-Adha|宰牲节
Fiesta Nacional de España|西班牙国庆日
Foundation Day|建国纪念日
Freedom Day|自由日
Hari Raya Haji|哈芝节
Hari Raya Puasa|开斋节
Indigenous People's Day
January 2nd|新年假期
Liberty Day
Local Election Day
Maha Shivaratri
Municipal elections
National Mourning Day
National holiday
Prayer Day
Presidential Election Day
Presidential Inauguration Day
Struggle for Freedom and Democracy Day
Tomb-Sweeping Day
30 June Day
Adhi Esala Full Moon Poya Day
Adhi Poson Full Moon Poya Day
Adhi Vap Full Moon Poya Day
All Saints' Eve
Alternative holiday for Labor Day
Ambedkar Jayanti
Anniversary of the Green March
Anniversary of the Independence Manifesto
Anniversary of the Passing to Immortality of General José de San Martín
Anniversary of the Passing to Immortality of General Manuel Belgrano
Anniversary of the Passing to Immortality of General Martín Miguel de Güemes
Anniversary of the Recovery Oued Ed-Dahab
Anniversary of the Revolution of the King and the People
Asalha Puja|三宝佛节
Asarnha Bucha
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
Birthday of HM Yang di-Pertuan Agong
Birthday of the Buddha|佛诞日
Black Awareness Day|黑人意识日
Black Saturday
Bonifacio Day|博尼法西奥日
Bridge Day
Buddha Purnima
Buddhist Lent|守夏节
Buddhist Lent Day
Capital City Day
Chakri Memorial Day|却克里王朝纪念日
Change of Federal Government
Chinese New Year Holiday|农历新年
Chinese New Year's Eve|农历除夕
Ching Ming Festival|清明节
Chung Yeung Festival|重阳节
Chuseok
Citizens' Holiday|国民休息日
Coming of Age Day|成人节
Commemoration of Atatürk, Youth and Sports Day|青年与体育节
Confucius' Birthday
Coptic Christmas Day
Coronation Day|加冕日
Culture Day|文化日
Day Before Sinhala and Tamil New Year
Day Following Vesak Full Moon Poya Day
Day before Sinhala and Tamil New Year
Day following Vesak Full Moon Poya Day
Day of Atonement (Yom Kippur)|赎罪日
Day of Goodwill|友善日
Day of Mourning for President Muhammadu Buhari
Day of Mourning for Queen Elizabeth II
Day of National Sovereignty
Day of Reconciliation
Day of Remembrance and Recognition
Day of Remembrance for Truth and Justice
Day of Respect for Cultural Diversity
Day of Silence
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
Death of Sheikh Khalifa bin Zayed Al Nahyan
Deepavali Festival Day
Defenders of Ukraine Day
Democracy and National Unity Day|民主与国家团结日
Double Ninth Festival
Duruthu Full Moon Poya Day
Dussehra
Día adicional
EDSA People Power Revolution Anniversary
Elections special (non-working) day
Emperor's Birthday|天皇诞辰
Esala Full Moon Poya Day
Feast of Tabernacles (Sukkot)|住棚节
Feast of the Throne
First Monday in August
First Monday in June
First Monday in May
First President's Day
Founding Day|建国日
Founding Day Holiday
Founding of the Republic of China
Gandhi Jayanti|甘地诞辰
General election additional holiday
Greenery Day|绿之日
Guru Nanak's Birthday
HM King Bhumibol Adulyadej Memorial Day
HM King Bhumibol Adulyadej the Great's Birthday
HM King Chulalongkorn Memorial Day
HM King Maha Vajiralongkorn's Birthday
HM Queen Sirikit The Queen Mother's Birthday
HM Queen Suthida's Birthday
Hangul Day|韩文日
Heritage Day|遗产日
Holiday for the National Team's Victory in the World Cup
Holiday of Spring and Labor
Hong Kong S.A.R. Establishment Day
Hong Kong Special Administrative Region Establishment Day|香港特别行政区成立纪念日
Human Rights Day
Hung Kings Commemorations|雄王祭祖日
Hung Kings' Commemoration Day
Id el Fitr
Id el Kabir
Id-Ul-Alha (Hadji Festival Day)
Id-Ul-Fitr (Ramazan Festival Day)
Il Full Moon Poya Day
Immaculate Conception of Mary
Implantação da República
Inauguration Day
Independence Day (Yom HaAtzmaut)|独立日
Independence Movement Day|三一节
Independence of Cartagena
Independent Czechoslovak State Day
Iqbal Day
Jamhuri Day
Jan Hus Day
Janmashtami (Vaishnava)
January 25th Revolution and National Police Day
January 3rd|新年假期
July 23 Revolution Day
July Mass Uprising Day
Jumu'atul-Wida
June 30 Revolution Day
Kashmir Day
King Bhumibol Adulyadej Memorial Day
King Bhumibol Adulyadej's Birthday
King Chulalongkorn Day
Korean New Year|韩国春节
Korean Thanksgiving|中秋节（韩国秋夕）
Labor Thanksgiving Day|勤劳感谢日
Labour Day and Vesak Full Moon Poya Day
Labour and Solidarity Day|劳动节
Language Martyrs' Day
Last Monday in October
Liberation Day/Reunification Day
Liberation from Nazi-Fascism (1945)
Local Government Elections
Lunar New Year’s Day|农历新年
Madaraka Day
Madin Full Moon Poya Day
Maha Sivarathri Day
Mahasivarathri Day
Mahavira's Birthday
Makha Bucha|万佛节
Malaysia Day|马来西亚日
Marine Day|海之日
Mashujaa Day
Matariki
Medin Full Moon Poya Day
Mid-Autumn Festival|中秋节
Mid-Sha'ban
Milad-Un-Nabi (Holy Prophet's Birthday)
Mimouna, Seventh day of Passover
Moi Day
Mountain Day|山之日
Mujib's Birthday & Children's Day
National Assembly Election Day
National Census 2022
National Children's Day
National Day / Double Tenth Day
National Day Holiday
National Day of Saint Francis of Assisi
National Foundation Day|开天节
National Holiday for the World Football Champions in the FIFA World Cup QATAR 2022
National Sovereignty and Children's Day|国家主权和儿童日
National Tree Growing Day
National Women's Day
Nauryz
Navam Full Moon Poya Day
Navy Day
Nawam Full Moon Poya Day
New Year
Nikini Full Moon Poya Day
Ninoy Aquino Day
Nowruz Holiday
Nyepi|静居日
Our Lady of Aparecida|阿帕雷西达圣母日
Our Lady of Mount Carmel
Pakistan Day
Pancasila Day|建国五原则日
Pass to the Immortality of General Don Martín Miguel de Güemes
Passover (Pesach)|逾越节
Peace Memorial Day
People's Unity Day
Peruvian Air Force Day
Polling Day
Portugal Day
Poson Full Moon Poya Day
President Moi Memorial Day
Public Holiday by Presidential Decree
Quaid-e-Azam Day
Queen Suthida's Birthday
Ram Navami
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
State Funeral for Former President Mwai Kibaki
Sunday
Taiwan Restoration and Guningtou Victory Memorial Day
Tamil Thai Pongal Day
The Buddha's Birthday
The Day following Mid-Autumn Festival
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
The day preceding Chuseok
The first day of January|元旦
The first weekday after Christmas Day|圣诞节后首个平日
The forth day of the Chinese New Year
The fourth day of Lunar New Year|农历年初四
The second day following the Chinese Mid-Autumn Festival
The second day of Chuseok
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
Vesak Full Moon Poya Day
Vietnamese New Year|越南春节
Vietnamese New Year Holidays|越南春节
Virgin of Chiquinquirá
Visakha Bucha
Voting Day
Waitangi Day
Worker's Day
Yang di-Pertuan Agong's Birthday|最高元首诞辰
Youm-e-Takbeer`;

/** Series of dates without a fixed day. */
export const HOLIDAY_SERIES = `1j1a1n1f--1q1b131n171r1j141n1f10
2t2k2x2p2h302l2d2x2h312t2e2x2p2a
2w2n302s2k332o2g302k342w2h302s2d
49404d453x4g413t4d3x4h493u4d453q
2s2j2w2o2g2z2k2c2w2g302s2d2w2o29
----------2h271w1l190z0o0e029m--
5w5k594y4n4a423r3h352u2j291x1n1c
5x5l5a4z4o4b433s3i362v2k2a1y1o1d
6k685v5m594x4n4d423q3f352u2j281y
8f867t7k776w6l6a605p5e534s4g463w
9e9d9d--9e9d9d9d----9d9d9e9d----
3h3f3e3d3j3h3g3f3e3j3i3h3g3e3d3j
60----6362605z--64626160----6362
615z--646361605z6563626160--6463
4a4l5x63624g5z5y64624h605z5x6362
4g5y6066656062616765616362606665
60617a----63--9r----64--9s------
2v2m2z2r2j322n2f2z2j332v2g2z2r2c
49404d453x--413t4d3x--493u4d453q
64626167666463626866656463616766
------4q4p4n4m4s4r4p4o4n4t4r4q4p
2v2m2z2r2j--2n2f--2j33--2g2z--2c
32--362y3i322u--2z2q3a2v--362r3b
--3p--332t--271w1l190z0o0e9x9m9b
5x5l5a4z--4d43--3i362v2k--1y1o--
0202----02020202--02020202----02
0y101n1f170y02101n171r0y021n1f10
1j1a1u2b2o1q1b132c1w2n1j141u2b1w
7a29--2l783e79292m3c773e2a--2l3c
--8h--8j--8q--8h8k9y--8q8i--8j9y
--8s------a0--8s--a5--a08t----a5
1k1b1o1g181r1c141o181s1k151o1g11
1j1a1n1f171q1b131n171r1j141n1f10
2b407s422k3e--------------------
5c7t914q4t6b--------------------
9i929j7y7x91--------------------
2j--2k2k2l2k--2k2l2k2k2k2l2k2k2k
4n4s4r4o4p4n4m4s4p4o4o4n4t4r4o4o
4s4r--4r4s4r4r4r4s4r4r4r4s--4r4r
6e6c6b6h6e6d6d6c6i6g6d6d6d6b6h6g
7y7w7v817y7x7x7w82807x7x7x7v8180
949090908z949390918z8y949190908z
0k0i0h0g0f0k0j0i0h0f0l0k0j0h0g0f
1c1a1g1f1e1c1b1a1g1e1d1c1b1g1f1e
7x7v7u7t7z7x7w7v7u7z7y7x7w7u7t7z
42474645444241474644434248464544
6z6x6w6v6u6s6y6x6w6u6t6s6y6w6v6u
7y7w7v7u807y7x7w7v7t7z7y7x7v7u7t
97959493999796959492989796949392
9z--9y9y9z9y9y--9z9y9y9y--9y9y9y
a6--a5a5a6a5a5--a6a5a5a5--a5a5a5
3y3p423u3m453q3i423m463y3j423u3f
4j4a4n4f474q4b434n474r4j444n4f40
9z9y9y--9z9y9y9y--9y9y9y9z9y--9y
a6a5a5--a6a5a5a5--a5a5a5a6a5--a5
2u2l2y2q2i312m2e2y2i322u2f2y2q2b
0r0q0q0q0q0r0q0q0q0q0s0r0q0q0q0q
605y5x6362605z5y646261605z5x6362
7r7p7o7n7t7r7q7p7o7m7s7r7q7o7n7m
------4j4i4g4f4l4k4i4h4g4m4k4j4i
38383737383737383837373739373737
6b8e666c6b6968676d6b6a6968666c6b
----7o7n7t7r7q7p7o7m7s7r7q7o7n7m
1x1v21201z1x1w1v211z1y1x1w21201z
897f7e7k7j7h7g7f7l7j7i7h7g7e7k7j
8k8i8h8n8m8k8j8i8o8m8l8k8j8h8n8m
3a3939393a--39393a3939--3a393939
3e3d3e3d3e3d3d3d3e3d3d3d3e3e3d3d
483z4c443w4f403s4c3w4g483t4c443p
4h4g4g4g4h4g4g4g4h4g--4g4h4g4g4g
4r4w4v4u4t4r4q4w4v4t4s4r4x4v4u4t
4s4x4w4v4u4s4r4x4w4u4t4s4y4w4v4u
8h8m8l8k8j8h8g8m8l8j8i8h8n8l8k8j
0202----02020202--0202020206--02
035k1u4y2v03--------------------
29----28--28----29----28----28--
2d2929--292c2d29--28282c2d29--28
----2c--128r29----2d--8r--2c--2d
--3p3e332t2h--1w--190z0o0e9x9m--
5x5l--4z4q4d----3i36--2k2a1y1o--
60------4o4g43--3l--------21----
303c342w3g302s3c2x2o382t3d342p39
413p--332t2h271w1l190z0o--9x9m9b
5x5l5a4z4o4d433s3i362v2k2a1y1o1d
605y5x5w62605z5y646261605z5x6362
5y5x5y5x5y5x5x5x5y5x5x5x5y5y5x5x
2524242425--24------------------
2s2g261v1l1a0z0o0d019l9b908o8d82
3y3m--312q----1u1j17--0m0b9u9j98
3z3j3b--2o2f--1s1k140w0h09--9i9a
423q3f--2t2i--1x1m1a100p0f039n9c
5y5m5b504p4e44--3j37--2l2b1z1p--
6c6b6b6b6c----6b----------------
6r6f655u5j574x4n4c403p3f342t2i28
8g847u7j786x6m--615q5f544t4h473x
41--3e332t2h271w1l190z0o0e029m9b
5x5l5a4z4o4d43--3i362v2k2a1y1o1d
8f847u7i776v6l6a605p5e534s4g463w
31--352x3h312t--2y2p392u--352q3a
323e362y3i322u3e2z2q3a2v3f362r3b
333f372z3j332v3f302r3b2w3g372s3c
3j3g3e3i--3i023g3j--3i3i3h3e3i--
--3i3i3k--a53i3i3l------3j3i3k--
a1--a2a0a1a0a0--a1a0a0a0--a2a0a0
413p3e332t2h271w1l190z0o0e029m9b
6h655v5k594x4n4d423q3f352u2j281y
6p6d635t5h554v4l4a3y3n--322r2g26
8f837t7i776v6l6a605p5e534s4g463w
----3e332t--271w1l190z0o0e9x9m9b
5x5l5a4z--4d43--3i362v2k2a1y1o--
----------0908070d0b0a09080d0c0b
4644433k413z3y444341403z45434241
5x5v5u425z5x5w5v615z5y5x5w5u605z
4n4s4r4q4p4n4m4s4r4p4o4n4t4r4q4p
5w5u5t5z5y5w5v5u605y5x5w5v5t5z5y
0p--0w--150t1c110q180y0n160v--13
--1y1n1d130r0h069p9e938t8i--7v--
372v--2a------130s0ga00b9f------
3n3b--2q------1j180w----9v------
38--31--20251e--0t--0m9q03948t--
3o------2g--1u--19--------9k99--
41----342t--281x1m----0p0e----9b
--3p3e------------1a0z----039m--
--5l5a504p4e433t--37--2l2a1z1o1e
6h665v5k----4o----3r3g352v--29--
--------594y--4d43--------2j--1y
8f847t7j78--6l----5p5e534t--46--
4d4b4a494f4d4c4b4a484e4d4c4a4948
7y------807y7x------7z7y--------
--7w7v7u------7w7v7t----7x7v7u7t
5m5k5j5i5h5m5l5k5j5h5g5m5l5j5i5h
7n3f7m--7n7m7m3f----7m7m3g7m----
----3e03--------7o53------3e0353
----a17n----------7m------a17n7m
06081u363q0632------------------
3a3m3e3k8p3a--------------------
323e362y3i--2u3e--2q3a--3f36--3b
3b3n3f373r3b333n382z3j343o3f303k
01010102010101010101010101010201
1x0f0f0g0f0f0f0f0f0f0f0f0f0f0g0f
721v1u1t1x1x1w1v1u1z1w1x1w1u1t1z
7y717172727171717371717172717271
907w7v7u7y7y7x7w7v807x7y7x7v7u80
--8z8z90908z8z8z918z8z8z908z908z
7d7c7c7c7d7d7c7c7d7c7c7d7d7c7c7c
a1a1a0a0a1a0a0a1a1a0a0a0a2a0a0a0
--5y5x5w5v605x5y5x5v5u605z5x5w5v
3v403z3y3x3v3u403z3x3w3v413z3y3x
2p2o2o2o2p----2o2p2o2o--2p2o2o2o
--3p--332t2i--1w1l------0e9x9m9b
5x5l5a4z4p4d43--3i362v2k2a1y1o--
8f--7t7i78--6l6a605p5e53--4g46--
--0q0q0q0q--0q0q--0q0q--0q0q0q0q
------4d4e4g4f4l4k4i4h4g4m4k4j4i
0h--0h0h0h0h0h5y0h0h0h0h0h0h0h0h
3t------5z5y3s--5z5y5y5y5z5y5y5y
2h2g2g2g2h2g2g--2h2g2g2g--2g2g2g
41--3e332t2h271w1l190z0o0e029m--
5x5l5a4z4o4e433s3i362v2k2a1y1o1d
4i4h4h4h4i4h4h4h4i4h--4h4i4h4h4h
7c7a7978777c7b7a7977767c7b797877
3x3l3a302p2e231t1i160v0l0a9t9i97
42--64--172i--------------03--1e
494e4d4c4b49484e4d4b4a494f4d4c4b
55535258575554535957565554525857
514z4y4x5150504z4y535050504y4x53
7y7w7v7u7y7x7x7w7v807x7x7x7v7u80
8h8g8g8c8h8g8g8g8d8i8g8g8h8g8c8i
--4s4s4s4s4r4s4s4s4r4s4s4s4r4s4s
------332t--271w1l190z0o0e9x9m9b
8f847t7i--6v6l6a605p5e53--4g463x
060b0a0908060c0b0a0807060c0a0908
2b2928272d2b2a2928262c2b2a282726
423t463y3q493u3m463q4a423n463y3j
4n4e4r4j4b4u4f474r4b4v4n484r4j44
4u4l4y4q4i--4m4e4y4i--4u4f4y4q4b
51565554535150565553525157555453
6e6c6b6h6g6e6d6c6i6g6f6e6d6b6h6g
7y838281807y7x8382807z7y84828180
8j8h8n8m8l8j8i8h8n8l8k8j8i8n8m8l
8x8v8u8t8s8x8w8v8u8s8r8x8w8u8t8s
------------5e5d5c5a5g5f5e5c5b5a
2u2t2t2s2y2t2t2t2u2t2t5q2u2t2t2t
5t5r5q5p5v5q5q5q5r5q5q--5r5q5q5q
3e3f3d3d3e3d3d3d3e3d3d3d3e3d3d3d
6e6b6b6a6g6b6b6b6c6b6b6b6c6b6b6b
02025r5r020202025s020202025r5r02
1l1c1p1h191s1d151p191t1l161p1h12
0s170w0n--0t1c--0q------160v--13
24292827262b23222826252423282726
--3p3e342t2i271w1l190z0o0e9x9m9b
5x5l5a4z4p--43--3i362v2k--1y1o--
1q221u1m261q1i221n1e1y1j231u1f1z
4g4s4k4c4w4g484s4d444o494t4k454p
2a1y1n1d130r0g059p9d938s8i867v7k
504z4z--504z4z4z504z4z4z504z4z4z
5w5k59--4n4c423r3h352u2j291x1n1c
8l8k8k8k8m8k8k8k8l--8l8k8l8k8k--
06040a09060605040a060606050a0906
0q0p0o0u0t0q0q0p0o0t0q0q0q0o0u0t
6d6c6b6a6d6c6c6c6d6g6f6c6d6b6a6g
3h3d3e3d3c3h3g3d3e3c3b3h3e3e3d3c
8q8m8m8m8l8q8p8m8n8l8k8q8n8m8m8l
--------2t2h271w1l190z0o0e029m9b
------4z4o4d433s3i362v2k2a1y1o1d
6q6e645t5i--4w4m4b3z3o3e332s2h27
--------3g3e------3c3f3e------3c
--653z427x7v--6543417w7v663z4241
----6867--------687t------68677t
0707----070707070707070707070707
0p------0p0p------0p0p0p------0p
383b--393837373b3a3737373c3a3938
3e3d3d3g3i3d3d3d--3f3e3d3e3h3g3f
413p3e--2t2h271w1l190z--0e029m9b
5452--53--545352----555453------
5p5o5o5o----5o5o--------5p5o----
5w5k--4y4n4c423r3h352u2j291x1n1c
5x------4o4d433s3i--2v2k2a1y1o1d
6h685v5l5d4x4p4h423t3f362y2j2a22
7u7s7r7r7s7u7t7s7s7r7v7u7t7r7r7r
8f837t7j776v6l6a605p5e534s4g463w
--0s0r0q----0t0s0r------0t0r0q--
----515152------5251------515151
--------5r5p----5t5r5q5p----5s5r
8f837t7i776v6l6a605p5e534s--463w
0k0j0j0j0k0j0j0j0k0j0j0j0k0j0j0j
73727273737272737372727373727273
7j7i7i--7j7i7i7j7j7i7i7j7j7i7i7j
8f837t--776v6l6a605p5e53--4g463w
--3p3e332t2h271w1l190z0o0e029m9b
010101--01010101010101010101--01
06060606060606060606--0606060606
3e3d--3d3e3d3d3d3e3d3d3d3e--3d3d
6c--6b6b6c6b6b--6c6b6b6b--6b6b6b
7y7x7x7x7y--7x7x7y7x7x--7y7x7x7x
9j9i9i9i--9i9i9i9j9i--9i9j9i9i9i
a09z--9za09z9z9za09z9z9za0--9z9z
--8h8h8h8i8h--8h8i8h8h8h8i8h8h8h
--9g9g9g9h9g--9g9h9g9g9g9h9g9g9g
3i3h3h3h453h3h3h733h3h3h3i3h3h3h
45444444737i7i737j7i7i73737i7i73
737i7i737j----7j------7j7j----7j
8f837t--776w6l6a605p5e534s4g463w
--7272----7272----7272----7272--
8v8k--3r3q3o3n3t3s3q3p3o3u3s3r3q
8x----45484645444341474645434241
8h--7s7l786x--6c----5g--4t----3x
a1--a1a0a1a0a0--a1a0a0a0--a1a0a0
--83--------6l6a605p5e534s4g463w
----8a--------8e838l8b8u8j878q8f
3l3c3p3h393s3d353p393t3l363p3h32
483z--443w4f403s4c3w4g483t--443p
4d4c--4c4d4c4c4c--4c4c4c4d--4c4c
2v2m--2r2j322n2f2z2j332v2g--2r2c
302z2z2z302z2z2z--2z2z2z302z2z2z
3y--423u3m453q3i423m463y3j423u3f
483z4c443w4f40--4c3w4g483t4c443p
--6d6d6d6e----6d6e6d6d--6e6d6d6d
42474945444241474644434248464544
--3f3e3d3j3h3g3f3e3j3i3h3g3e3d3j
6s6q6p6o6n6l6r6q6p6n6m6l6r6p6o6n
605y5x63625x5x--5y5x5x5x--5x5x5x
6765646a696766656b69686766646a69
6866656b6a6867666c6a696867656b6a
2s2r2r2r2s2r2r2r2s--2r2r2s2r--2r
313d352x3h312t3d2y2p392u3e352q3a
6s6q6p6o5i6l6r6q6p6n6m6l6r6p6o6n
--3p--------271w1l190z0o0e029m9b
5x5l5a4z--4d433s3i362v2k2a1y1o1d
61603f342u7d9e9d9c9h9g9f9e9c9b9h
9i9d60607f9f--------------------
------------281x1m1a100p0f9y9n9c
3l6q6p1f171c1b1a1g1e1d1c1b1g1f1e
6s----6o6n6l6r6q6p6n6m6l6r6p6o6n
3e3f3e3d3e3d3d3f3e3d3d3d3g3e3d3d
4n4l4k4q4p4n4m4l------4n4m4k----
3x--3b302p2e231t1i--0v0l0a9t9i97
403q3f342u2i281x--1a100p0f039n--
5x3p3e332t2h271w1l190z0o0e021o9b
--5l5a4z4o4d433s3i362v2k2a1y9m--
6q6f645t5i564w4m4b3z--3e33--2h27
8f847t7j786v6l6a605p5e53--4g46--
a1--a0a0a1a0a0--a1a0a0a0a2a0a0a0
--5m--504p4e443t3j37--2l2b1z1p1e
------5p4442----5q5o4342a1--5p5o
3x3l--302p2e231t1i160v0l0a9t9i97
413p3e332t2i271w1l190z0o0e029m9b
5x5l5b4z4o4e433s3i362v2k2a1y1o1d
8f837t7i77--6l6a605p5e534s4g463w
------504p4f443t3j372w--2b1z1p1e
271y2b231v2e1z1r2b1v2f271s2b231o
3e3d--3d3k3d3d3d3e3d3d3d3e--3d3d
514z5554--51504z55----51505554--
1q1o1u1t1s1q1p1o1u1s1r1q1p1u1t1s
5n5m5m5m--5m5m5m5n5m--5m5n5m5m5m
------0n--0n0n0n0n----0n0n0n0n--
------2r2j322n2f2z2j332v2g2z2r2c
------332t2h271w1l190z0o0e029m9b
1y2g251u2d5857565553525857555453
5856555453--a2a2--------a3------
8v8k89--8h85--8e838l8b8u8j878q8f
--2f------211q291z1o27--2f23--2b
--84--7j786w6m--615q--544t4h473x
0p170w--150t1c110q18--0n160v--13
0r--0y0o170v1e130s1a100p180x1g15
0s1a--0p18----14----11------1h--
2n--2n2n2n2m--2n2n2m2n2n--2m2n2n
2w--302s2k33--2g302k342w2h302s2d
3d3v--423s3h--3p3f--3l44--3i413r
4x4l4a4t4i474q4g--4n4c4v4k484r--
535252525352525253--5252535252--
7o7d--7l7a7s7h777q--747n7c--7j78
a1a1a0a0a1a0a0--a1a0a0a0--a0a0a0
--180x0n--0u1d--0r190z0o170w1f14
--7z7p887x8e--7t8c817q897y--857u
2x2w--2w2x2w2w2w--2w2w2w2x--2w2w
7t7r7q7p7o7m7s7r7q7o7n7m7s7q7p7o
47464646--4646464746464647464646
3v3u3u--3v3u3u3u3v3u3u3u3v3u--3u
1i191m1e161p1a121m161q1i131m1e0z
6i9y21--6g3e02------------------
0p170w0m150t1c110q180y0n160v1e13
2a1y1n1d130r0g059p9e938t8i867v7l
2d211q291z2g261v----------------
3k423s4b403o473w3m433s4b403p--3y
41--3e--2t2i----1m1a0z0p0e039m9b
5x5l5b--4p4d433t3i372w2l2a1z1o1e
6h675v5k594y4n4d433r3g352v2j291y
8f857t7j786w6l6b615p5e534t4h463w
--------2j322n2f2z2j332v2g2z2r2c
----------------2e221s2b202i271x
8c8a8g8f8e8c8b8a8g8e8d8c8b8g8f8e
------11100y0x0w12100w0y0x121110
2s2f2y2o362v2k342u2i302q2f2w2m36
2y2l342u3c312q3a302o362w2l322s3c
3c2x3h383r3d343o3f313k3b2y3g373r
463t4c424k493y4i483w4e443t4a404k
7b6y7h777p7e737n7d717j796y7f757p
7c6z7i787q7f747o7e727k7a6z7g767q
7k777q7g7y7n7c7w7m7a7s7i777o7e7y
7p7c7v7l837s7h817r7f7x7n7c7t7j83
7w7j827s8a7z7o887y7m847u7j807q8a
4d4b56494f4d4c4b4a484e4d4c4a4948
58566p56575857565756565857565656
6s6q--6o6n6l6r6q6p6n6m6l6r6p6o6n
1y2g251v2d211r291z1o271w2f231s2b
2l33--2h30--2d2x2m--2u2j322p2f2y
2p37--2m342s2i302q382y2n362u2j32
2x2w2w2w2x2w2w2w--2w2w2w2x2w2w2w
3k423s3h403o3d3w3l433t3j423q3f3y
423q3f342u2i281x1m1a100p0f039n9c
5y5m5b504p4e433t3j37--2l2b1z1p1e
696q6f6y6n6c6v6l6a6s6h666p6d6x6m
8b807q897y--857u7j817r8a807o877w
8g847u7j786w6m--615q5f544t4h473x
8v8k898s8h858o8e838l8b8u8j878q8f
9b8z8o978w8l948u8j918q988y8m958v
----1o----1l--1t1i161p1f1y1m1c1v
0t0h1a0z0p0e030o0d010q0g05030h06
1w1k351v2u2i0z1o1d11100p0f0r1x1m
2s2g3f2u4x361y1x1m1a1o1d132s2h3b
3s3g43345i562w2l3r1y342t333w3m3j
423q5j3s6m6k4w415g3f3o3e474d433t
6q5u64586u6s604m5x3z4t4i4f4m6e42
7u6e785t74719x5q6654514q4p6p7i64
--7s7g6x7d----67885c5b504y7t8d77
--807q75------6g9c5m5k59718o9d82
--897z7f------8j--5v7n7c859o9n92
------7o------9m--7x8q8f909y--9c
------9r----------909l9ba0----a0
82----------685y5o--------443u--
16150616131516161615151616151516
2k1y161d16192k2k2k2j272k2k2j272k
4p27252k1k274v------2k------2k--
652k2k5s2k2k6h------------------
8b4d63--3h4l6q------------------
8k7ia1--5h6a8t------------------
27262727272627272726262727262627
282b2929282b2b2b28272b2b28272929
----2b2b--------2a29------292b2b
2j2j2j2j2j2j2j2j2j2i2j2j2j2i2j2j
413p3g352t----1y1n1b110q0g049o9d
4b4c4c4c4b4c4c4c4b4a4c4c4b----4c
5x5m5b504p4d433t3j372w2l--1z1p1e
6r6f------57--4n--403p3f342t2i--
----1o----0s0h069q9e948t8j877w7l
----7i776w--------5e534s4h----3l
2s2j2w2o2g2z2k2c2w2g--2s2d2w2o29
36343332383635343331303635333231
605y5x6362605z5y646237605z5x6362
--8n8m8l8k8i--8n8m8k8j8i8o8m8l8k
3h6q6p6o5h6l6r6q6p6n6m6l6r6p6o6n
3m--3l3l3m3l3l--3m3l3l3l--3l3l3l
42403z3z403z4140403z3z3z413z3z3z
85838281878584838280868584828180
0d0b0a09080d0c0b0a080e0d0c0a0908
28272828282727--2827272828--2728
5p5n5j5i5h5m5l5k5j5h5g5m5l5j5i5h
5q5o7v7u807y7x7w7v7t7z7y7x7v7u7t
7d7b7a7978767c7b7a7877767c7a7978
7e7e7e7e--7e7e7e7e--7e7e7e7e7e--
423q3f332t--271w1l190z0o0e9x--9b
2a1y1n1d130r0g059p9d93--8i867v7k
8f847t7i776v6l6a605p5e534s4g463w
a09z9z9za09z9z--a09z9z9za0--9z9z
615z5y036361605z65636261605y0363
0o----0l14----11----0x----0u1d--
--160v----0s1b--0q17--0m15----12
3d3v3k433s----3p3f--3l44--3i413r
3i3h3h3h----3h3h3i3h--3h3i3h3h3h
7m7b--7j78--7f75----727l----7h--
0r0p0o0n0m0r0q0p0o0m0s0r0q0o0n0m
3v3t3s3r3x3v3u3t3s3x3w3v3u3s3r3x
58565554535857565553525857555453
8q8o8u8t8s8q8p8o8u8s8r8q8p8u8t8s
--------3j3h3g3f3e3j3i3h3g3e3d3j
----------4u4t4s4r4p4o4u4t4r4q4p
0202--0302020202--02020202--0302
03561u583l03--------------------
2c--29292d--2b--2a292c----292929
3m----3l3m3l3l--3m3l3l3l----3l3l
5x5l5a4z4o4d433s3i362v2k--1y1o1d
0a0s0h060p0d03------------------
0f0e0e0f0f0e0f------------------
131l1b101i17--------------------
1g1y1o1d1w1l--------------------
1x2f241t2c20--------------------
2q382y2n362u2j------------------
2t2k2x2p2h302l------------------
2x2w2w2w--2w2w------------------
3k423r3h403o--------------------
3l433s3i413p--------------------
423q3f342u2i--------------------
4d4v4l4a4t4h50------------------
565o5e5x5m5b5u------------------
606i676q6g646n------------------
6t7b717k796y7h------------------
8g847u7j786w--------------------
8v8k898s8h85--------------------
9a8y8n968w8l94------------------
a49s9ha09p9e9x------------------
1z1x1w1v211z1y1x1w21201z1y1w1v21
2t2r2q2w2v2t2s2r2x2v2u2t2s2q2w2v
8m8k8j8i8o8m8l8k8j8h8n8m8l8j8i8h
4241414142414141--41414142414141
3g3e--3j3i3g3f3e3k3i3h3g3f--3j3i
4f4d4c4b4a484e4d4c4a49484e4c4b4a
3m3l3l3l--3l3l3l3m3l3l3l3m3l3l3l
3n3l3k3q3p3n3m3l3r3p3o3n3m3k3q3p
483z4c443w4f403s4c3w4g483t4c44--
4u3f--3h9y3e02------------------
5w5k594y4n4c423r3h352u2j291x1n--
6h--5v5k594x4n4d423q3f352u2j281y
--666a6a6b6a6a--6b6a6a6a6b6a6a6a
8f837t7i776v6l--605p5e534s4g463w
--65--5k594x4n4d423q3f352u2j281y
080808----08080808--08080808----
3a3m3e363q3a323m372y3i333n3e2z3j
02020303020202020302020202030302
3f3f3f3e3f3e3e3f3f3e3e3e3g3f3e3e
3z3y3z3z3z3y3y3y403y3y3y3z3z3z3y
5g5f5f5f5h5g5f5f5g5f5g5g5g5f5f5f
4f46454b43--4746454342--47454b43
4t4r4q4p4o4m4s4r4q4o4n4m4s4q4p4o
403o--332s2h271w1l190z0o0e029m9b
5x5m5a4z4p4e433s3i362v2k2a1y1o1d
8f847u7j786v6l6a605p5e534s4g463w
8m8b817q7f726s6h675w5l5a4z4n4d43
3z3y3y3y3z3y3y3y3z3y3y--3z3y3y3y
6h655v5k594x4n4d--3q3f352u2j281y
4n4l4a3i5c4g4m4l4k4i4h5a4m4k4j4i
--5m5l5d--5a595f5e5c5b--5g5e5d5c
49404d453x--413t4d3x4i493u4d453q
0p0s0i0m0p0t1a0m0q0t0i0n0r0v0y0n
13170w0z15161c1114180y1116191c13
1g1y1o1d1w1l262p2f2w2l2b2u2i1e1v
2d2v2k292s2h756v6k726s7b706o282r
6k726s7b706o8o8e838l8b8u--87776w
8v8k89----85----------------8q8f
0w0w--0w0w0w--0w0w0w0w0w0w0w0w0w
6c--6b--6c--6b--6c--6b--6c--6b--
--3q3f342u2j--1x1m1a100p0f039n9c
--8h--8h--8h--8h--8h--8h--8h--8h
--------------1t1i161p1f1y1m----
a1a0--a0a1a0a0a0a1a0a0a0a1--a0a0
0y0w1211100y0x0w12100z0y0x121110
24222827262423222826252423282726
8x8v91908z8x8w8v918z8y8x8w91908z
--170w----0t1c--0q180y0n160v--13
3k42--3g3z3o473w3m--3s3i--3p3f3y
--3p3f--2t2i--1x--1a----0e039m--
5x5l--504p4e433t3i37--2l2a1z1o1e
6h665v5k594y4o4d433r3g352v2j291y
8f847v7j--6w6l--615p5e534t4h46--
--4e4d4c4b49484e4d4b4a494f4d4c4b
7r--3e022r6z7q--4y--0z6z--3e02--
3h----3g1k1o3g--3h3g3g3g----3g3g
--293e02--3h--29--6n--3h2a3e026n
3x--3a302p2e231t1i--0v0l0a9t9i97
403o3e332s--271w1l190z0o0e9x9m9b
5x5l5b4z4o4e433s3i--2v2k2a1y1o1d
5y5m5c504p--443t3j37--2l2b1z1p1e
6i665v5k584y4n--423q3f35--2j28--
8f837t7i786w6l6a--5p5e53--4g46--
96949a99989695949a989796959a9998
------4j4p4n4m4l4k4i4o4n4m4k4j4i
413p3e332t2h--------------------
------------271x1m1a100p0f039n9c
43----36--2j261y--1b11--0g049o--
5x5l5a4z4o4d--------------------
------------443t3j372w2l2b1z1p1e
60------4q4g453u--38--2m2c--1q1f
8f847t7i786w6m--615q--544t4h473x
3a3939393a3839393a3939383a393939
3u3t3t3t3u3t3t--3u3t3t3t--3t3t3t
8c8a89888e8c8b8a89878d8c8b898887
----4v5f504r5b4w5g574s5c544v5850
------4c4b49484e4d4b4a494f4d4c4b
8m8l8l--538l8l8l----8l8l8m8l----
5v5u5u5u--5u5u5u5v----5u5v5u5u--
0p170w--150t1c110q180y0n160v1e13
423p3f332t2j271w1l190z0o0e029m9b
5x5l5a4z4p4d433s3i362v2k2a1y1o1d
6i6h6h6h6k6h6h6h6i6h6h6h6i6h6h6h
9b9a9a979b9a9a9a9b9a9a9a9b9a9a9a
a6----a5a6a5a5a5a6a5a5a5a6a5a5a5
--2r2r2s2s2r2r2r2s2r2r2r2s2r--2r
413p3f342t2i271w1l19--0o0e029m9b
5x5m5b504p4e--3s3i362v2k--1y1o1d
6p6d--5s5h--4v4l4a3y3n--322r2g26
8g847u7k796v6l--605p5e534s4g463w
1p1o----1p--1o1o1p1o1o1o1p1o1o1o
3s3r----3s3r3r3r--3r3r3r3s----3r
4k4j1n1m4i1q4j4j4k4j4j4j4k4j4j4j
7l7i4j4j7m4n4t7k7l7k7k7k7l7k7k7k
494848484948--48494848--49484848
4f4r4j4b4v4f474r4c434n484s4j444o
1c1b1b1b1b1c1c1b1b1b1b1c1c1b1b1b
33--372z3j332v--302r3b2w--372s3c
3f3g3f3e3f3e3e3g3f3e3e3e3h3f3e3e
--06060303--0606060303--06060303
2q2p2p602q2p2p2p2q2p2p2p2q2p602p
646261--5z5x6362615z5y5x6361--5z
--3p3e332t2i271w1l190z0o0e049m9b
5x5l5c4z--4d43--3i362v2k2a1y1o--
--3o--33----26----19--0o--9w--9a
----3d--2s2h--1w----0y--0d029l--
5w--59----4c----3h--2u----1x----
--5k--4y----42----35--2j29--1n--
413p3d332t2h271w1l190z0o0e029m9b
5w5k5a4y4n4c423r3h352u2j291x1n1c
6h675v5k594x4n4d423q3f352u2j281y
050302080705040302070d0504020807
0c0a090f0e0c0b0a090e0k0c0b090f0e
0j0h0g0m0l0j0i0h0g0l0r0j0i0g0m0l
0q0o0n0t0s0q0p0o0n0s0y0q0p0n0t0s
0x0v0u100z0x0w0v0u0z150x0w0u100z
141211171614131211161c1413111716
1b19181e1d1b1a19181d1j1b1a181e1d
1i1g1f1l1k1i1h1g1f1k1q1i1h1f1l1k
1p1n1m1s1r1p1o1n1m1r1x1p1o1m1s1r
1w1u1t1z1y1w1v1u1t1y241w1v1t1z1y
232120262523222120252b2322202625
2a28272d2c2a2928272c2i2a29272d2j
2h2f2e2k2q2h2g2m2e2q2p2h2n2e2k2q
2o2t2l2y2x2o2u2t2l2x2w2o2u2l2y2x
32302s35342v31302s343a32312s3534
3937363c3b393837363b3h3938363c3b
3g3e3k3j3i3g3f3e3d3i3o3g3f3k3j3i
3n3l3r3q3p3n3m3l3k3p3v3n3m3r3q3w
3u3s3y3x433u3t3z3r43423u403y3x43
4146454b4a4147463y4a494147454b4a
4f4k4j4i4h484e4k454h4n4f4l4j4i4h
4m4r4q4p4o4m4l4r4j4o4u4m4s4q4p4o
4t4y4x4w4v4t4s4y4q4v514t4z4x4w4v
5055545352504z554x52585056545352
575c5b5a5957565c54595f575d5b5a59
5e5j5i5h5g5e5d5j5b5g5m5e5k5i5h5g
5l5q5p5o5n5l5k5q5i5n5t5l5r5p5o5n
5s5x5w5v5u5s5r5x5p5u605s5y5w5v5u
5z646362615z5y645w61675z65636261
666b6a696866656b63686e666c6a6968
6d6i6h6g6f6d6c6i6a6f6l6d6j6h6g6f
6k6p6o6n6m6k6j6p6h6m6s6k6q6o6n6m
6r6w6v6u6t6r6q6w6o6t6z6r6x6v6u6t
6y737271706y6x736v70766y74727170
757a79787775747a72777d757b797877
7c7h7g7f7e7c7b7h797e7k7c7i7g7f7e
7j7o7n7m7l7j7i7o7g7l7r7j7p7n7m7l
7q7v7u7t7s7q7p7v7n7s7y7q7w7u7t7s
7x8281807z7x7w827u7z857x8381807z
848988878684838981868c848a888786
8b8g8f8e8d8b8a8g888d8j8b8h8f8e8d
8i8n8m8l8k8i8h8n8f8k8q8i8o8m8l8k
8p8u8t8s8r8p8o8u8m8r8x8p8v8t8s8r
8w91908z8y8w8v918t8y948w92908z8y
939897969593929890959b9399979695
9a9f9e9d9c9a999f979c9i9a9g9e9d9c
9h9m9l9k9j9h9g9m9e9j9p9h9n9l9k9j
9o9t9s9r9q9o9n9t9l9q9w9o9u9s9r9q
9v------9x9v9u--9s9xa39v------9x
a2------a4a2a1----a4--a2------a4
0p----0m15----11----0y------1e--
--170w----0t1c--0q18--0n160v--13
3k42--493z3o--3w3m--3s4b--3p483y
413p3f342t2i28----------0e9x9m9b
5x5l5b50--4e43--3i------2a--1o--
8v8k89--8h85--8d8w8l8b8u8j878q8f
----5c--4p----3t--37--2l--1z--1e
2w2n--2s2k--2o2g--2k342w2h--2s2d
4g4l30----33----30--------30----
------4q8w8u8t8s8y8w8v8u8t8r8x8w
3f----3e3f3e3e--3f3e3e3e----3e3e
3l3k3k3k3l3k--3k3l3k3k3k3l3k3k3k
777676767776--767776767677767676
41------4o2h--3s--------4s02--3w
5x3p3e332t4d271w1l190z0o0e1y1o9b
8f5l5a4z--6v436a3i362v2k2a4g46--
--837t7i----6l--605p5e53--9x9m--
2k2j2j2j--2j2j2j2k--2j2j2k2j2j2j
--3o3e342t--271w1l190z0o0e9x9m9b
5x5m--504p4d433s3i362v2k2a1y1o--
6q6e645t5j564w4m4b3z3o3e332s2h27
----------685x5n5d514q4f443t3j38
6h655v5k59--4n4d423q3f352u2j281y
6q6e645t5i564w4m4b3z3o3e332s2h27
1k2f251u2d211q291z2f26----------
413p3e342t2i271w1l190z0o0e029m9b
5x5l5a504o4e433s3i362v2k2a1y1o1d
8v8k898s8h858o8d838l8a8u8j878q8f
----0w0m150t1c110q180y0n160v1e13
3z3p3f332t2i271w1l190z0o0e029m9b
5x5j--4z4o4d43--3i362v2k2a1y1o1d
9z9y9y9y9z9y9y9y9z9y9y9y9z--9y9y
3d3c3b3e3d3c3c3c3f3c3c3c3d3b3e3c
53525252535252525353525253525253
2t2k2x2p2h302l2d2x2h--2t2e2x2p2a
2w2n302s2k--2o2g302k342w2h302s2d
4g4l4a--------4l4k4i4h4g4m4k4j4i
7h7f7l7k7j7h6q6p6o6m6l6k6q6o6n6m
7y7w7v7u807y7g7f7l7j7i7h7g7l7k7j
9896959493987x7w7v7t7z7y7x7v7u7t
------------6r6q6p6n6m6l6r6p6o6n
413p--332t2h271w1l190z0o0e029m--
--359b9b--9b----9c9b--9b--9b9b9b
372v2k2a1z1o1d130s0g059p9f938s--
0b09080e0d0b0a09080d0c0b0a080e0d
131l1b1t1j171q--151m--1u1k191r1h
3h3g3g--3h--3g3g3h3g3g--3h3g3g3g
3j--------3n483w3l--3s4b--3p483x
575q5f5x5m5c5v------------------
58----5y5n----5k595r5g5z5p5d5w5m
595r----5o----5j585q5f5y5o5c5v5l
5t2w2w2z2z2y2w2w302y2y2y2x2w2z2y
9m175g3h2v4902------------------
413p3e332t2h--1w1l190z0o--029m9b
5w5k594y4n4c423r3h352u2j291x1n1c
4g4e4d4c4b494f4e4d4b4a494f4d4c4b
8j8o8n8m8l8j8i8o8n8l8k8j8p8n8m8l
9i9g9f9e9d9i9h9g9f9d9c9i9h9f9e9d
413p3e--2t2h271w1l190z0o0e029m9b
2t2k2x2p2h302l2d2x2l312t2e2x2p2a
--3p3e342t--271w1l190z0o0e9x9m9b
4j4a4n4f484r4b434n474r4j444n4f40
0o160v0l140s1b100p170x0m150u1d12
0p170w0m150t1a0z0o160w0l140t1c11
------------1c110q180y0n160v1e13
0q180x0n160u1d120r190z0o170w1f14
0r190y0o170v1e130s1a100p180x1g15
0s1a0z0p18--1f14--1b11----0y1h--
0t1b--0q19----15----120r--0z1i17
2m2k2m2m2o2l--2m2m2l2m2m2l2n2m2m
4x4l4a4t4i--4q4g----4c4v--484r--
7n7c--7k797r7g767p--737m--6z7i--
0d292p--2q2p2p2p2q2p2p2p2q2p--2p
--3q--342t2i281x1m1a100p0f039n9c
5x5m--504p4e443t3j372w2l2b1z1p1e
a1----a0a1a0a0--a1a0a0a0----a0a0
--847u7j78--6m6b615q5f544t4h473x
023q0403020202------------------
6sa55d272aa56r------------------
413p3e332t--271w1l190z0o0e029m9b
2x2o312t2l4m2p2h312l352x2i312t2e
36353535366c473z4j434n4f404j4b3w
4f464j4b43--6c--6d6c6c6c----6c6c
--0m------3x3x3x3y--3x3x3y3x3x3x
606x555b5a5857565553525857555453
616y565c5b5958575654535958565554
32313131323131313231--3132313131
4k4i4a3k4m4k4j4i4h4f4l4k4j4h4g4f
51564h4n535857565553525857555453
89835554878584838280868584828180
--928281969493929896959493989796
--5454545554--545554545455545454
0n15--0k130r--0z0o--0v0l140z1c11
0t1b--0q19----15----110r----1i17
0o160v0l140s1b100p170w0m150u1d12
0q180x0n160u1d120r190y0o170w1f14
0p170w0m150t1c110q180x0n160v1e13
2l332s3b312p382y2n352u2j322r3a2z
--6u6s6v6v6s6s6u6w6v6u6s6v6s6v6v
02020203020202020202020202--0302
2s2r2r--2s2r2r2r--2r2r2r2s2r--2r
32--362y3i--2u------3a----36--3b
--3e------32--3e2z2q--2v3f--2r--
--a1a00908----a1--08----a2a00908
--3p3e332t--271w1l190z0o0e029m9b
5x5l5a4z--4d43--3i362v2k2a1y1o1d
67293e024p3a66297h9r4o3a2a3e029r
1x53256362601w5y646261605z5x6362
59575655545958575654535958565554
31----3031--30--31303030----3030`;

export const COUNTRIES = `AD|0000011|2035|0101=0 0106=m #0=24 0314=g #1=3 #2=4 0501=2 #3=c 0815=b 0908 1101=a 1208=q 1224=i 1225=1 1226=6 240212=1q #4~14=j|
AE|0000011|2035|0101=0 200522,210511,220430,240408*5?26=7 230420*4?26=7 #5*3?26=7 331223*3?26=7 351201?26=7 351203?26=7 #6?26=2o #7*3?26=8 #8?26=t #9?26=e 201201,211201,221201,231201=39 1202^ca=r #a=r 220514*3=62 291203=1k|
AG|0000011|2035|0101^ac=0 #1=3 #2=4 #b=2 #3=c #c=1v #d=2c 1101^dc=5 1209^dc 210802,230119,270802,320802 220801,330801*2 1225^dd=1 1226^dd=6|
AI|0000011|2035|0101^dc=0 0302^dc 0530^dc/21 1219^ba #e #f #g 200806,211217 #1=3 #h=d #2=4 0501^dc=2 #i=c #j=g 1225^dd=1 1226^dd=6 220603=z #k=y 250228=31|
AL|0000011|2035|0101^dd=0 0102^dd?33=2g 200103,220321,240315=f 0314^dc 0322^dc 0905^dc 1122+24^dc 210504,270504,320504 211130,271130,321130 #l*2=2m #m*2=1u 210502,270502,320502=1u 0501^dc=2 220503=2 200524,250330*2?26=7 #n?26=7 280228,351203?26=7 #o?26=8 220711,300415?26=8 240616,270516,350218*2?26=8 1128=5 1129^dc=x 201201,261201=x 1208^dc=28 1225^dc=1|
AM|0000011|2026|0101^cc=0 #p=0 0127+26 0509 200103,210103*3 200107,210107 0106=1 200127,210920=f 200529=f 0128=2a 0308=s 0424=14 0501=2 0528=u 0705=g 0921=5 1231=k|200201,200523,210925
AO|0000011|2035|0101=0 0308 0323-34 0404 0917 #q #r #s #t #u 0204=x #v=1n #1=3 0501=2 1102=11 1111=5 1225=1|
AR|0000011|2026|0101=0 #w=24 #v=1n #x=4u #y=4u #z=4u 0324=5o #10=5v #4=j #1=3 0501=2 0525=5t #11=48 #12=47 0709=5 #13=46 #14=5p #15=5l 1208=7b 1225=1 220518=8q 220617,330617=9d 221220=8w 260323=f 260710=f 261207=f|
AS|0000011|2035|0101^bc=0 #16=22 #17=2k 0417^bc 0716^bc #18 #19=1l 0704^bc=5 #1a=2 #1b=1w 1111^bc=27 #1c=1o 1225^bc=1 0619+21^bc=1z #1d~12=i #1e~12=k|
AT|0000011|2035|0101=0 0106=m #2=4 0501=ah #1f=9 #3=c #1g=o 0815=b 1026=v 1101=a 1208=q 1225=1 1226=6 231224,281224,341224=i 231231,281231,341231=k #1h~14=i #1i~14=k|
AU|0000011|2035|0101^dc=0 0126^dc=1g #1=3 #1j=p #h=d #2=4 0425=1a 1225^dd=1 1226^dd=6 220922=1c|
AU-NSW|0000011|2035|0101^dc=0 #1k=1g #1=3 #1j=p #h=d #2=4 0425=1a 260427,270426=1a 200608,210614,220613=z #1l #1m=2 1225^dd=1 1226^dd=6 220922=1c #1n=y|
AU-QLD|0000011|2035|0101^dc=0 #1k=1g #1=3 #1j=p #h=d #2=4 #1o=1a #b=2 #1p 201005,211004=z 1225^dd=1 1226^dd=6 220922=1c #1q=y|
AU-VIC|0000011|2035|0101^dc=0 #1k=1g #1r=2 #1=3 #1j=p #h=d #2=4 0425=1a 200608,210614,220613=z #1s #1t 1225^dd=1 1226^dd=6 220922=1c #1n=y|
AW|0000011|2035|0101=0 0125 0318 #w=24 #1=3 #2=4 #1u=2u #1v=2 #1f=9 1225=1 1226=6 250426,310426=20|
AX|0000011|2035|0101=0 0106=m #1=3 #h=d #2=4 0501=2 #1f=9 #1w=h #1x #1y=2f #1z=2e #20=a 1206=5 1224=i 1225=1 1226=6 1231~12=k|
AZ|0000011|2026|0101^cc?33=0 #21?33=0 210104,270104?33=0 220103,230103,280103,330103,340103*2?33=0 #22=f 200106,221107,230630,241113,250627=f 200327,231110,241230=f 200527=f 210511,240104,250327*2=f 0120=13 0308^ac=s 310310=s 0320^cc 0324^bb 0509^dc 0615^dc 0626^dc 1231^ae #23*3 #24*2 210325,240325,270325,300325*2 #25 200524*3?27=7 #26*2?27=7 230424,260321,310127,330105?27=7 260323,331226?27=7 260325?27=7 260330?27=7 280226,351201*4?27=7 0528^dc=u #27*2?27=8 320329*2?27=8 #28?27=8 260529?27=8 220709,300413*4?27=8 270516,350218*3?27=8 1109^dc=2s 1108+21=l 261110=l 241112=g 250129=3p|200329,200530,210508,210516,210717,220305,221105,230624,230625,231104,231230,240107,240406,241116,241123,241228,241229,250621
BA|0000011|2035|0101=0 0102 0502 0107=18 #2=4 #29=2x 0501=2 #2a?25=7 #2b?24=8 1225=1 320114?32|
BB|0000011|2035|0101^ac=0 0121^ac #2c 230807 #1=3 #2=4 0428^ac=1s #1v=2v #3=c #2d=n 210803,270803,320803=n 1130^ac=5 1225=1 1226=6 210104*2=f 211227,221227,271227,321227,331227=f 220501,330501=2|
BD|0000110|2026|0221=81 #2e=8o 0326=5 #2f?27=8j 291222?27=8j 0414=4m 0501=2v #2g?27=21 #2h?27=7q 321231?27=7q #2i*3?27=7 230421,260320*4?27=7 331224?27=7 331226?27=7 #2j*3?27=8 270517,300415,350219*2?27=8 #2k=3q #2l?27=16 #2m?28=e 1216=l 1225=1 240107=f 240805*3=f 0805+25=7p 270519?27=37|
BE|0000011|2035|0101=0 #h=d #2=4 0501=2 #1f=9 #1w=h #3=c 0721=v 0815=b 1101=a 1111=w 1225=1|
BF|0000011|2035|0101^ac=0 0103 1211^ac 0308^ac=s #2=4 0501=2 330502=2 #1f=9 #2n?25=7 331223?25=7 #2o?24=8 0805^ac=5 0815^ac=b #2p?24=e 1031=13 1101^ac=a 1225^ac=1 210104,270104=15 270516?27=h|
BG|0000011|2035|0101^dc=0 0303^dc=x #29=3 #2q=p #2r=d #2s=4 0501=2 0524^dc 0906^dc #2t #2u 290506,350506*2 0922^dc=5 1224^ee=i 1225^cc=1 #2v=1 201228,261228=1 211227,271227,321227*2=1|
BH|0000110|2035|0101=0 0501=2 #2w*3?26=7 331223*3?26=7 #2b*3?26=8 #2x?26=t #2y*2?26=16 310502?26=16 #2z?26=e 1216=r 1217|
BI|0000011|2035|0101^ac=0 0205^ac=26 0406^ac 0608+22^ac 1013^ac 1021^ac 0501=2 330502=2 #1f=9 200524,250330,330102*2?26=7 #30?26=7 0701^ac=5 #31?26=8 240616,270516,350218*2?26=8 0815^ac=b 1101^ac=a 1225^ac=1|
BJ|0000011|2035|0101=0 200110,210110,220110,230110,240110 #32*2 #2=4 0501=2 #1f=9 #2n?24=7 331223?24=7 #3=c #2b?24=8 0801=5 0815=b #2z?24=e 1101=a 1225=1|
BL|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1009=19 1101=a 1111=w 1225=1|
BM|0000011|2035|0101^dc=0 #1=3 #33 #34 211018,230804 #35=1s #36=n #1a=2 1111^dc=2h 1225^dd=1 1226^dd=6|
BN|0000101|2035|0101^ac=0 210102,270102=0 #37=12 300207=12 210212,230122,340219*2=12 0223^ac=r 240224,290224,350224=r 200322,271226,331021,350930*2?27=1k #38?27=1k #39?27 #3a?27 #3b?28 #3c?28 220403,250302,300106,351102*2?28 351118*2?28 #3d*4?27=7 #3e*3?27=7 210517,290219,331226?27=7 331228?27=7 250401,331223*2?27=7 0531^ac=1f 240601,250331,300601=1f 0715^ac 220716,330716 200731,280505,300414*2?27=8 #3f?27=8 #3g?27=t #3h*2?27=t #3i?27=e 250905,270815,280804,330610,350520*2?27=e 1225=1 201226,221226,261226,331227=1|
BO|0000011|2035|0101=0 0122^ac 0621^ac 1017 220502,230102,280807,330502,340102 221226,230807,331226,340807 #w=24 #v=1n #1=3 0501=2 #1g=o 0806=5 1102=11 1225=1|
BQ|0000011|2035|0101=0 #1=3 #h=d #2=4 #1u=2u 0501=2 #1f=9 #1w=h 1225=1 1226=6 250426,310426=20|
BR|0000011|2035|0101=0 #w*2=1q #1=3 0421=bc 0501=2 #1g=o 0907=5 1012=99 1102=11 1115=u 1225=1 1120+24=4r|
BS|0000011|2035|0101^ac=0 0110^dc #3j 220919 #1=3 #2=4 #3=c 0710^dc=5 #1l=n #3k=1t 1225^ad=1 1226^dc=6 #3l=1s|
BW|0000011|2035|0101=0 0102^ac 0701 0930^cd #3m*2 #3n 201228,211001,261228,271001,321001 #1=3 #1j=p #2=4 0501=2 #1f=9 1225=1 1226=1j 211227,271227,321227=6 #3o=f #3p=f|
BY|0000011|2026|0101^cc=0 #p=0 #3q=f #3r=f 231106,250704=f 251226=f 0107=1 1225=1 0308=s #h=2m #3s=1u #3t=39 0501=2 0509=l 0703=5 1107|200104,200404,210116,210515,220312,220514,230429,230513,231111,240518,241116,250111,250426,250712,251220,260425
BZ|0000011|2035|#3u=0 #3v #3w #3x #3y #3z #1=3 #1j=p #2=4 #1v=2 200525,210524=2d #40=5 1225=1 #41=6 #42=n|
CA|0000011|2035|0101^dc=0 #1=3 0701=2b #1a=2 1225^dc=1|
CA-BC|0000011|2035|0101^dc=0 #17=1j #1=3 0930+23^dc #43 #1l 220919 0701^ac=2b #1a=2 #1b=25 1111=2h 1225^dc=1|
CA-ON|0000011|2035|0101^dc=0 #17=1j #1=3 #43 0701=2b #1a=2 #1b=25 1225^da=1 1226^dd=6|
CA-QC|0000011|2035|0101^dc=0 #1=3 #43 290625,350625 0624=v 0701^ac=2b #1a=2 #1b=25 1225^dc=1|
CC|0000011|2035|0101^ac=0 220103,280103=0 200126,290214,300204,310124?29 200127,280126=12 #44 240408,300408 250406,310406*2 #1=3 #2=4 0425=1a 200427,210426,260427,270426,320426=29 200524,330102*2?27=3j #45?27=3j 200608,210607,220606=z #46?26=3i 270516,350218*2?26=3i #47?26 320620,350520*2?26 1225^ad=1 1226^dc=6 211228,271228,321228=6 #48=1g 300128=1g 250126,310126*2=1g 211019,221010,250905,270816,300715?27=e 220503,280228,351203?28=7 220711,250607,300415?30=8 220922=1c #49=y 260320?26=2|
CD|0000011|2035|0101^ab=0 0104=2p 0116^cb 0406+23^ab 0801^cb/21 #4a #4b 0501^ab=2 0517=x 0630^ab=5 1225^ab=1 260103,320103=13|
CF|0000011|2035|0101=0 0630 #4c #2=4 0501=2 #1f=9 #4d?26=7 331223?26=7 #3=c #4e?26=8 0813=5 0815=b 1101=a 1201=u 1225=1|
CG|0000011|2035|0101=0 #2=4 0501=2 #1f=9 #3=c 1128 #4f 0815=b 1101=a 1225=1|
CH|0000011|2035|0101=0 #1=3 #2=4 #1f=9 #3=c 0801=38 1225=1 1226=6|
CH-ZH|0000011|2035|0101=0 #1=3 #h=d #2=4 0501=2 #1f=9 #1w=h #3=c 0801=38 #4g 1225=1 1226=6|
CI|0000011|2035|0101=0 #2=4 0501=2 #4h=21 321230=21 #1f=9 #2n=7 331223=7 1115 #4i 221226,240617,330502 330808 331226 #3=c #2b=8 0807=5 0815=b #2z=e 1101=a 1225=1|
CK|0000011|2035|0101^da=0 0102^dd=2n 230103,340103=2n #1=3 #2=4 0425=1a #4j=z 1026^dc #4k 0804^dc=g 1225^da=1 1226^dd=6 221227,331227=6|
CL|0000011|2035|0101=0 #1=3 #1j=p 0501=2 0521=92 #4l=23 0716=9a 0815=b 0918^ba=3r 290917,350917=3r 0919=2a #4m=1w #4n=2y 1101=a 1208=q 1225=1 1231=k #4o=3k 220916,240920,300920=v 230102,340102=69|
CM|0000011|2035|0101^ac=0 0211^ac=28 #1=3 0501^ac=2 220503=2 0520=r 290521=r #1f=9 200524,250330,330102*2?25=7 #4p?25=7 #31?24=8 240616,270516,350218*2?24=8 0815^ac=b #4q?24=e 240915,320620*2?24=e 1225^ac=1 210514=f 210719=f|
CO|0000011|2035|0101=0 #4r=m #4s=2z #4=j #1=3 0501=2 #4t=9 #4u=o #4v=9y #4w=23 0720=5 0807=4k #4x=b #4y=1w #4z=a #50=7g 1208=q 1225=1 #51=bk|
CR|0000011|2035|0101=0 #4=j #1=3 #52 #53 #54=2 #55=14 0915+23=5 200914,210913,220919=5 1225=1|
CU|0000011|2035|0101^cc 0725^cc 0727^bb #56 290726,350726 #1=3 0501^ac=2 1010^ac=5 1225=1 1231=k|
CV|0000011|2035|0101=0 0113=3b 0120=1y #57=2l #1=3 #h=d 0501=2 0601=1r 0705=5 0815=b 1101=a 1225=1|
CW|0000011|2035|0101=0 #w=1v #1=3 #h=d #2=4 #1u=2u #1v=2 #1f=9 0702=2s 1010 1225=1 1226=6 250426,310426=20 1231~12=k|
CX|0000011|2035|0101^ac=0 220103,280103=0 200126,250126,310126*2=1g #48=1g 300128=1g #58*2=12 210215,290213,300203,310123=12 300205=12 240210,270206*4=12 340219*3=12 #59?32=2 320322?32=2 #1=3 0425=1a 200427,210426,260427,270426,320426=29 200524,330102*2?26=7 #5a?26=7 230424,280228,351203?26=7 #5b?26=8 220711,300415?26=8 250606,270516,350218*2?26=8 #1m 1225^da=1 1226^dd=6 221227,331227=6 220922=1c|
CY|0000011|2035|0101=0 0106=m 0401 1001 #5c 0325=36 #29=3 #2r=d #2s=4 0501=2 #5d=c 0815=b 1028=v 1225=1 1226=6|
CZ|0000011|2035|0101=0 #1=3 #2=4 0501=2 0508=x 0705=30 0706=7k 0928=ag 1028=7h 1117=3v 1224=i 1225=1 1226=6|
DE|0000011|2035|0101=0 #1=3 #2=4 0501=2 #1f=9 #3=c 1003=v 1225=1 1226=6 #1h~14=i #1i~14=k|
DE-HH|0000011|2035|0101=0 #1=3 #2=4 0501=2 #1f=9 #3=c 1003=v 1031=2y 1225=1 1226=6 #1h~14=i #1i~14=k|
DE-NW|0000011|2035|0101=0 #1=3 #2=4 0501=2 #1f=9 #3=c #1g=o 1003=v 1101=a 1225=1 1226=6 #1h~14=i #1i~14=k|
DJ|0000110|2035|0101=0 #5e?24=1k 0501=2 #2w*2?24=7 331223*2?24=7 0627=5 #5f #5g?24 #2b*2?24=8 #2x?24=t #2z?24=e 1225=1|
DK|0000011|2035|0101=0 #4=j #1=3 #h=d #2=4 200508,210430,220513,230505=3s #1f=9 #1w=h #3=c 1225=1 1226=6|
DM|0000011|2035|0101^ac=0 #w=1v #v=2c #1=3 #2=4 #b=2 #3=c #1l=n 1103^ac=5 #5h 291104,351104*2 1225^ad=1 1226^ac=6|
DO|0000011|2035|0101=0 #5i=m 0121 0924 #5j #5k 0227=5 #1=3 #5l=2 #1g=o #5m=g 1225=1|
DZ|0000110|2035|0101=0 0112=35 0501=2 200524,210513,220502,230421*2?24=7 #5n*3?24=7 331223*3?24=7 0705=5 200731,210720,220709*2?24=8 #5o*3?24=8 #2x?24=t #5p?24=16 #2z?24=e 1101=15|
EC|0000011|2035|0101^bc=0 #w=1q #v=1n #1=3 0501^bc=2 #5q=2 0524^bc 0810^bc 1009^bc 1103^ac #5r #5s 1102^bd=11 211101,221104,271101,321101,331104=11 1225^bc=1|
EE|0000011|2035|0101=0 0224=5 #1=3 #h=d 0501=2 #1w=h 0623=l 0624=2e 0820 1224=i 1225=1 1226=6|
EG|0000110|2035|#5t=1 #5u?31=9s #2s=a2 #5v=a6 #5w=2 220505=2 #5x*3?27=7 331223*3?27=7 230421*4?27=7 310124?27=7 310126?27=7 #5y=7r #5z=15 #60?26=2o #61*4?26=8 210717,230628,290426*2?26=8 210720*3?26=8 220709*6?26=8 230701,290424?26=8 230703?26=8 #62?26=t #63=1f #64?26=e #65=7m 220106,230108=5a #66=3x #67=7o|
EH|0000011|2035|0227=5 0308 0510 0520-34 0617 #2w?24=7 331223?24=7 0609=2p #2b?24=8 #2x?24=t 1012=2w #68?24=e|
ER|0000011|2035|0101=0 0107=18 #69=m 0210 #6a #6b 230927*2 0308=s #29=2x #2r=1u 0501=2 0524=5 0620=13 #2b?24=8 0901=15 #6c?24=e #6d?24=7 331223?24=7|
ES|0000011|2035|#6e=0 #6f=m #1=3 #6g=2 #6h=b #6i=3f #6j=q #6k=1 #6l=a #6m=3d|
ET|0000011|2035|0107=1 #69=m 0302 #6n #6o #6p 200927 230927*2 #29=3 #2r=d 0501=2 #2w?26=7 331223?26=7 #2b?26=8 #6q?26=e #6r=0|
FI|0000011|2035|0101=0 0106=m #1=3 #h=d #2=4 0501=2 #1f=9 #1w=h #1y=2f #1z=2e #20=a 1206=5 1224=i 1225=1 1226=6|
FJ|0000011|2035|0101^dc=0 #1=3 #1j=p #2=4 200907,210907,220907=g 1010 #6s #6t 231113,241101,251021 #6u?27 201102,231002,250908?27 1225^ac=1 #6v=6 201228,261228=6 211226,271226,321226*3=6 #6w?26=e #6x?26=1b 301028,331024?26=1b 261108*2?26=1b|
FO|0000011|2035|0101=0 #4=j #1=3 #h=d #2=4 0729 #6y #1f=9 #6z=h #3=c 1224=i 1225=1 1226=6 1231=k 220605,330605=g #70~12=g|
FR|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
GA|0000011|2035|0101=0 #71=d #2=4 #72 0501=2 #73=9 #2w?26=7 331223?26=7 #74=h #3=c #2b?26=8 0815=b 0816^cc=5 #75=5 1101=a 1225=1 0830+24=x 241114*3=f 250411*2=f 250502=f 250927=f|
GB|0000011|2035|0101^dc=0 #1=3 #2=4 200508=1i #76=1e 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
GB-ENG|0000011|2035|0101^dc=0 #1=3 #2=4 200508=1i #76=1e #78=32 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
GB-NIR|0000011|2035|0101^dc=0 0317^dc 0712^dc #1=3 #2=4 200508=1i #76=1e #78=32 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
GB-SCT|0000011|2035|0101^ed=0 0102^dc=3l #1=3 200508=1i #76=1e #1l=32 1130^dc 260615 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
GD|0000011|2035|0101^ac=0 0207^ac=5 #1=3 #2=4 0501^ac=2 #3=c #1g=o #79=n 270801,320801*2=n #7a=1v #7b=2c 1025^ac=1o 1225=1 1226^ac=6 220624,230704 221227 1019+23^ac=1t|
GE|0000011|2035|0101=0 0102 0119 0512 0517+25 0828 1014 1123 0107=18 0303=14 0308=s #7c=2w #29=3 #7d=p #2r=d #2s=4 0509=l 0526=5 240517,250829=f|
GF|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 #3=c #4f=19 0714=10 0815=b 1101=a 1111=w 1225=1|
GG|0000011|2035|0101^dc=0 #1=3 #2=4 200508=1i 0509=x #76=1e #7e 240826 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
GH|0000011|2035|0101?33=0 220103,230102,330103?33=0 0107=g 0306=5 210308,220307=5 #1=3 #2=4 0501=2 210503,220502=2 200524,250330*2?27=7 #7f?27=7 331223?27=7 #7g?27=8 220711?27=8 240616*2?27=8 0921 #7h #7i 221202,231201,241206 240804*2 1225=1 211227,221227=1 1226=6 201228,211228=6 230109,240108,250401,260109=f 230424,250704,260703=f 0701+25=u #7j?27|
GI|0000011|2035|0101^dc=0 200309,210215,220221=2d #1=3 #2=4 0428^dc 0910^dc #7k #7l #7m=2v #76=1e #7n=z 1225^dd=1 1226^dd=6 210501,220501,270501,320501,330501=2 220603=1d 230508=17 280612,290611,300610,340612,350611=y|
GL|0000011|2035|0101=0 #4=j #1=3 #h=d #2=4 #6y=3s #1f=9 #1w=h #3=c 1225=1 1226=6|
GM|0000011|2035|0101^ac=0 220103,280103=0 0218^da=5 240219,290219=5 #1=3 #2=4 0501^da=2 330502=2 #7o?26=21 240408,270308,320112?26=21 321230?26=21 210509,290211*2?26=21 #7p?26=7 230424,260323,310127,331224?26=7 280227,351202*2?26=7 0525=1p 0722=15 #7q?26 #7r?26 331223?26 0815^dc/21?27=b #7s?26=16 250707,280605?26=16 300512,330410*2?26=16 #7t?25=e 221010,300715?25=e 320620,350520*2?25=e 1225=1 #7u=6 261228=6 211226,271226*2=6 #7v?26=8 250609,280508,330314?26=8 220710,300414*2?26=8 #7w|
GN|0000011|2035|0101=0 200403,210403,310403?31=v #2=4 0501=2 #7x?26=21 321230?26=21 #7y?26=7 331223?26=7 0525=1p #7z?26=8 0815=b 1002=5 #80?26=e 201101,211101=a 1225=1 220429,230102,250905,331003,340102 #81?26 330103?33|
GP|0000011|2035|0101=0 #82 #1=3 #2=4 0501=2 0508=l #1f=9 0527=19 #3=c 0714=10 0721=33 0815=b 1101=a 1111=w 1225=1|
GQ|0000011|2035|0101^dc=0 0308=s #4=j #1=3 0501^dc=2 0525 0605^dc 240123,301014 241014 #1g=o 0803^dc=1f 0815^dc=g 1012^ac=5 1208^dc=q 1225^dc=1|
GR|0000011|2035|0101=0 0106=m #5c=4d 0325=36 #29=3 #2s=4 #83=2 210504,270504,320504=2 220501,330501*2=2 #5d=c 0815=b 1028=v 1225=1 1226=6|
GT|0000011|2035|0101=0 #4=j #1=3 #1j=p 0501=2 #84=2a 0815=b 0915=5 1020=15 1101=a 1225=1 240701,290702,300701,350702 1224~12=i 1231~12=k|
GU|0000011|2035|0101^bc=0 #16=22 #17=2k 1208 #85 240721,300721 #1=3 #19=1l 0704^bc=5 #86=x #1a=2 1102=11 1111^bc=27 #1c=1o 1225^bc=1 0619+21^bc=1z|
GW|0000011|2035|0101+23=0 0120+23^ee 0803+23 #87 0308+23=s #88=d #89?26=7 331223?26=7 0501+23=2 #5o?26=8 0924+23=5 1225+23=1|
GY|0000011|2035|0101^dc=0 0223=u 200302=f 0505^ac #8a #8b 200731,211228,220709 201029 201228 #1=3 #2=4 0501^ac=2 0526=5 0801^ac=n #8c=1b 231112,261108*2=1b 1225^dd=1 1226=6 #8d=2t 310309,340305*2=2t #7v?26=8 300414*2?26=8 #8e?26=e 221009,270815,300714*2?26=e|
HK|0000011|2035|#6e=b1 #8f=86 #8g=ba #8h=b4 #8i=53 #1=3 #1j=at #8j=4 #8k=4q 0501=2 #8l=be #8m=72 1001=r 331003=r #8n=ay 201025,261018=66 201026,261019=ar 1225=1 #8o=b2 271226,321226*2=b2 #8p=b7 210404,260405,320404=3w 210405,260406,320405=aq 210406,260407=as #8q=54 220502,330502=av 220508,260524,290520,320516=am 220509,260525,290521,320517=ap 220912,290924=b5 221227,331227=b9 230101,340101=0 230102,340102=az 231002,281002,341002=aw 280528,350610=3c 280529,350611=ax 290701,350701=71 290702,350702=au 330909=an|
HN|0000011|2035|0101=0 #4=j #1=3 #1j=p #8r #8s*3 0501=2 0915=5 1225=1|
HR|0000011|2035|0101=0 0106=m #h=d #2=4 0501=2 #8t=r #1g=o 0622 0805 0815=b 1101=a 1118=2h 1225=1 1226=6|
HT|0000011|2035|0101=5 0102 1017 1118 #v #8u #8v=1q #w=24 #1=3 #h=d 0501=2 #1g=o 0815=b 1101=a 1102=11 1225=1 230518,340518=9|
HU|0000011|2026|0101=0 0315=r 1023=r #1=3 #h=d #2=4 0501=2 #1w=h #3=c 0820=a0 #8w=f 201224,221031,241224,251024,260821=f 241227,251224,261224=f 1101=a 1225=1 1226=6|200829,201212,211211,220326,221015,240803,241207,241214,250517,251018,251213,260110,260808,261212
IC|0000011||0101=0 0106=m #4=j #1=3 0501=2 0530^ac 0815^ac=b 1012=3f 1101^ac=a 1206=3d 1208=q 1225^ac=1|
ID|0000011|2026|0101=0 #8x?28=12 #8y?28=1k 271226?28=1k #8z=98 #1=3 0501=2 #90?28=2j #1f=9 #91*2?27=7 331223*2?27=7 210514?27=7 230421,260320,270309*3?27=7 0601=9c #92?27=8 230628*2?27=8 0817=5 #93?28=t #94?28=e 201209,241127=3n 1225=1 240214=1x #95=d #96=5q|
IE|0000011|2035|0101=0 0317^dc=ae #1=3 #2=4 #b=6i #4j=6h #1l=6g #97=82 1225=1 1226^dc=af 220318=5n #98=ad|
IL|0000110|2035|#99=9e #9a=8l #9b=7e #9c=a3 #9d=9v #9e=9u #9f=5h #9g=6e #9h=a5|
IM|0000011|2035|0101^dc=0 #1=3 #2=4 200508=1i #76=1e #9i #9j #9k 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
IN|0000001|2026|0126=u #9l=2t #9m=9p #9n=8b #1=3 #9o=43 #9p=4v #9q?27=7 331224?27=7 #9r?27=8 #9s=7l 0815=5 #2l?27=16 1002=6n #9t=68 #9u?28=e #9v=1b #9w=6q 1225=1 #9x=3o|
IR|0000100|2026|#9y?27 #9z?27 #a0?27 #a1?27 #a2?27 #a3?27 #a4?27 #a5?27 #a6?27 #a7?27 #a8?27 #a9?27 291222?27 #aa*2?27 #ab #ac #ad #ae #af #ag 211005,241205,250822 251124 #ah?35 0321^cc?33 0323^bb?33 #ai?33 #aj?33 #ak?32 #al?27=7 331225?27=7 0604^bc/29?28 #am?28 #an?27=8 #ao?27=16 #ap?27=1k 271226?27=1k #aq?29 230801*2=f 260301*7=f|
IS|0000011|2035|0101=0 #ar=j #1=3 #h=d #2=4 0617 #as #at 300805 0501=2 #1f=9 #1w=h #3=c 1225=1 1226=6 #1h~13=i #1i~13=k|
IT|0000011|2035|0101=0 0106=m #h=d #2=4 0425=84 0501=2 0602=u 0815=b 1101=a 1208=q 1225=1 1226=6 #au=2w 1004+26=8u|
JE|0000011|2035|0101^dc=0 #1=3 #2=4 #av 200831,210927,240826 200508=1i #aw=x #76=1e 1225^dd=1 1226^dd=6 #77=1h 220603=1d 220919=1m 230508=17|
JM|0000011|2035|0101^ac=0 #57=2l #1=3 #2=4 200523,210523,260523,270523,320523 #ax=2 0801^ac=n 0806^ac=5 #ay=1s 1225^ad=1 1226^ac=6|
JP|0000011|2035|0101=0 0102=3l 0103=7n #az=57 0211^ac=3g 0223^ac=6c #b0=aa 270321,330320*2=aa 0429^ac=a4 0503^ae=g 0504^ad=6p 0505^ac=1r #b1=8e #b2=a9 0811+22^ac=8n 200810=8n 210808*2=8n #b3=9q #b4=4f 240922,290923,350923*2=4f 1103^ac=5c 1123^ac=7y 1231=k 260922=56 320921=v|
KE|0000011|2035|0101^ac=0 200211=9l #1=3 #2=4 0501^ac=2 #b5?25=7 250330,330102*2?25=7 0601^ac=87 1010^ac=8m 1020^ac=8f 1212^ac=7j 1225^ad=1 1226^ac=6 220429=ai 220809=2q 220910*3=5k 220913,241101=7d 231113,240510=8y|
KM|0000011|2035|0101=0 0318 1112 250130 #b6?24=1k 271225?24=1k 0501=2 #2w*3?24=7 331223*3?24=7 0706=5 #2b*2?24=8 #2x?24=t #b7?24=e #b8=1 240413=v|
KN|0000011|2035|0101^da=0 0102 #b9 220808,230704,340808 230808 #1=3 #2=4 #b=2 #3=c #1l=n 0916^ac=1t 0919^ac=5 1225^ad=1 1226^ac=6|
KR|0000011|2035|0101=0 #ba*4=7w #bb*3=7w 0301^dc/21=7f 200415,240410,280412,320414=8p #bc=37 230529=37 250505,260524,290520,320516*2=37 #bd=1r 290507,350507=1r 240505,300505*2=1r 0606=1l 0815^dc/21=x 200817,231002,250127=f #be*3=7x 220909,251005,290921,320918,350915*4=7x 281002=7x 281004*2=7x 1003^dc/21=8v 1009^dc=6x 1225^dc/23=1 220309,250603,300403,350404=3t 220601,260603,300612,340614=3n 241001=1f 0501+26=2 0717+26^dc=g 270503,320503,330502=42 330907=b0 330908=55 330909=b6|
KY|0000011|2035|0101^dc=0 #bf=1s #57=2l #1=3 #2=4 #bg 220919 200615,210614,220606,230619,240617=z #bh=g #bi=2h 1225^dd=1 1226^dd=6 210414,250430=1x 230508=17 #bj=n #bk=y|
KZ|0000011|2026|0101^cc=0 #bl=0 210104,270104=0 220103,280103,330103*2=0 #bm=f 200508,220829=f 201218,221024=f 0107=18 0308^dc=s 0321^cc=90 0323^bb=90 #bn=90 250324,310324*2=90 200325,210324,260325,270324,320324=97 0501^dc=9g 0507^dc=3a 220510,330510=3a #bo=l 260511=l 210509,270509,320509*2=l 0706^dc=4y #bp?26=3e 0315+27=g 0830-25^dc=g 310317=g 201201,211201=6j 1216^dc=5 201217,211217=5 1025+22^dc=u|200105,201220,210703,220305,220827,221022,230701,240504,250105
LC|0000011|2035|0101^ad=0 0102^ac 0222^ac=5 #1=3 #2=4 0501^ac=2 #3=c #1g=o 0801^ac=n #1m=25 1213^ac=r 1225^ad=1 1226^ac=6|
LI|0000011|2035|0101=0 0102 0202 0319 0908 0106=m #v=1n #1=3 #h=d #2=4 0501=2 #1f=9 #1w=h #3=c #1g=o 0815=r 1101=a 1208=q 1224=i 1225=1 1226=6 1231=k|
LK|0000011|2026|#bq=67 #br=al 0204-26=r #bs=93 #bt=89 #bu=8h 200316*4=31 220411*2=31 240415=31 240929=31 #bv=4g #bw=3 200412,240412=5d 0413-26=5f #bx=a7 0501-26=7z #by=bh #bz=5e #c0=7 #c1=9k 230629=9k #c2=6d 220729=6d 200801,210721,220710,240617,250607=8 #c3=95 #c4=4o 201001=40 #c5=e #c6=1b #c7=7a 1225-26=1 #c8=bf 211020,231028,241017,251006,261025=bg 220502,260502=5g 230703=3y 260201=91 260215=8a 260302=88 260321=79 260528=78 260530=3z 260826=8k 261108=63|
LR|0000011|2035|0101=0 0211=1f 0315 0514 1129 #c9 #ca 0726=5 0824=2s #cb=25 1225=1|
LS|0000011|2035|0101=0 0311 0717 #cc #1=3 #2=4 0501=34 #1f=9 1004=5 1225=1 1226=6|
LT|0000011|2035|0101=0 0216 0311 0624 #h=d #2=4 0501=2 #cd=14 #ce=2r 0706=2i 0815=b 1101=a 1102=11 1224=i 1225=1 1226=6|
LU|0000011|2035|0101=0 #2=4 0501=2 #cf #1f=9 #3=c 0623=v 0815=b 1101=a 1225=1 1226=6|
LV|0000011|2035|0101=0 #1=3 #h=d #2=4 0501=2 0504^dc 0624 230529 230710 #cg=14 #ch=h #ci=f 210625,241230,251117,260622=f 211119=f 0623=2f 1118^dc=u 1224=i 1225=1 1226=6 1231=k|200613,210508,210619,211113,230520,241214,241228,250510,251108,260117,260627
LY|0000110|2035|0217=15 0501=2 #7y*3?26=7 331223?26=7 331225?26=7 #cj?26 #2b*3?26=8 #ck?26=t 0916=13 1023=x #b7?25=e 1224=5 #cl 231210=f|
MA|0000011|2035|0101=0 0111=45 0501=2 #2w*2?24=7 331223*2?24=7 0730=6f #2b*2?24=8 0814=49 0820=4a 0821=28 #cm*2?24=e 270815?24=e 1106=44 1118=5 #cn?24=t 0113+24=35|
MC|0000011|2035|0101^ac=0 0127 1119^ac #2=4 0501^ac=2 #1f=9 #3=c #1g=o 0815^ac=b 1101^ac=a 1208^ac=q 1225^ac=1|
MD|0000011|2035|0101=0 0107^cc=18 #co=18 0308=s #2r=d #2s=4 #cp=1l 0501=2 0509=l 0601 0831 0827=5 1225=1|
ME|0000011|2035|0101^cc=0 #cq=0 0501^cc=2 #cr=2 0521^cc=5 #cs=5 0713^cc=2i #ct=2i 1113+22^ac 241114|
MF|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 0528=19 #3=c 0714=10 0721=33 0815=b 1101=a 1111=w 1225=1|
MG|0000011|2035|0101=0 0308 #4c=13 #h=d #2=4 0501=2 #1f=9 #1w=h #3=c #cu=14 #cv=2r 0626=5 0815=b 1101=a 1211=u 1225=1 250525,310525=1p|
MK|0000011|2035|0101^ac=0 0107^ac=18 0802^ac 1023^ac 1208^ac #2s 0501^ac=2 0524^ac=30 0908^ac=5 1011^ac=15 #n?26=7 250330,330102*2?26=7 240424=2q 240508=2q|
ML|0000011|2035|0101=0 0120=2a 0326-34=13 #2=4 0501=2 #cw?26=7 331223?26=7 0525 #cx?26=8 0922=5 #cy?25=e #cz?25 1225=1|
MQ|0000011|2035|0101=0 #1=3 #2=4 0501=2 0508=l #1f=9 #d0=19 #3=c 0714=10 0721=33 0815=b 1101=a 1111=w 1225=1|
MR|0000011|2035|0101=0 0501=2 200524?24=7 #6d*2?24=7 331223*2?24=7 0525=1p #2b*2?24=8 #d1?24=t #2z?24=e 1128=5|
MS|0000011|2035|0101^dd=0 0317^dc 1231^dd #d2 #d3 220919 #1=3 #2=4 #b=2 #d4=c 200715,230412=31 #1l=n 1225^dd=1 1226^dd=6 220602=z 230619,240617,250616,310616=y|
MT|0000011|2035|0101=0 0210 0607 0319=2z 0331=3h #1=3 0501=2 0629=23 0815=b 0908=l 0921=5 1208=q 1213=u 1225=1|
MU|0000011|2035|0101=0 0102=2g 1102 #d5 #d6 #d7 #d8 #d9 #da 260201*2 #db=19 0312=r 0501=2 200524,260321?26 #dc=b 1225=1 #dd?27=7 331224?27=7 #de=a 231112,241031=1b #df=3o|
MW|0000011|2035|0101^dc=0 0115^dc 0514^dc 0303^dc=13 #1=3 #2=4 0501^dc=2 0706^dc=5 1015^dc=14 1225^dc=1 221227,331227=1 #dg=6 201228,211228,261228,271228,321228=6|
MX|0000011|2035|0101=0 #dh=g #di=4n #4=j #1=3 0501=2 0916=5 1102=11 #dj=15 1212=5w 1225=1 241001,301001=50|
MY|0000011|2026|200125,230122,240210,270206,340219*3?28=12 #dk*2?28=12 300206?28=12 0501^ac=2 #dl?28=2j 260602?28=2j 220515,290527,320523*2?28=2j 200524,280227,310125,351201*3?28=7 #dm*2?28=7 331223*2?28=7 230421,260320*4?28=7 300205?28=7 200608=4p #dn?28=8 220710,300414*2?28=8 #do?28=t 0831^ac=5 0916^ac=8d #dp?28=e 270815,350520*2?28=e 1225^ac=1 #dq=bp 221118*2=6o 221128,250915=f|
MZ|0000011|2035|0101=0 0203 0407 0907 0925 1004 0501=34 0625=5 #dr=f 220926,230626,300408,330926,340626=f 221226,331226=f 1225=1j|
NA|0000011|2035|0101=0 0321=5 #1=3 #2=4 0501^ee 0528+25 0910^ac #ds 201125,240504,250504 #1f=9 #cc=1p 0826=1y 1225=1 1226=1j #dt=f 211227,250526,271227,310526,321227=f 241127=1x|
NC|0000011|2035|0101 0924 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
NE|0000011|2035|0101^ac=0 #2=4 0424^ac 0726+24 250804,260727,310804 0501=2 330502=2 #du?26=21 321230?26=21 210509,290211*2?26=21 #dv?26=7 250330,330102*2?26=7 #dw?26=8 #dx?26 250608,300414*2?26 0803=5 #dy?26=t 270606,320411,350311*2?26=t #dz?26=e 320620,350520*2?26=e 1218=u 1225^ac=1 221219=r|
NF|0000011|2035|0101^dc=0 0126^dc=1g 0306^ac=3g #1=3 #2=4 0425=1a 0608^dc #1b 200615,210614,220613=z #e0=1o 1225^dd=1 1226^dd=6 220922=1c #e1=y|
NG|0000011|2035|0101^ac=0 220103,280103,330105=0 #1=3 #2=4 0501^da=bo #e2*2?27=76 #e3?27=76 331224?27=76 #e4?27=7 331227?27=7 280228,351203*2?27=7 310126*3?27=7 0612^dc=3b #e5*2?26=77 #e6?26=77 #e7?26=8 220711,300415*2?26=8 280507,330313*3?26=8 1001=5 #e8?26=e 221010?26=e 270815,300714*2?26=e 1225^da?33=1 221227,331228?33=1 1226^dd=6 220504,330502=2 221003,231002,281002,331003,341002=r 230529,270529,310529,350529=3u 250715=5j|
NI|0000011|2035|0101=0 #4=j #1=3 0501=2 0719=15 0914 0915=5 1208=q 1225=1 0530+22=14|
NL|0000011|2035|0101=0 #1=3 #h=d #2=4 #e9=20 200505,250505,300505,350505=x #1f=9 #1w=h #3=c 1225=1 1226=6|
NO|0000011|2035|0101=0 #4=j #1=3 #h=d #2=4 0501=2 #ea=g #1f=9 #1w=h #3=c 1225=1 1226=6 #1i~14=k|
NZ|0000011|2035|0101^dd=0 0102^dd=2n 0206^dc=bn #1=3 #2=4 0425^dc=29 200601,210607,220606=z #eb=2 1225^dd=1 1226^dd=6 #ec=8g 220926=1c #ed=y|
PA|0000011|2035|0101^ac=0 0109^ac=13 #v=1n #1=3 0501^ac=2 1103^dc 1110^ac #ee 241105 231105,281105,341105*2 1128^ac=5 1208^ac=14 1225^ac=1 1220+22=3q 261221=3q|
PE|0000011|2035|0101=0 #4=j #1=3 #h=d 0501=2 0629=23 0728^cc=5 #ef=5 0830=a1 1008=4h 1101=a 1208=q 1225=1 0806+22=4l 1209+22=4j 0723+23=9h 0607+24=4i|
PF|0000011|2035|0101=0 0305 1120+25 200629,210629,220629,230629,240629 #1=3 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
PH|0000011|2026|0101=0 #eg=12 200225,210225,220225,230224=6a #4=j #1=3 #1j=4s 0501=2 #eh?27=7 331223?27=7 0612=5 #ei?27=8 #ej=96 #78=1t 1101=a 201102,221031,230102,240209,250727=f 201224,231102,241102=f 231226,241224=f #ek=4t 1208=q 1225=1 1230=9t #el=k #em=5r 220509,231030,250512=6b 251031=41 251224,261224,271224=i 261102,271102=11 340409=d|
PK|0000011|2026|0205=7s 0323=9b 0501=2 #en*3?26=7 300204?26=7 300206?26=7 331223*2?26=7 #eo*3?26=8 260527,320322?26=8 260529,320324?26=8 0814=5 #ep*2?26=4e 220808,250705,310502?26=4e #eq?25=e 1225=9n 220809,250706=16 1109+22=7i 0528+24=bq|
PL|0000011|2035|0101=0 0106=m #h=d #2=4 0501=2 0503=g #1w=h #1g=o 0815=b 1101=a 1111=5 1225=1 1226=6 1224+25=i|
PM|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
PR|0000011|2035|0101^bc=0 0106=m #16=22 #17=2k 0302 0725^ac 1119^ac 0322^ac=n #1=3 #19=1l 0704^bc=5 #1a=2 #1b=1w 1111^ac=27 #1c=1o 1225^bc=1 0619+21^bc=1z|
PT|0000011|2035|0101=0 #1=3 #h=d 0425=3m 0501=2 0610=9j #1g=o 0815=b 1005=7c 1101=a 1201=9r 1208=q 1225=1|
PY|0000011|2035|0101=0 #er=1y #4=j #1=3 #h=d 0501=2 0514^cc=5 #es=5 0620+27 1208 #et #eu 221003,230929,250929,260929 0815=b 1225=1 211231,241231=k|
RE|0000011|2035|0101=0 #2=4 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1220=19 1225=1|
RO|0000011|2035|0101^cc=0 #p=0 0124=5u #29=3 #2r=d #2s=4 0501=2 #ev=1r #ew=h #5d=c 0815=b 1130=ac 1201=3r 1225=1 1226=6 0106+24=m 0107+24=9z|
RS|0000011|2035|0101^cc=0 #cq=0 0107=18 0215^cc=2i #ex=2i #29=2x #2q=p #2r=1u #ey 0501^dc=2 #ez=2 1111^ac=w|
RU|0000011|2026|0101=0 0102^cc=2g 0104^bb=2g 0105^cc=2g 0108=2g #f0=2g 230106,240106,290106,340106,350106=2g 0107=1 0223=3a 200224=3a 0308=s 200309=s 0501=ab 200504,240429*2=f 241230*2=f 210222,230224,240510,250502=f 211105,230508,250508=f 211231,250613=f 251103=f 251231=f 0509=l 200511,210510=l 0612=9x 210614=9x 1104=26 231106=26 210503=70 220307=60 220502=61 220503=5x 220510=5y 220613=5z|210220,220305,240427,241102,241228,251101
RW|0000011|2035|0101^dd=0 0102=f 0201 #f1 #f2 200203,250203,260202,310203,320202=1t #1=3 #2=4 0501^da=2 220503,330502=2 200524*2?26=7 #f3?26=7 280228,331223,351203?26=7 0701^dc=5 0704^dc=x #f4?26=8 300415?26=8 240616,270516,350218*2?26=8 0815^dc=b 1225^dd=1 1226^da=6 210104,270104=2n|
SA|0000110|2035|200523,280226*5=7 #f5*6=7 #f6*4=7 240414,270314,320118=7 #f7*6=8 #f8*4=8 230702,260531,310406,340305=8 240615,270515,350217*5=8 0923=r 0222+22=6k 220922,230924,280924,330922,340924=8t 221123=6z 250223,300221,310223=6l|
SC|0000011|2035|0101^cc=0 #p=0 200103=f 201026=f #1=3 #1j=p #2=4 0501^ac=2 #1g=o 0618=v 0629=5 0815^ac=b 201024=1x 1101^ac=a 1208^ac=q 1225^ac=1 220103,280103,330103=2g 230619,280619,340619=g 250630,310630|
SD|0000110|2035|0101=5 0107 #2r #f9*4?26=7 331223*2?26=7 331226?26=7 #fa*5?26=8 #fb?26=t #64?26=e 1225=1|
SE|0000011|2035|0101=0 #fc=aj #fd=aj #fe=aj #ff=aj #fg=aj #fh=aj #fi=aj #fj=aj #fk=aj #fl=aj #fm=aj #fn=aj #fo=aj #fp=aj #fq=aj #fr=aj #fs=aj #ft=aj #fu=aj #fv=aj #fw=aj #fx=aj #fy=aj #fz=aj #g0=aj #g1=aj #g2=aj #g3=aj #g4=aj #g5=aj #g6=aj #g7=aj #g8=aj #g9=aj #ga=aj #gb=aj #gc=aj #gd=aj #ge=aj #gf=aj #gg=aj #gh=aj #gi=aj #gj=aj #gk=aj #gl=aj #gm=aj #gn=aj #go=aj #gp=aj 0106=m #1=3 #h=d #2=4 0501=2 #1f=9 #1w=h 0606=r #1y=2f #1z=2e #20=a 1224=i 1225=1 1226=6 1231=k|
SG|0000011|2035|0101^ac=0 #gq*3?28=12 #gr*2?28=12 #1=3 0501^ac=2 #gs?28=2j 220515,260531,290527,320523*2?28=2j #gt?32=3j 200525,270310,290215,310125,330103?28=7 280227*2?28=7 200710,250503=9i #gu?28=3i 0809^ac=r #gv=1b 231112,261108*2=1b 1225^ac=1 #gw?29=8 300414*2?29=8 230901=3t|
SH|0000011|2035|0101^dc=0 #1=3 #gx=4 #3=c #gy=z 220613=z 1225^ed=1 1226^dc=6 220603,230124 220919,230508 #gz=y|
SI|0000011|2035|0101^cc=0 #p=0 0208 0427 1101 1226 230814 #h=d #2=4 0501^cc=2 #h0=2 #1w=h 0625=2i 0815=b 1031=2y 1225=1|
SJ|0000011|2035|0101=0 #4=j #1=3 #h=d #2=4 0501=2 #ea=g #1f=9 #1w=h #3=c 1225=1 1226=6 #1i~14=k|
SK|0000011|2035|0101=0 0106=m #1=3 #2=4 0501=2 0829 #h1 #h2 0705=30 200901,210901,220901,230901=g 1101=a 201117,211117,221117,231117,241117=3v 1224=i 1225=1 1226=6|
SL|0000011|2035|0101^ac=0 220103,280103=0 0218^dc?35=1f 0308^dc=s #1=3 #2=4 0427^dc=5 0501^da=2 220503,330502=2 #h3*2?25 240915*2?25 #h4?25 #h5?25 #h6?25 1225^ad=1 1226^dc=6 211228,271228,321228=6 220711,300415?30=8 221010,270816,300715?27=e 280228,330104,351203?28=7|
SM|0000011|2035|0101=0 0106=m 0205 0325-34 0728 0903 1001 1102 #h7 #h=d #2=4 0501=2 #1g=o 0815=b 1101=a 1208=q 1225=1 1226=6|
SN|0000011|2035|0101=0 0404=v #2=4 0501=2 #1f=9 200524,250330,330102*2?26=7 #h8?26=7 #3?27=c #h9?25=8 220710,350218*2?25=8 0815=b #ha?25=16 201006,210926,220915,230904,240823 #2z?25=e 1101=a 1225=1 221226=f #hb?25|
SO|0000011|2035|0101=0 #5e?24=1k 271225?24=1k 0501=2 #2w?24=7 331223?24=7 0626 0701=5 #2b?24=8 #hc?24=t #hd?24=16 #2z?24=e|
SR|0000011|2035|0101=0 1010 #he 200309 #1=3 #2=4 0501=2 #hf?26=7 331223?26=7 0701=n #hg?26=8 0809=3k #hh=1b 1125=5 1225=1 1226=6 #hi=12 310309,320327,330316,340305,350324=2t|
SS|0000011|2035|0101=0 0109 0516 0730 #1=3 #1j=p #h=d #2=4 0501=2 #hj?24=7 331223*2?24=7 0709=5 #hk?24=8 #hl=i 1225=1 1226=6|
ST|0000011|2035|0101^bc=0 0104^bc 0930^bc 1221^bc 0203^bc=13 0501^bc=2 0712^bc=5 0906^bc=1f 1225^bc=1|
SV|0000011|2035|0101=0 #4=j #1=3 #1j=p 0501=2 0510=14 0617=2r 0806 0915=5 1102=11 1225=1|
SX|0000011|2035|0101=0 #1=3 #h=d #2=4 #e9=20 #hm=1q 0501=2 #1f=9 #1w=h #hn=n #1b=g 1111 1225=1 1226=6|
SZ|0000011|2035|0101=0 #ho=3 #hp=4 0419 0425^ac 0722^ac 230102,250421,260420,340102 0501^ac=2 #1f=9 0906=5 260907=5 1225^ad=1 1226^ac=6|
TC|0000011|2035|0101^dc=0 #1r=2d #1=3 #2=4 #19=1t #hq=z 0801^dc=n #hr #hs #ht 1225^dd=1 1226^dd=6 230619,240617,250623,260608=y #hu=g|
TD|0000011|2035|0101^ac=0 0308^ac=s #2=4 0501^ac=2 #hv?25=7 331223?25=7 #2b?24=8 0811^ac=5 #2z?24=e 1101=a 1128^ee #hw 241201,301201*2 1225=1 211129,271129,321129=u|
TG|0000011|2035|0101=0 #2=4 #hx?26 301226?26 0427=5 0501=2 #1f=9 #2n?26=7 331223?26=7 #3=c 0621=2p #4e?26=8 0815=b 1101=a 1225=1|
TH|0000011|2026|0101^dc=0 #hy=8r #hz=8c 200210,240226,340306=8c 270221,300217*2=8c 0406^dc=4z 0501^dc=2 #i0=5b 240506,300506=5b 250504,310504*2=5b #i1=bl 290527,320523*2=bl 0603=9o #i2=4w #i3=4x 350723=4x #i4=4c 270720,300716,310804,340801=4c 0413+21^cc=a8 0415+21^bb=a8 #i5=a8 200904=a8 200907=a8 0728=y 0812=ao 1013=7t 1023=7v 201119*2=f #i6=f 210412,220729,231229,241230,250811=f 210924,221014=f 221230=f 1205=7u 201207,211206,261207,271206,321206=6s 1210^dc=g 1231^ed/24=k 230103=k 210526,230504,240522,250512,260531=2j 220515*2=2j 210724,220713,230731,250710,260729=4b 211025,221024,271025,321025,331024=6t 230605,280605,290604,340605,350604=6w 230814,280814,290813,340814,350813=6v 240729,290730,300729,350730=6u 241014,291015,301014,351015=6r|
TN|0000011|2035|0101=0 0114 0320 0409 0725 0813 1015 0501=2 #i7*3?24=7 331223*3?24=7 260321,320115*2?24=7 #i8?24=2o #2b*3?24=8 #2x?24=t #2z?24=e|
TO|0000011|2035|0101=0 #1=3 #2=4 0425=29 #i9=n 0704^ac 0917^ac #ia #ib 1225=1 1226=6 211227=6|
TR|0000011|2035|0101=0 0423=8x 0501=80 0519=58 #ic*3?33=7 331223*3?33=7 230421*2?33=7 0715=65 #2o*4?33=8 270516*3?33=8 0830=l 1029=u|
TT|0000011|2035|0101^ac=0 0330^ac 0530^ac 250401 #id=3 #2=4 200524,330102*2?26=7 #ie?26=7 #if=o 0619^ac=2 0801^ac=n 0831^ac=5 0924^ac=u #gv=1b 231112,261108*2=1b 1225^ad=1 1226^ac=6|
TW|0000011|2026|0101^bc=6m 200123,210210,230120,240208,250127=f 200626,210920,230127=f 201002,230227=f 230403=f 230623=f 231009=f #ig=52 #ih=12 #ii=12 #ij=b8 #ik=bb #il=b3 #im=51 0228^bc=9f 200402,310403=3w #in=1r 270406=1r 260403*2=1r #8i=bd 210404,260405,320404*2=bd #io=3c 250530,280528,290615,320611,350610*2=3c #ip=8i 220909,290921,320919,350916*2=8i 201009,261009=r 1010^ac=8s 0928+25^bc=59 1025+25^bc=ak 1225+25^bc=g 0501+26^bc=2|200215,200620,200926,210220,210911,220122,230107,230204,230218,230325,230617,230923,240217,250208
TZ|0000011|2035|0101=0 220103=0 0112 0426 0707 0808 1014 #iq 200407,210325,220823,250904 200427,210407 200810,210809 201028*2 #1=3 #2=4 0501=2 210503=2 200524,220502*3?26=7 #ir*2?26=7 210517,331224?26=7 #is?26=8 220710*2?26=8 1209=5 1225^cc=1 #it=1 201228,211227=6 #iu?26=e|
UA|0000011|2026|200101,210101,220101=94 220103=94 200106,210108,220307=f 210823=f 211015=f 200107,210107,220107=18 200308*2=s 210308,220308=s 200419,210502*2=1u 200501,210501=2 210504=2 200509=l 200511=l 210509*2=l 200607,210620*2=h 200628*2=g 210628=g 200824,210824=5 201014,211014=64 201225,211225=1 211227=1|200111,210116,210828,211023,220312
UG|0000001|2035|0101=0 0126=x 0216 0603 260115*2 0308=s #1=3 #2=4 0501=2 #2w?24=7 331223?24=7 0609=1s #2b?24=8 1009=5 1225=1 1226=6|
US|0000011|2035|0101^bc=0 #16=22 #17=2k #19=1l 0704^bc=5 #1a=2 #1b=1w 1111^bc=27 #1c=1o 1225^bc=1 0619+21^bc=1z|
UY|0000011|2035|0101=0 200301=3u #4=j #1=3 0501=2 0718=g 0825=5 1225=1|
UZ|0000011|2026|0101^dc=0 #iv=f #iw=f 220902,230322,240618,261231=f 230424,240903=f 210721,220322,230629,240411,260528*2=f 210902,220503,241230*2=f 0308^dc/21=s 0321^dc?32 320323?32 0509^dc/22 1001^dc/23 #ix?26 280228,331223,351203?26 250330*2?26 #o?26=3e 220711,300415?26=3e 240616,270516,350218*2?26=3e 0901^dc=5 1208^dc=g 330104?33=7|200104,200829,210327,210717,210724,220108,220507,220716,230107,230311,230325,240106,240413,241214,250104,261212
VA|0000011|2035|0101 0211 0313-25 0501 0508+26 0814^dd 0917+25 1227 #iy #iz #j0 200816,230816,240816 250422*2 0106=m 0319=2z #4=j #1=3 #1j=p #h=d #2=4 #1f=9 #1w=h #1g=o 0629=23 0815=b 1101=a 1102=11 1208=q 1224=i 1225=1 1226=6 1231=k|
VC|0000011|2035|0101^ac=0 0314^ac #j1 210125 #1=3 #2=4 0501^ac=2 #3=c 0801^ac=n #j2=1v #j3=2c 1027^ac=5 1225^ad=1 1226^ac=6|
VE|0000011|2035|0101=0 #w=1q #v=1n #4=j #1=3 0624 0724 1012 #j4 251019*2 0501=2 0705=5 1224=i 1225=1 1231=k 0515+24=1j|
VG|0000011|2035|0101^dc=0 #85 #j5 #j6 #j7 #j8 221128,231127 #1l*3 200309=2d #1=3 #2=4 #3=c 1225^dd=1 1226^dd=6|
VI|0000011|2035|0101^bc=0 0106 0331 #17 #1b #dg #16=22 #4=j #1=3 #2=4 #19=1l 0704^bc=5 #1a=2 1101=3m 1111^bc=27 #1c=1o 1225^bc=1 0619+21^bc=1z #j9=n|
VN|0000011|2026|0101^dc=0 #ja=12 #jb=12 #jc=bj #jd*3=bj #je=bi #jf=74 0430=5s 0501^dd=2 0902^bc=r #jg=r 220411,230502,260427,330411=75 220502,230503,280502,330502,340502=83 240429=f|240504
VU|0000011|2035|0101^ac=0 0221 0305^ac 0724 1226 200723 200731 200727*3 #1=3 #2=4 0501^ac=2 #1f=9 0730^ac=5 0815=b 1005^ac=g 1129^ac=26 1225=1 210222,221227,270222,320816,331227=f 210816,270816,321227=f 211227,271227=f 220725,330725=1r 221013=2q|
WF|0000011|2035|0101=0 #2=4 0428 0629 0729 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
XK|0000011|2035|0101^dc=0 #jh=0 210104,220104,270104,280104=0 0107=18 0217^dc=5 #ji=g 220411,330411=g 280409*2=g #l=d #2=2m #jj*2=1u #jk=1u 210504,270504,290410,320504=1u 0501^da=2 220503,330502=2 0509^dc #jl 200524,250330*2?24=7 #jm?24=7 280228,330104,351203?24=7 331223?24=7 #jn?24=8 220711,300415,350220?24=8 240616,270516*2?24=8 1225=1|
YT|0000011|2035|0101=0 #2=4 0427=19 0501=2 0508=l #1f=9 #3=c 0714=10 0815=b 1101=a 1111=w 1225=1|
ZA|0000011|2035|0101=0 0321=73 #1=3 #2=1j 0427=3h 0501=34 0616=28 0809=8z #jo=f 211227,230925,271227,321227,340925=f 0924=6y 1216=5m 1225=1 1226=5i 211101=3p 221227=9m 231215=9w 240529=bm 261104=85|
ZM|0000011|2035|0101^ac=0 0308=s 0428+22^ac 0525^ac 1018^ac #jp 200803,210707,220801,260803 210802 210824 0312^ac=28 #1=3 #1j=p #h=d #2=4 0501^ac=2 #bh=1y #jq=26 1024^ac=5 1225^ac=1 210812,260813,310814=1x 210813=f|
ZW|0000011|2035|0101^ac=0 0221^ac #7b #1=3 #1j=p #2=4 #jr=5 210418,270418,320418*2=5 0501^ac=2 0525^ac=1p #7a=1y 1222^ac=26 1225^ad=1 1226^ac=6|`;
