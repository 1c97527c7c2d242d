import type { LearningRows } from './rows';

/** What the Chinese sample's team has written of projects, knowledge and people. Everybody here is made up. */
export const ZH: LearningRows = {
  projects: [
    { number: 'P-1', name: '夏季联合出货', orders: 'FY26-081、FY26-082、FY26-088', due: '2026-06-26', manager: '王丽', team: '陈洁、刘洋、沈悦', links: 'FY26-081/生产完成 > FY26-088/订舱' },
    { number: 'P-1', milestone: '货全部做完', stage: '生产完成', due: '2026-06-05' },
    { number: 'P-2', name: '美西仓补货', orders: 'FY26-090、FY26-095', due: '2026-07-10', manager: '张帆', team: '刘洋、沈悦' },
  ],
  knowledge: [
    { number: 'K-1', question: '客户迟迟不确认产前样，还等不等', practice: '样品寄出第 3 天打电话，第 5 天发书面提醒：晚一天确认，交期顺延一天。', stages: '产前样确认', author: '王丽', used: '4', review: '2026-11-30' },
    { number: 'K-2', question: '终期验货不合格，返工来不及船期', practice: '先分好坏箱，好的先装；差的跟客户谈折让或下一船。订舱同时改两个方案。', stages: '尾查/终期验货', author: '李娜', used: '2', review: '2026-12-31' },
    { number: 'K-3', question: '尾款一拖再拖', practice: '副本发出当天催一次，之后每 2 天一次；钱没到不电放。老客户也一样。', stages: '收尾款', author: '吴芳', used: '6', review: '2026-09-30' },
    { number: 'K-4', question: '旺季订不到舱', practice: '提前 3 周订，备两家货代；客户指定的货代订不到，书面告诉客户。', stages: '订舱', author: '沈悦', used: '3', review: '2026-05-10' },
    { number: 'K-5', question: '木制品去澳洲要什么', practice: '熏蒸证书随货，木箱打 IPPC 标；少一样会在港口退运。', countries: '澳大利亚', products: '木', author: '孙敏', used: '1', review: '2026-12-31' },
  ],
  market: [
    { number: 'M-1', day: '2026-05-15', kind: '航线', about: '宁波、上海', point: '美西线 6 月 1 日起涨 GRI，每大箱约 600 美元', impact: '6 月报价按新价', source: '船公司通知 5/14', until: '2026-06-30', by: '沈悦' },
    { number: 'M-2', day: '2026-05-12', kind: '国家', about: '德国', point: '包装法登记号要写在合同里，新客户要先问', source: '客户邮件 5/11', until: '2026-12-31', by: '王丽' },
    { number: 'M-3', day: '2026-04-02', kind: '产品', about: '竹、藤', point: '原料 4 月涨 5%', source: '工厂报价单', until: '2026-04-30', by: '郑伟' },
  ],
  campaigns: [
    { number: 'T-1', name: '春季广交会', channel: '广交会', currency: 'CNY', budget: '80000', spend: '76500', from: '2026-04-15', until: '2026-05-05', owner: '张帆' },
    { number: 'T-2', name: '官网投放', channel: '官网', currency: 'CNY', budget: '30000', spend: '12400', from: '2026-01-01', until: '2026-12-31', owner: '何静' },
  ],
  skills: [
    { person: '陈洁', skill: '尾查/终期验货', level: '3', verified: '2026-01-12', by: '周建国', evidence: '带新人验货 5 单', until: '2027-01-11' },
    { person: '刘洋', skill: '尾查/终期验货', level: '2', verified: '2026-03-02', by: '陈洁', evidence: 'FY26-031 独立验货', until: '2027-03-01' },
    { person: '孙敏', skill: '制单', level: '3', verified: '2025-11-20', by: '周建国', evidence: '全年无不符点', until: '2026-11-19' },
    { person: '沈悦', skill: '制单', level: '1', verified: '2026-04-08', by: '孙敏', evidence: '跟做 3 单', until: '2027-04-07' },
    { person: '沈悦', skill: '订舱', level: '3', verified: '2026-02-10', by: '周建国', evidence: '旺季 20 票', until: '2027-02-09' },
    { person: '李娜', skill: '尾查/终期验货', level: '3', verified: '2025-05-01', by: '陈洁', evidence: '内审', until: '2026-04-30' },
    { person: '王丽', skill: '西班牙语', level: '2', verified: '2026-03-16', by: '周建国', evidence: '客户会议', until: '2027-03-15' },
  ],
  training: [
    { number: 'PX-1', person: '沈悦', topic: '制单', cause: '顶孙敏的班', orders: 'FY26-078、FY26-079', material: 'K-5', due: '2026-06-15', owner: '孙敏', state: '进行中' },
  ],
  rules: [
    { rule: '交接一次通过', fact: '交接一次通过', points: '2', most: '20', on: '是' },
    { rule: '顶班', fact: '替人顶班按时做完', points: '5', on: '是' },
    { rule: '单证一次做对', fact: '单证一次做对', points: '3', most: '30', on: '是' },
    { rule: '知识卡', fact: '知识卡有用', points: '1', most: '10', on: '是' },
  ],
}; // prettier-ignore
