/**
 * How long each stage could take, and from which date, in the processes that Gendan 0.3.0 wrote into a book; `@` is the
 * day of sailing. A stage that one process had otherwise stands once more with its name before it.
 */
export const LIMITS_OF_0_3_0: Readonly<Record<string, string>> = {
  claim_reply: '24h', claim_proof: '3wd', claim_liability: '3wd', claim_solution: '2wd', claim_agreed: '5wd',
  claim_execute: '10wd', claim_close: '2wd', claim_lesson: '10wd', inquiry: '24h', qualify: '2wd', quote: '1wd',
  price_ok: '24h', quote_follow: '15d from quote_date', sample_make: '9d', 'air-sample sample_make': '3d',
  sample_send: '1d', sample_ok: '7d', 'air-sample sample_ok': '4d', pi: '1wd', sample_confirm: '0d',
  sample_material: '2d', sample_qc: '4d', sample_docs: '3d', deposit: '5d',
  safe_advance: '30d from deposit_date + 90d', handover: '1wd', purchase: '2wd', material: '11d', pps_send: '6d',
  pps_ok: '4d', prod_start: '2d', mid_qc: '8d', insp_book: '2wd from factory_due - 16d',
  final_qc: '14d from factory_due - 16d', prod_done: '16d from factory_due - 16d', ship_sample: '8d',
  insp_release: '2d', freight: '5d from @ - 28d', booking: '7d from @ - 14d', 'ddp booking': '7d from @ - 28d',
  'tt-cif booking': '7d from @ - 19d', insure: '2d from @ - 4d', special: '7d from @ - 14d',
  fumigation: '1wd from @ - 6wd', docs_prep: '4d from @ - 7d', co: '7d from atd|etd - 7d',
  co_form_e: '10d from atd|etd - 7d', co_apta: '7d from atd|etd - 7d', co_pakistan: '22d from atd|etd - 7d',
  co_korea: '14d from atd|etd - 7d', co_year: '7d from atd|etd - 7d', isf: '1wd', ams: '1wd', aci: '1wd',
  afr: '1wd', ens: '1wd', load: '1d from @ - 3d', customs: '1d from @ - 2d', bl_check: '1wd from @ - 2d',
  onboard: '0d from @', ship_advice: '3d', copy_docs: '2wd', balance: '7d', collection: '3wd',
  credit_due: '60d from atd', release: '1wd', forex: '5wd', safe_report: '30d from atd + 90d',
  arrive: '0d from eta', free_time: '-1d from ata + free_time|7d', import_clear: '3wd from ata|eta',
  deliver: '5d', eci_decl: '5wd from atd', invoice_in: '15d from atd',
  refund: '0d from april(customs_date|atd|etd)', archive: '15d', after: '7d from delivered|ata|eta',
  tooling: '20d', artwork: '7d', first_article: '5d', certificate: '20d', nominate: '5d from @ - 21d',
  lc_open: '14d', lc_check: '2wd', bank_exam: '5bd',
}; // prettier-ignore
