import { containerNumber } from '../containers';
import { in2026, officeDay } from '../days';
import type { Random } from '../random';
import type { Customer, Product, Salesperson } from './companies';
import { CARRIERS, CUSTOMERS, FOLLOWERS, PRODUCTS } from './companies';

/** An order as it truly is, from which the sheet shows what has happened so far. */
export interface Order {
  readonly number: string;
  readonly customer: Customer;
  readonly customerPo: string;
  readonly skus: readonly string[];
  readonly product: Product;
  readonly quantity: number;
  readonly amount: number;
  readonly sales: Salesperson;
  readonly follower: string;
  readonly booking: string;
  readonly vessel: string;
  readonly containerType: string;
  readonly containers: readonly string[];
  readonly billOfLading: string;
  readonly days: Days;
}

/** Serial days on which things happened, or will if all goes well. Cut-offs carry the time. */
export interface Days {
  readonly ordered: number;
  readonly deposit: number;
  readonly sample: number;
  readonly factoryDue: number;
  readonly inspection: number;
  readonly booked: number;
  readonly si: number;
  readonly vgm: number;
  readonly cy: number;
  readonly customs: number;
  readonly etd: number;
  readonly atd: number;
  readonly eta: number;
  readonly balance: number;
  readonly docs: number;
  readonly refund: number;
  readonly latestShipment: number;
  readonly expiry: number;
}

/** Orders that sail in a month, in the order in which they sail; numbers continue from `firstNumber`. */
export function ordersOf(month: number, count: number, firstNumber: number, random: Random): Order[] {
  const last = month === 6 ? 30 : 29;
  const sailings = Array.from({ length: count }, () => random.between(2, last)).sort((a, b) => a - b);
  return sailings.map((day, i) => order(`FY26-${String(firstNumber + i).padStart(3, '0')}`, in2026(month, day), random));
}

function order(number: string, etd: number, random: Random): Order {
  const customer = random.pick(CUSTOMERS);
  const product = random.pick(PRODUCTS);
  const quantity = random.between(4, 60) * 200;
  const carrier = random.pick(CARRIERS);
  const boxes = quantity * product.price > 45000 ? 2 : 1;
  const days = daysOf(etd, customer, random);
  const sku = (): string => `${product.prefix}${random.between(1001, 1299)}`;
  return {
    number,
    customer,
    customerPo: `${customer.code}${random.between(40000, 79999)}`,
    skus: random.chance(0.18) ? [sku(), sku()] : [sku()],
    product,
    quantity,
    amount: Math.round(quantity * product.price * 100) / 100,
    sales: customer.sales,
    follower: FOLLOWERS[customer.sales],
    booking: `${carrier.prefix}${random.between(100000, 999999)}`,
    vessel: `${random.pick(carrier.ships)} ${String(random.between(11, 48)).padStart(3, '0')}${random.pick(['E', 'W', 'S'])}`,
    containerType: boxes === 2 ? '2*40HQ' : random.pick(['1*20GP', '1*40HQ', '1*40GP', 'LCL']),
    containers: Array.from({ length: boxes }, () => containerNumber(random)),
    billOfLading: `${carrier.prefix}${random.between(10000000, 99999999)}`,
    days,
  };
}

function daysOf(etd: number, customer: Customer, random: Random): Days {
  const ordered = officeDay(etd - random.between(46, 66));
  const deposit = officeDay(ordered + random.between(3, 8));
  const factoryDue = officeDay(etd - random.between(8, 12));
  const atd = etd + (random.chance(0.3) ? random.between(1, 2) : 0);
  const balance = officeDay(atd + random.between(5, 13));
  const at = (day: number, hour: number): number => day + hour / 24;
  return {
    ordered,
    deposit,
    sample: officeDay(ordered + random.between(14, 22)),
    factoryDue,
    inspection: officeDay(factoryDue + random.between(0, 2)),
    booked: officeDay(etd - random.between(12, 16)),
    si: at(etd - 4, random.pick([12, 16, 17])),
    vgm: at(etd - 3, random.pick([10, 15])),
    cy: at(etd - 2, random.pick([12, 18, 22])),
    customs: at(etd - 2, random.pick([9, 11])),
    etd,
    atd,
    eta: atd + customer.transit,
    balance,
    docs: officeDay(balance + random.between(1, 2)),
    refund: officeDay(atd + random.between(32, 45)),
    latestShipment: etd + random.between(2, 6),
    expiry: etd + random.between(18, 24),
  };
}
