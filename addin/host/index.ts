export { excelHost, type ExcelHostOptions } from './excel-host';
export { FLOOR } from './features';
