/** What may be asked of customers, factories and shipments, by name. Each is a pure function of the plan and of JSON arguments, and answers in JSON. */
export { customersView as customers } from './customers-view';
export { cardView as card } from './card';
export { factoriesView as factories, factoryView as factory } from './factories-view';
export { tradeOfOrder as ofOrder } from './of-order';
export { prices } from './prices';
export { section } from './section';
