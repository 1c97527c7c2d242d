export { campaignsView as campaigns } from './view';
export { broughtRows } from './rows';
