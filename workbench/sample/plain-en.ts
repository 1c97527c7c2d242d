export { default } from '../../samples/Order Tracker LC 2026.xlsx';
