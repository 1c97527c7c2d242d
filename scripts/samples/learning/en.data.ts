import type { LearningRows } from './rows';

/** What the English sample's team has written of projects, knowledge and people. Everybody here is made up. */
export const EN: LearningRows = {
  projects: [
    { number: 'P-1', name: 'Autumn garden range', orders: 'SB-2628, SB-2630, SB-2631', due: '2026-06-26', manager: 'Grace Liu', team: 'Ken Wu, Tom Hale', links: 'SB-2628/Production done > SB-2630/Booking' },
    { number: 'P-1', milestone: 'All goods made', stage: 'Production done', due: '2026-06-05' },
    { number: 'P-2', name: 'Second warehouse', orders: 'SB-2634, SB-2636', due: '2026-07-24', manager: 'Mia Chen', team: 'Ken Wu' },
  ],
  knowledge: [
    { number: 'K-1', question: 'The buyer does not approve the PP sample', practice: 'Call on day 3 after it was sent; on day 5 write that each day moves the factory date by a day.', stages: 'PP sample approval', author: 'Grace Liu', used: '4', review: '2026-11-30' },
    { number: 'K-2', question: 'Final inspection failed and the vessel will not wait', practice: 'Sort the cartons, load what passed, offer a discount or the next vessel for the rest; book both.', stages: 'Final random inspection (FRI)', author: 'Dan Shen', used: '2', review: '2026-12-31' },
    { number: 'K-3', question: 'The balance is put off again and again', practice: 'Ask on the day the copies go out, then every second day; no release before the money is in.', stages: 'Balance received', author: 'Noor Aziz', used: '6', review: '2026-09-30' },
    { number: 'K-4', question: 'No space in the peak season', practice: 'Book three weeks ahead with two forwarders; where the buyer names the forwarder, tell them in writing.', stages: 'Booking', author: 'Tom Hale', used: '3', review: '2026-05-10' },
    { number: 'K-5', question: 'The bank finds the insurance certificate discrepant', practice: 'Cover 110 % of the invoice, dated on or before shipment, currency of the credit; check it before the goods sail.', stages: 'Export documents', author: 'Ivy Sun', used: '1', review: '2026-12-31' },
  ],
  market: [
    { number: 'M-1', day: '2026-05-15', kind: 'Route', about: 'Qingdao', point: 'GRI from 1 June, about USD 600 per 40HC to the US west coast', impact: 'quote June at the new rate', source: 'carrier’s notice of 14 May', until: '2026-06-30', by: 'Tom Hale' },
    { number: 'M-2', day: '2026-05-12', kind: 'Country', about: 'Germany', point: 'Packaging registration number belongs in the contract; ask new buyers first', source: 'customer’s mail of 11 May', until: '2026-12-31', by: 'Grace Liu' },
    { number: 'M-3', day: '2026-04-02', kind: 'Product', about: 'spade, shears', point: 'Steel up 5 % in April', source: 'factory quotation', until: '2026-04-30', by: 'Paula Xu' },
  ],
  campaigns: [
    { number: 'C-1', name: 'Spring fair', channel: 'Canton Fair', currency: 'CNY', budget: '80000', spend: '76500', from: '2026-04-15', until: '2026-05-05', owner: 'Mia Chen' },
    { number: 'C-2', name: 'Web site', channel: 'Website', currency: 'CNY', budget: '30000', spend: '12400', from: '2026-01-01', until: '2026-12-31', owner: 'Owen Zhao' },
  ],
  skills: [
    { person: 'Ivy Sun', skill: 'L/C checked / amended', level: '3', verified: '2026-01-12', by: 'Olga Berg', evidence: 'a year without discrepancies', until: '2027-01-11' },
    { person: 'Leo Ma', skill: 'L/C checked / amended', level: '2', verified: '2026-03-02', by: 'Ivy Sun', evidence: 'SB-2612 alone', until: '2027-03-01' },
    { person: 'Tom Hale', skill: 'Booking', level: '3', verified: '2026-02-10', by: 'Olga Berg', evidence: '20 bookings in the peak', until: '2027-02-09' },
    { person: 'Tom Hale', skill: 'Export documents', level: '1', verified: '2026-04-08', by: 'Ivy Sun', evidence: 'three sets together', until: '2027-04-07' },
    { person: 'Dan Shen', skill: 'Final random inspection (FRI)', level: '3', verified: '2025-05-01', by: 'Olga Berg', evidence: 'audit', until: '2026-04-30' },
    { person: 'Grace Liu', skill: 'Spanish', level: '2', verified: '2026-03-16', by: 'Olga Berg', evidence: 'customer meeting', until: '2027-03-15' },
  ],
  training: [
    { number: 'TR-1', person: 'Tom Hale', topic: 'Export documents', cause: 'stands in for Leo Ma', orders: 'SB-2613, SB-2615', material: 'K-5', due: '2026-06-15', owner: 'Ivy Sun', state: 'Open' },
  ],
  rules: [
    { rule: 'Accepted first time', fact: 'Hand-off accepted first time', points: '2', most: '20', on: 'Yes' },
    { rule: 'Stood in', fact: 'Help during absence', points: '5', on: 'Yes' },
    { rule: 'Papers right', fact: 'Documents right first time', points: '3', most: '30', on: 'Yes' },
    { rule: 'Card', fact: 'Card used', points: '1', most: '10', on: 'Yes' },
  ],
}; // prettier-ignore
