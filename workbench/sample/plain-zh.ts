export { default } from '../../samples/出货跟踪表-2026.xlsx';
