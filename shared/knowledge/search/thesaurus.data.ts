/**
 * What people of an export office call the same thing, in both languages and on the telephone: a line each. A question
 * finds what says it in other words. Long forms stand beside short ones; a word that means two things stands nowhere.
 */
export const THESAURUS = `
提单, 海运单, 改单, 提单草稿, bill of lading, b/l, bl, waybill, draft bl, 提单号, 运单, 海单, bills, house bill, master bill, hbl, mbl, seaway bill
电放, 电报放货, 放货, 放单, 正本, telex release, surrendered, release the cargo, release the goods, original bl, originals, 放给, 提走, 凭正本, 交正本, 无单放货, telex, release without originals, give up the goods, let go of the cargo
收货人, 抬头, 通知人, 收件人, consignee, notify party, receiver, buyer's name, 收件方, 买方名称, 抬头人, 收货方, address of buyer, named party, addressee
发票, 商业发票, 形式发票, invoice, proforma, commercial invoice
装箱单, 箱单, packing list
合同, 销售合同, 订购合同, contract, sales confirmation, purchase order
信用证, 开证, 改证, 审证, 证上, letter of credit, l/c, lc, documentary credit, the credit, amendment, lc 上, 信用证上, 来证, 证里, credit says, issuing bank, applicant
不符点, 拒付, 拒绝单据, 对不上, 不一致, 不符, 差异, 前后不一, 出入, discrepancy, discrepant, deviate, differ, mismatch, inconsistent, refuse payment, unpaid documents, 拒收单据, 挑刺, 打回, 退单, 单证不符, 单单不符, bank refuses, bank reject, refusal, complying
交单, 议付, 单据, 单证, 票据, 文件, 资料, present documents, presentation, documents, papers, paperwork, 交银行, 送银行, 寄单, 审单, to the bank, submit papers, lodge
定金, 订金, 首款, 预付款, 头款, 预付, deposit, down payment, advance payment, prepayment, 首期, 头期, 预付金, 三成款, first payment, upfront, up front, prepaid, initial payment
尾款, 余款, 欠款, 欠着, 没付清, 未付, 货款, 回款, 收款, balance, outstanding, owe, remaining payment, unpaid, collect payment, 剩下的钱, 没给钱, 没付, 收不到钱, 催款, 拖款, rest of the money, final payment, has not paid, chase payment, overdue payment, receivable
付款, 打款, 汇款, 水单, 转账, 打过来, 到账, 打来, payment, remit, remittance, wire, transfer, pay, money arrived, 转钱, 打钱, 汇过来, 钱到, 收到钱, 给钱, paid, paying, money, funds, bank slip, swift copy
账期, 赊销, 放账, 信用额度, open account, credit limit, credit terms
账户, 账号, 银行资料, 收款账号, 改账户, bank account, account number, bank details, beneficiary, 银行信息, 收款行, 户头, 改账号, 换账户, 换账号, different account, new account, iban, payee
诈骗, 冒充, 假冒, 钓鱼, 假邮件, 黑客, 骗, fraud, scam, phishing, pretend, impersonate, fake mail, hacked, 骗子, 上当, 被骗, 伪造, 盗号, fraudster, hacker, cheated, bogus, forged, impostor, spoof
汇率, 人民币升值, 美元贬值, 结汇, 锁汇, 远期, 外汇, 美元跌, exchange rate, currency, forex, hedge, forward, dollar fell, appreciation, 升值, 贬值, 汇差, 换汇, 美金, 美元跌了, 汇损, weak dollar, stronger yuan, fx, exchange loss, devalue
报价, 价格, 询价, 报盘, 单价, quote, quotation, price, offer, inquiry, 价钱, 开价, 报的价, 报过去, prices, quoted, quoting, price list
利润, 毛利, 亏, 成本, margin, profit, loss on price, cost, 没赚, 赔钱, 赚不到, 倒贴, lose money, no profit, earn, below cost
排产, 开工, 投产, 上线, 生产, 量产, 大货, 做货, 开始做, production, produce, manufacture, start work, bulk, on the line, 下车间, 开裁, 开做, 上机, 动工, 下料, 生产线, run, production run, start making, cutting, schedule production, manufacture
工厂, 供应商, 厂家, 厂里, 加工厂, factory, supplier, manufacturer, maker, mill, workshop, 厂子, 厂商, 供货商, 生产方, 车间, plant, vendor, subcontractor, producer
交期, 完工, 完货, 出货时间, 做好, 货好, 做完, lead time, ready date, finish, completed, delivery time, come off the line, 什么时候好, 几时好, 赶出来, 出厂, 货期, when ready, done by, turn out, turnaround, readiness
延误, 延期, 推迟, 晚交, 迟交, 晚了, 逾期, 拖, 来不及, late, delay, behind schedule, overdue, slip, postpone, 赶不上, 误期, 超期, 晚了几天, 拖期, 迟了, too late, missed, behind, hold up, overrun
长假, 春节, 国庆, 五一, 过年, 放假, 假期, 节前, holiday, new year, golden week, day off, festival, 年前, 年后, 过完年, 放长假, 返工潮, 工人回家, spring festival, cny, lunar new year, national day, shut down, closed for
旺季, 爆舱, 抢舱, 舱位紧, 舱位, 位置, 没位, 甩柜, 甩货, 落柜, 被甩, 滚船, peak season, rolled, roll over, space, shut out, overbooked, left behind, 没舱, 订不到, 抢不到, 没船, 缺柜, 缺箱, 没柜, 舱满, no room, no slot on the ship, fully booked, equipment shortage, no containers, on the quay, bumped
订舱, 订位, 定舱, 放舱, booking, book space, shipping order, reserve, 下舱, 托单, 托书, 出船单, book a ship, vessel booking, so number
截单, 截关, 截港, 截止, 截补料, 开舱, cut-off, cutoff, closing time, deadline, 截vgm, 截重柜, 过时间, 错过时间, 晚报, missed the deadline, too late for the ship, latest time, window closed
称重, 磅单, 过磅, 毛重, 净重, 重量, 公斤, 公斤数, 吨, vgm, verified gross mass, weigh, weight, kilos, kg, 多重, 重多少, 吨数, 磅, 过秤, 超重, overweight, scale, heavy, tonnage, weighbridge
补料, 提单补料, shipping instruction, s/i
舱单, 预配, manifest, ens, ams, isf, 10+2, advance filing, importer security filing, entry summary, 提前申报, 先报, 提前报, 十加二, 安全申报, security filing, advance manifest, pre-arrival, ics2
报关, 申报, 报关单, 海关, 清关, 通关, 关务, customs, declare, declaration, clearance, clear customs, 关单, 报关员, 申报单, 过关, 出关, customs entry, clearing, export declaration, entry
查验, 开箱查, 抽查, 布控, 扣货, 扣留, 扣住, inspection by customs, examine, exam, hold, detain, seized, 被查, 抽中, 机检, 掏箱, 扣在, 卡在海关, customs check, opened by customs, stopped at customs, x-ray, physical check
商检, 法检, 报检, 通关单, statutory inspection, ciq
税号, 海关编码, 商品编码, 归类, hs, hs code, tariff, commodity code, classification
退税, 出口退税, 增票, 进项, 增值税, 拿回税, 专票, tax refund, vat, rebate, vat invoice, input invoice, tax back, 退的税, 税退, 进项票, 专用发票, 开票, 税票, get the tax, reclaim, tax return, input tax
关税, 反倾销, 税率, 优惠关税, 减税, duty, duties, anti-dumping, reduced duty, preferential, 进口税, 税高, 少交税, 免税, 税款, import tax, tariff rate, lower duty, duty free, duty paid
产地证, 原产地, 原产地证, 优惠关税, 补办, form a, form e, rcep, certificate of origin, c/o, origin, preferential, reduced duty, co证, 产地, 原产国, 后发, 补发, 补证, 优惠证, where it was made, country of origin, fta, retrospective, issued afterwards
认证, 证书, 合格证, 检测报告, 测试报告, 报告, 第三方检测, certificate, certification, conformity, test report, compliance, approval mark, 合规, 资质, 检测, 检验报告, 送检, 做测试, laboratory, lab test, tested, certified, approval for import, compliant
清关代理, 报关行, broker, customs broker, forwarder, 货代, 货运代理
船公司, 承运人, 船东, 船司, carrier, shipping line, the line, ocean line, 船方, 航运公司, 船东, 船代, steamship line, liner, shipping company, maersk, msc, cosco
开船, 船期, 开航, 离港, 船走, 出运, 装船, 船开, 发船, sail, sailing, vessel, departure, depart, etd, left port, on board, 船开了, 船都开, 上船, 出海, 已开, 走船, ship left, ship has left, vessel is gone, sailed, sail date
到港, 到货, 抵港, 卸船, 货到, arrive, arrival, eta, discharge, 船到, 到岸, 靠港, 到了那边, landed, reach port, arrived, docked
目的港, 到货港, 卸货港, destination, port of discharge, discharge port, 那头, 那边港口, 国外港口, 当地港口, 对方港口, over there, at the other end, foreign port, receiving port
滞港费, 滞箱费, 滞期费, 免堆, 免箱期, 免柜期, 堆存, 堆存费, 放久, 港口费用, demurrage, detention, free time, storage, stay too long, dwell, 超期费, 免费期, 堆场费, 堆港, 柜租, 箱租, 还箱, 免费用箱, port rent, quay rent, free days, overstay, return the container, per diem
拼箱, 散货, 拼柜, 一起装, 小货, lcl, consolidation, shared container, groupage, loose cargo, 合装, 拼货, 拼在一起, 别家合装, 零担, 散拼, 几方货, co-load, shared box, part load, small lot, less than container, other people's cargo, cfs
整柜, 柜子, 集装箱, 柜, 空箱, 空柜, 箱体, container, fcl, box, empty container, 大柜, 小柜, 高柜, 货柜, 箱门, 集装箱里, 20gp, 40hq, reefer, containers, the box
装柜, 装箱, 装货, 封条, 监装, 装车, 多装, loading, load, stuffing, seal, 装进去, 封柜, 上柜, 码货, 装的时候, goes in, put into the container, vanning, stow
短装, 溢装, 溢短装, 增减, 多装, 少装, 数量, 超数, tolerance, more or less, over-shipment, short shipment, quantity, a few more, 数不对, 少发, 多发, 少了几箱, 多出来, 百分之五, 多几箱, overage, shortage, exact quantity, quantity over, percent over, excess, surplus
拖车, 送货, 派送, 配送, 提货, 卸货, 仓库, 上门, delivery, truck, haulage, unload, warehouse, pick up, drop off, 司机, 车队, 卡车, 上门提货, 送仓, 卸车, 收货时间, driver, lorry, trailer, drop, ramp, dock, cargo receiver
预约, 约, 时间窗, 先约, 送货时间, appointment, slot, booked time, time window, schedule a visit, 约时间, 约好, 预约号, 排队, 进仓预约, call ahead, book ahead, reservation, arranged time
验货, 质检, 检验, 验的人, 验货员, 尾检, 抽检, 质量检查, inspection, inspect, inspector, qc, quality check, aql, fail inspection, qc, 不放行, 验不过, 抽三箱, 验厂, 判不合格, 返验, re-inspection, not pass, would not pass, quality man, third-party check, failed
样品, 样, 打样, 寄样, 产前样, 确认样, 封样, 签样, 点头, sample, swatch, pre-production, approval sample, counter sample, 寄的样, 免费样, 样衣, 头样, 板, 打板, 样板, 邮费, 快递费, free sample, samples, prototype, specimen, trial piece
确认, 签字, 批准, 同意, 认可, 点头, 客户确认, approve, approval, confirm, sign off, consent, agree, 签回, 书面, 没签, 认了, 盖章, 定稿, agreed, sign back, go-ahead, green light, ok from, authorise, authorize
颜色, 色差, 色号, 潘通, 褪色, colour, color, shade, pantone, dye lot, 偏色, 色卡, 染缸, 颜色不一样, 色牢度, colour fastness, tone, hue, off-shade
尺寸, 规格, 公差, size, dimension, specification, measurement
包装, 纸箱, 外箱, 箱子, 彩盒, 内盒, 包材, packaging, packing, carton, boxes, gift box, colour box, 瓦楞, 盒子, 包装盒, 外盒, 纸盒, 外面的, 内包, cardboard, corrugated, board, ply, sleeve, sleeves, inner box, wrapper, carton quality, packs
破损, 摔, 跌落, 碎, 坏, 压坏, 变形, 破, 损坏, 破裂, damage, broken, breakage, drop test, crush, break, cracked, 烂了, 坏了, 说坏, 压扁, 压烂, 掉下来, 裂, 碎了, 碰坏, burst, fell, fall, dropped, smashed, shattered, dented
标签, 条码, 贴标, 贴的, 贴纸, 标贴, 唛头, 唛, label, barcode, sticker, shipping mark, marks, tag, 贴纸, 标, 码, 贴错, 贴标签, 扫码, 标识, tags, labelled, labelling, scan, ean, upc, stickers
印刷, 印错, 错字, 稿件, 设计稿, 文稿, 版面, 菲林, 字印, artwork, print, printing, misprint, misspell, typo, layout, proof, 字, 文字, 校对, 错别字, 字弄错, 印坏, 印版, 打样稿, 终稿, wording on the box, text, spelling mistake, spelling, reprint, proofread, lettering
托盘, 木托, 栈板, 垫板, 木包装, 熏蒸, 热处理, ippc, ispm, 虫, 除虫, pallet, skid, wood packaging, wooden, fumigate, fumigation, heat treated, bug, pest, 垫木, 木箱, 木架, 卡板, 胶合板, 除害, 蛀虫, plywood, crate, dunnage, insect, beetle, infest
受潮, 潮湿, 发霉, 长毛, 霉, 潮气, 水汽, 干燥剂, 除湿, 水湿, 含水率, moisture, damp, mould, mouldy, mold, humidity, desiccant, wet, condensation, 淋雨, 进水, 湿了, 返潮, 霉变, 霉斑, 防潮, 潮, rain, water damage, fungus, spots, dry, sweat
漏水, 破洞, 漏光, 生锈, 锈, 防锈, leak, hole, light test, rust, corrosion, 有洞, 透光, 破口, 异味, 钉子, 坏柜, 箱况, container condition, smell, nails, hole in the roof, damaged container, sound container
危险品, 危包, 危险货物, 电池, 锂电池, 充电宝, 带电, 鉴定, un38, msds, dangerous goods, hazardous, battery, lithium, power bank, dg, 易燃, 喷雾, 气雾, 打火机, 香水, 化学品, 液体, 电芯, 电瓶, 蓄电池, rechargeable, cell, flammable, aerosol, chemical, liquid, undeclared
保险, 投保, 一切险, 保多少, 保额, 保费, 承保, insurance, insure, coverage, all risks, cover, policy, premium, underwriter, 保费, 出险, 险种, 破碎险, 平安险, 水渍险, insured, underwrite, clause a, insured amount, cif cover
客诉, 投诉, 索赔, 理赔, 抱怨, 赔, 质量问题, 赔偿, claim, complaint, complain, compensation, reject goods, 抱怨, 不满, 来信说, 找上门, 要赔, 质量差, 反馈问题, claims, unhappy, dissatisfied, refund demand, complained, credit note
照片, 图片, 视频, 拍照, 留证, 取证, photo, picture, video, evidence, 拍下, 录像, 存证, pictures, photograph, document the damage, proof
首次回复, 回复, 答复, 第一步, reply, answer, first response, first step, respond, 头一步, 怎么回, 先做什么, 先怎么, 开头, 回信, 答应, at the beginning, react, what to do first, reaction, acknowledge, start with
批号, 批次, 生产批, lot, batch
亚马逊, 电商仓, 海外仓, fba, amazon, fulfilment, marketplace, 平台仓, 入仓预约, 卖家, fulfilment centre, fulfillment, seller account, e-commerce
展会, 广交会, 参展, exhibition, trade fair, canton fair, booth
客户取消, 取消订单, 撤单, 弃货, 不要了, cancel, cancelled order, abandon, call off, 不要货, 退单, 订单黄了, 跑单, pull out, withdrew, withdraw the order, dropped the order
改期, 提前, 加急, 赶货, 空运, urgent, rush, earlier, air freight, expedite
费用, 收费, 罚款, 罚, 多收, 附加费, 花钱, 多少钱, 花多少, 杂费, 当地费用, charge, fee, fine, penalty, cost, surcharge, local charges, extra cost, 乱收钱, 收太多, 贵, 罚金, 罚款多少, 谁出钱, 谁承担, 由谁出, fortune, expensive, who pays, bear the cost, penalties, fined, price tag, costs, bill us
错, 写错, 填错, 打错, 更正, 更改, 修改, 改动, 拼错, 动, wrong, mistake, error, correct, amend, misspelt, misspelled, change, 打印错, 弄错, 搞错, 笔误, 改, 不对, 写反, errors, incorrect, typing error, corrections, put right, fix
制裁, 禁运, 退汇, 退回, 银行退, 被退, 合规, sanction, embargo, returned payment, sent back, compliance check, bounced, 银行不收, 收不了, 退回去, 被冻结, 打回来, frozen, blocked payment, returned by the bank, refused by the bank, payment bounced
卢布, 人民币结算, 人民币收款, 币种, rouble, ruble, rmb, renminbi, yuan, currency of payment
纳税人识别号, 企业税号, cnpj, ncm, eori, tax id, tax number, importer number, vat number, 收件人税号, 识别号, 登记号, taxpayer number, importer’s tax number, registration number, tax numbers
面料, 布料, 布, 缩水, 缩率, 印染, fabric, cloth, textile, shrink, shrinkage, dye
木制品, 木头, 家具, 实木, 木质, wood, wooden, furniture, timber, 木柜, 木桌, 竹, 藤, 板材, bamboo, rattan, plank, cabinets, chairs
陶瓷, 瓷器, 瓷, 花瓶, ceramic, porcelain, vase, pottery
玻璃, 玻璃制品, 易碎, glass, glassware, fragile
食品, 食品级, 餐具, 接触食品, food, food grade, tableware, food contact
玩具, 儿童, 婴儿, toy, child, children, baby
电器, 电子, 插头, 电压, 家电, appliance, electronic, plug, voltage
沙特认证, saber, saso, 清真, halal, bis, ce认证, ce marking, fda, reach, rohs
法国环保, epr, 包装法, 回收标, 分类标, recycling, triman, packaging register
品名, 货描, 货物描述, 商品名称, 描述, 名称, 叫法, goods description, description of goods, name of goods, product name, 产品名称, 商品名, 写法, 产品描述, 品名写法, described, wording of goods, article name, named otherwise
汇票, 托收, d/p, d/a, 付款交单, 承兑, collection, draft, acceptance, documents against payment
仓单, 入仓, 进仓, 进仓单, 入仓单, warehouse receipt, gate in
交接, 离职, 接手, 换人, 顶班, hand over, handover, leave the company, take over, deputy
报价有效期, 有效期, 过期, 到期, validity, valid until, expire, expiry
延长, 宽限, 展期, extend, extension, grace
翻译, 语言, 邮件, 称呼, language, mail, email, wording, salutation, 措辞, 怎么写信, 语气, tone of voice, letter, how to write
时差, 周末, 周五, 下班, 工作时间, time difference, weekend, office hours, working hours
最小起订量, 起订量, moq, minimum order
材料涨价, 原料, 涨价, 原材料, raw material, price increase, material cost
模具, 开模, 模, mould tool, tooling, mold cost
独家, 代理, 专卖, 佣金, exclusive, agent, agency, commission
侵权, 商标, 品牌授权, 专利, 知识产权, infringement, trademark, brand authorisation, patent, intellectual property
跌价, 砍价, 还价, 让利, 折扣, discount, bargain, haggle, counter-offer
快递, 到付, 运费到付, 邮寄, 快件, 国际快递, courier, express, postage, dhl, fedex, ups, freight collect, parcel
资料不全, 缺资料, 漏报, 漏了, 缺, missing data, incomplete, lacking, forgot, forgotten
新客户, 第一次合作, 新客人, 首单, new customer, new buyer, first order, first-time
检查空箱, 提箱, 验箱, 看箱, 箱况, look at the box, check the container, examine the container, before loading
运费, 海运费, 涨运费, 附加, freight, ocean freight, freight rate, gri, surcharges
补货, 重发, 换货, 退货, 退运, 重做, 返工, replacement, resend, return goods, shipped back, rework, redo
审核, 复核, 核对, 再看一遍, 双人, 检查, double check, check, verify, second pair of eyes, review, 谁来把关, 把关, 谁负责检查, 逐字, 逐项, 再核, proof-read, who checks, checklist, cross-check, compare, look at
第三方验货, 验货公司, 检验机构, 检测机构, sgs, bv, bureau veritas, intertek, tuv, cotecna, surveyor, inspection agency, inspection company, third party check, independent check
使馆认证, 领事认证, 加签, 贸促会, 商会, 海牙认证, 公证, embassy, consulate, consular, legalise, legalisation, notarise, chamber, chamber of commerce, apostille, attest, attestation
第三方付款, 代付, 付款人, 汇款人, 别的公司付, 不是客户付, third party, payer, remitter, sender of the transfer, another company, somebody else pays, on behalf of
归类, 改归类, 归类错, 预裁定, reclassify, classification, ruling, tariff number, tariff code, commodity code, hs code, customs code
海关, 关员, customs officer, customs office, authority, border agency
订单号, 客户订单号, po 号, po number, purchase order number, order reference, order number, reference number, purchase order
拒收, 不收货, 不让进, 退回, 不接, refuse, reject, turn away, turned away, not accept, deny, denied, send back, decline
完税, 双清, 包税, 门到门, ddp, delivered duty paid, duty paid, tax paid, taxes paid, door to door
进口增值税, 当地税, 消费税, import vat, gst, sales tax, tax registration, local number, tax representative, tax in the destination, import tax
水洗, 洗, 洗涤, 洗后, 缩水, 尺寸变, 变小, wash, launder, laundry, shrink, get smaller, got smaller, smaller, changes size, tighter
服装, 衣服, 成衣, 衬衫, 裤子, 棉, 针织, garment, clothing, clothes, apparel, shirt, trouser, jacket, cotton, knitwear
床, 床架, 衣柜, 床头柜, 柜子家具, 卧室家具, 斗柜, bed, bedroom, wardrobe, dresser, nightstand, chest of drawers, furniture, cupboard
反倾销, 双反, 反补贴, anti-dumping, dumping, countervailing, trade remedy, extra duty, punitive
断针, 检针, 过针, 验针, 金属, needle, metal detector, detector, metal, sharp object
班列, 中欧班列, 铁路, 火车, 铁运, train, rail, railway, block train, land bridge
边境, 口岸, 过境, 换装, border, frontier, crossing, gauge change
离职, 辞职, 走了, 跳槽, 交接, 接手, 接班, resign, quit, left the company, leaver, handover, take over, successor, who left, salesperson left, colleague left
同事, 业务员, 跟单, 文员, colleague, salesperson, sales rep, clerk, employee, staff, merchandiser, coworker
付款交单, 托收, 银行托收, d/p, cad, cash against documents, documents against payment, documentary collection, collection
滞留, 卡住, 压港, 压着, 堆着, 停着, 没人提, stuck, strand, stranded, held up, sit in port, sits in port, at the terminal, uncollected, not collected
新客户, 陌生客户, 第一次做, stranger, unknown buyer, new customer, first deal
指定货代, 货代单, 货代提单, 买方货代, 无单放货, nominated forwarder, nominated, appointed forwarder, buyer’s agent, buyer’s forwarder, house bill, nvocc, forwarder’s bill
约不上, 排不上, 没人, 没空, 临时约, short notice, nobody free, nobody available, not available, no capacity, no slot
没赶上, 错过船, 赶不上船, miss the ship, miss the vessel, missed the ship, missed the vessel, vessel missed, ship left without, too late for the vessel
台风, 暴雨, 大雾, 封港, typhoon, storm, hurricane, fog, port closed, force majeure, 不可抗力
罢工, 拥堵, 塞港, 堵港, strike, industrial action, congestion, congested, port jam, berth
中转, 转船, 转运, 中转港, 驳船, transship, transshipment, transhipment, transit port, feeder, barge
停航, 跳港, 空班, 取消航次, blank sailing, skip the port, omit, omitted, cancelled sailing
保函, 担保函, 赔偿保证, letter of indemnity, indemnity, loi, guarantee letter, bank guarantee
倒签, 预借, 倒签提单, backdate, backdated, antedate, earlier on board date
换单, 转口, 三角贸易, 第三国, switch bill, triangular, re-export, third country
中信保, 信保, 出口信用保险, 保理, 福费廷, sinosure, credit insurance, factoring, forfaiting
出口许可证, 许可证, 两用物项, 管制, export licence, export license, licence, license, permit, dual use, export control
植检, 卫生证, 健康证, 检疫, 自由销售, phytosanitary, health certificate, sanitary, quarantine, free sale
说明书, 手册, 配件, 备件, 螺丝, manual, instruction, booklet, spare part, accessory, missing part
保修, 质保, 售后, 维修, warranty, guarantee period, after-sales, repair
框架柜, 开顶柜, 超限, 超高, 大件, flat rack, open top, oversize, out of gauge, oog, project cargo
冷藏, 冷冻, 冷柜, 温度, 冷链, reefer, refrigerate, chill, frozen goods, temperature, cold chain
委托书, 授权书, 报关委托, power of attorney, authorisation letter, mandate
亏本, 少算, 漏算, 没算, 忘了算, 没考虑, forgot to include, not included, left out, did not count, overlook, forgotten
核实, 打电话, 电话确认, 回拨, verify by phone, call back, telephone
`;

/** Where sheets say a town and cards a country, by ISO code. */
export const TOWNS = `
US 洛杉矶, 长滩, 西雅图, 纽约, 萨凡纳, 休斯敦, 芝加哥, 奥克兰港, 美线, los angeles, long beach, seattle, new york, savannah, houston, chicago, american, states
CA 温哥华, 多伦多, 蒙特利尔, vancouver, toronto, montreal, canadian
MX 曼萨尼约, 墨西哥城, manzanillo, mexico city, mexican
BR 桑托斯, 圣保罗, 里约, santos, sao paulo, rio de janeiro, brazilian
AR 布宜诺斯艾利斯, buenos aires
CL 圣安东尼奥, 瓦尔帕莱索, 圣地亚哥, valparaiso, santiago
PE 卡亚俄, 利马, callao, lima
CO 卡塔赫纳, 波哥大, 布埃纳文图拉, buenaventura, bogota
GB 伦敦, 费利克斯托, 南安普顿, 曼彻斯特, london, felixstowe, southampton, manchester, british
DE 汉堡, 不来梅, 法兰克福, 慕尼黑, 柏林, hamburg, bremen, bremerhaven, frankfurt, munich, berlin, german
NL 鹿特丹, 阿姆斯特丹, rotterdam, amsterdam, dutch
BE 安特卫普, 布鲁塞尔, antwerp, brussels
FR 勒阿弗尔, 巴黎, 马赛, 里昂, le havre, paris, marseille, lyon, french
IT 热那亚, 米兰, 那不勒斯, genoa, milan, naples, italian
ES 巴塞罗那, 瓦伦西亚, 马德里, barcelona, valencia, madrid, spanish
PL 格但斯克, 格丁尼亚, 华沙, gdansk, gdynia, warsaw, polish
SE 哥德堡, 斯德哥尔摩, gothenburg, stockholm, swedish
NO 奥斯陆, oslo, norwegian
RU 莫斯科, 圣彼得堡, 海参崴, 符拉迪沃斯托克, moscow, st petersburg, vladivostok, russian
TR 伊斯坦布尔, 伊兹密尔, 梅尔辛, istanbul, izmir, mersin, turkish
AE 迪拜, 杰贝阿里, 阿布扎比, dubai, jebel ali, abu dhabi
SA 利雅得, 吉达, 达曼, riyadh, jeddah, dammam, saudi
EG 亚历山大, 塞得港, 开罗, 达米埃塔, alexandria, port said, cairo, egyptian
NG 拉各斯, 阿帕帕, lagos, apapa, nigerian
ZA 德班, 开普敦, 约翰内斯堡, durban, cape town, johannesburg
KE 蒙巴萨, 内罗毕, mombasa, nairobi
IN 孟买, 那瓦舍瓦, 蒙德拉, 金奈, 新德里, mumbai, nhava sheva, mundra, chennai, delhi, indian
BD 吉大港, 达卡, chittagong, dhaka
PK 卡拉奇, karachi
JP 东京, 横滨, 大阪, 神户, 名古屋, tokyo, yokohama, osaka, kobe, nagoya, japanese
KR 釜山, 仁川, 首尔, busan, incheon, seoul, korean
VN 胡志明, 海防, 河内, ho chi minh, haiphong, hanoi
TH 曼谷, 林查班, bangkok, laem chabang, thai
ID 雅加达, 泗水, jakarta, surabaya, indonesian
MY 巴生, 槟城, 吉隆坡, port klang, penang, kuala lumpur
PH 马尼拉, manila
AU 悉尼, 墨尔本, 布里斯班, 弗里曼特尔, sydney, melbourne, brisbane, fremantle, australian
NZ 惠灵顿, 陶朗加, wellington, tauranga
IL 海法, 阿什杜德, haifa, ashdod
`;

/** What people call several countries at once, by the ISO codes of those that exporters sell to. */
export const REGIONS = `
NG GH CI SN BJ CM 西非, west africa
KE TZ UG ET 东非, east africa
DZ MA TN EG LY 北非, north africa, maghreb
NG GH CI SN KE TZ ET ZA MA EG DZ 非洲, africa, african
SA AE KW QA OM BH 海湾, 海湾国家, gulf, gcc
SA AE KW QA OM BH IQ JO LB IL EG TR 中东, middle east
BR AR CL PE CO UY EC VE PY BO 南美, south america
BR AR CL PE CO UY EC MX PA GT CR DO 拉美, latin america
SE NO DK FI 北欧, scandinavia, nordic
PL CZ HU RO SK BG 东欧, eastern europe
DE FR NL BE IT ES PL AT SE DK FI PT CZ HU RO GR IE GB 欧洲, europe, european
VN TH ID MY PH SG MM KH 东南亚, southeast asia, asean
RU KZ UZ BY KG 独联体, 中亚, cis, central asia
US CA MX 北美, north america
`;
