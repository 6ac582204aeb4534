/**
 * Why a pull failed, with the network at hand.
 *
 * Model: a message makes causes probable (`diagnosis/`), a trace says which links hold (`trace/`). A cause that a
 * failing check stands for is confirmed, one whose checks all pass is refuted, and one that no network can show, or
 * whose facts are not known, stays open. Apart from `diagnosis/`, so that a page which diagnoses text alone does not
 * carry the trace engine.
 *
 * Laws: a message that speaks of no failed pull has no cause, whatever the network; what is not known moves nothing.
 */
export type { Confirmation } from './confirm';
export {
  diagnoseWithNetwork,
  type NetworkDiagnosedCause,
  type NetworkDiagnosis,
} from './diagnose-with-network';
