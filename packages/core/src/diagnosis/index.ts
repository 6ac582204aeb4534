/**
 * Why a pull or start failed, from the message alone and from what is known of the network.
 *
 * Model: a message is normalised, read once into facts (host, address, how the network failed, which call was
 * refused), and judged by signatures, each of which knows one kind of failure and weighs its causes. Clues for one
 * cause strengthen each other; the context multiplies odds; causes are ranked, never reduced to one guess.
 *
 * Laws: any string gets an answer, in time linear in its length; a message that speaks of no failed pull or start
 * gets no cause; the order of signatures decides nothing; what the context says never adds a cause, it re-ranks.
 */
export {
  CAUSE_FAMILIES,
  type Cause,
  causeFamily,
  type CauseFamily,
  causeService,
  endpointMissing,
  endpointPolicy,
  isCause,
} from './causes';
export { type DiagnosisContext, diagnosisContextSchema } from './context';
export {
  diagnose,
  type DiagnosedCause,
  type DiagnoseOptions,
  type Diagnosis,
  MAX_MESSAGE_CHARACTERS,
} from './diagnose';
export type { Extracted } from './extracted';
export type { AddressKind } from './features/address-kind';
export { type Adjustment, type RankedCause, rankCauses } from './rank-causes';
export { redact, redactSecrets } from './redact/redact';
