declare module '*.css';

/** A workbook that comes along in the page, as a data URL. */
declare module '*.xlsx' {
  const dataUrl: string;
  export default dataUrl;
}
