import type { AskedCard } from './asked-cards';

/** The other half, cards and questions: written once the search was as it is, which has not been changed for any of them since. */
export const HELD_OUT: readonly AskedCard[] = [
  {
    number: 'K-31',
    stages: 'final_qc',
    zh: {
      question: 'SGS 临时约不上，错过船期',
      practice: '完工前十天就约第三方，排期表发给客户；包装要完成八成才能验。',
      asks: '外面请的质检公司排不上号，得提前多久跟他们说？',
    },
    en: {
      question: 'No SGS inspector at short notice, vessel missed',
      practice: 'Book them ten days before completion and send the schedule to the customer; eighty percent has to be packed.',
      asks: 'How early do we call the outside quality company so that somebody comes in time?',
    },
  },
  {
    number: 'K-32',
    stages: 'customs',
    zh: {
      question: '归类改了，海关要求补税',
      practice: '新品先做预归类，编码写进产品表；一票一个品名只用一个编码。',
      asks: '新东西不知道走哪个 HS，报错了会怎样？',
    },
    en: {
      question: 'Customs reclassified the goods and wanted more duty',
      practice: 'Ask for a ruling for new items and keep the code in the product list; one name, one code.',
      asks: 'Under which HS number do we declare something new, and what if it is incorrect?',
    },
  },
  {
    number: 'K-33',
    stages: 'booking',
    countries: 'NG',
    zh: {
      question: '尼日利亚没有 SONCAP 证书不能清关',
      practice: '工厂先做 PC，出货前拿 SC，Form M 由客户开；两样齐了再订舱。',
      asks: '发拉各斯要先拿哪几张证才敢定船？',
    },
    en: {
      question: 'Nigeria does not clear without SONCAP',
      practice: 'Have the PC made first, the SC before shipment; Form M comes from the customer. Book when both are there.',
      asks: 'Which approvals must we hold before cargo goes to Apapa?',
    },
  },
  {
    number: 'K-34',
    stages: 'present',
    countries: 'EG',
    zh: {
      question: '埃及要使馆认证的发票和产地证',
      practice: '贸促会先认证再送使馆，要十个工作日，费用报价时加进去。',
      asks: '开罗客户说文件要大使馆盖章，多久能办下来、谁出钱？',
    },
    en: {
      question: 'Egypt wants invoice and origin legalised by the embassy',
      practice: 'First the chamber, then the embassy: ten working days. Put the fee into the quotation.',
      asks: 'Our Alexandria buyer needs papers stamped by the consulate. How long, and who bears it?',
    },
  },
  {
    number: 'K-35',
    stages: 'customs',
    zh: {
      question: '放行晚于截关，整票甩到下一班',
      practice: '截关前两天报关，资料由报关行前一天预审；查验多留一天。',
      asks: '关单放得太晚没赶上船，以后提前几天报？',
    },
    en: {
      question: 'Released after the cut-off, everything rolled to the next vessel',
      practice: 'Declare two days ahead, papers pre-checked by the broker on the day before; leave one day for an examination.',
      asks: 'The broker cleared us too late for the ship. How many days before should we hand in?',
    },
  },
  {
    number: 'K-36',
    stages: 'load',
    zh: {
      question: '唛头漏了客户 PO 号，仓库拒收',
      practice: '唛头以合同附件为准，工厂喷完拍四面照片，单证员对着合同看过才装。',
      asks: '箱子侧面少印了订单号，对方库房不收',
    },
    en: {
      question: 'Shipping marks lacked the customer’s PO number: refused at the warehouse',
      practice: 'The annex of the contract rules; photos of four sides go to the docs clerk before loading.',
      asks: 'The order number was not printed on the side of the cartons and the receiver would not take them',
    },
  },
  {
    number: 'K-37',
    stages: 'quote',
    countries: 'DE',
    zh: {
      question: 'DDP 报价漏了进口增值税',
      practice: '没有当地税号不报 DDP，改报 DAP；一定要做就让货代书面报税费合计。',
      asks: '汉堡的客户要我们包税到门，价里少算了税怎么办？',
    },
    en: {
      question: 'Import VAT forgotten in a DDP quotation',
      practice: 'Without a local number offer DAP instead; if it has to be, get duty and tax in writing from the forwarder.',
      asks: 'A Munich client wants a price to the door with all taxes in it: what do we have to think of?',
    },
  },
  {
    number: 'K-38',
    stages: 'present',
    zh: {
      question: 'D/P 客户不赎单，货压在港口',
      practice: '新客户不做 D/P；定金不低于三成，够来回运费；代收行写明不付款即通知我们。',
      asks: '托收的单子到了银行，对方迟迟不去付钱拿，货怎么办？',
    },
    en: {
      question: 'Customer does not pay under D/P and the cargo sits in port',
      practice: 'No D/P with new customers, and a deposit of at least thirty percent so that it pays for the way back.',
      asks: 'Documents against payment are with his bank, he does not collect them. What now?',
    },
  },
  {
    number: 'K-39',
    stages: 'sample_qc',
    zh: {
      question: '棉布洗后缩水超标',
      practice: '大货前每缸留一米做水洗，缩率 3% 以内才裁。',
      asks: '衣服下水就变小，裁之前要测什么？',
    },
    en: {
      question: 'Cotton shrinks too much in the wash',
      practice: 'One metre of every dye lot is washed before cutting: up to 3% is accepted.',
      asks: 'Garments got smaller after laundering. Which test comes before we cut?',
    },
  },
  {
    number: 'K-40',
    stages: 'contract_review',
    countries: 'US',
    zh: {
      question: '木质卧室家具出美国有反倾销税',
      practice: '接单前查案件编号和工厂税率，税率写进合同由买方负担；不借别家名义出。',
      asks: '往纽约卖柜子，听说那边会加收很高的税，签之前查什么？',
    },
    en: {
      question: 'Anti-dumping duty on wooden bedroom furniture to the US',
      practice: 'Look up the case and the rate of the factory first, let the contract put it on the buyer, never ship in another’s name.',
      asks: 'Cabinets for New York may carry a punitive tariff: what to look up before we sign?',
    },
  },
  {
    number: 'K-41',
    stages: 'final_qc',
    countries: 'JP',
    zh: {
      question: '日本客户要求检针记录',
      practice: '每箱过检针机，记录和设备校准单随单寄；断针要找齐碎片并登记。',
      asks: '东京那家说衣服里怕有金属，要我们交什么单？',
    },
    en: {
      question: 'Japanese customers ask for needle detection records',
      practice: 'Every carton goes through the detector; the log and the calibration sheet travel with the papers. Broken needles are collected whole.',
      asks: 'The Osaka importer is afraid of metal in garments. Which proof do they expect?',
    },
  },
  {
    number: 'K-42',
    stages: 'onboard',
    countries: 'PL',
    zh: {
      question: '中欧班列口岸换装堵两周',
      practice: '交期留十天余量，报价写预计到站不作保证；急货改卡航。',
      asks: '走火车去华沙，老是卡在边境，怎么跟客人报时间？',
    },
    en: {
      question: 'Block trains to Europe stuck two weeks at the border',
      practice: 'Leave ten days of slack, quote the arrival as an estimate only, put what is urgent on trucks.',
      asks: 'Rail to Warsaw takes longer than promised again and again. What do we tell clients?',
    },
  },
  {
    number: 'K-43',
    stages: 'deposit',
    zh: {
      question: '第三方公司代付，外汇入不了账',
      practice: '要客户和付款方签代付说明，写合同号；不在名单国家的才收，财务先问银行。',
      asks: '钱是从另一家名字打来的，我们能不能收？',
    },
    en: {
      question: 'Money from a third party could not be booked',
      practice: 'Buyer and payer sign a statement with the contract number; finance asks the bank before anything is sent.',
      asks: 'Somebody else than the buyer wired the funds. May we accept them?',
    },
  },
  {
    number: 'K-44',
    stages: 'prod_start',
    zh: {
      question: '业务员离职，口头答应客户的没人知道',
      practice: '交接单逐单写：特殊要求、样品在哪、欠款；头两周由主管抄送所有邮件。',
      asks: '同事走人以后，接他的单要先弄清哪些？',
    },
    en: {
      question: 'A salesperson left and nobody knew what had been promised',
      practice: 'A list by order: special wishes, where samples are, what is owed; the manager is in copy for two weeks.',
      asks: 'A colleague resigns: what do I need to find out about his customers’ jobs?',
    },
  },
  {
    number: 'K-45',
    stages: 'bl_check',
    zh: {
      question: '指定货代出的分单，客户没付钱就提走了',
      practice: 'FOB 指定货代要看有没有无船承运资质，坚持出船东单；不行就收齐款再交货。',
      asks: '买家自己找的代理把东西给他了，我们一分没拿到，怎么防？',
    },
    en: {
      question: 'A nominated forwarder gave up the cargo on a house bill without payment',
      practice: 'Check that they are licensed, insist on the carrier’s own bill, else collect everything first.',
      asks: 'The agent chosen by the buyer handed him the freight and we never saw a cent',
    },
  },
]; // prettier-ignore
