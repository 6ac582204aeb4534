import { parseInput } from '../validation';
import { InvalidInputError } from '../errors';
import { type Candidate, combineClues } from './combine-clues';
import { type Cause, causeFamily, causeService } from './causes';
import { type DiagnosisContext, diagnosisContextSchema } from './context';
import { contextAdjustments, serviceAdjustments } from './context-adjustments';
import { type Extracted, extract } from './extracted';
import { cluesIn } from './clues-in';
import { readFailure } from './features/failure';
import { fill } from './fill';
import { normalise } from './normalise/normalise';
import { rankCauses } from './rank-causes';
import { redactDeep, redactSecrets } from './redact/redact';
import { REMEDIES } from './remedies.data';
import { TYPICAL_ACTIONS } from './typical-actions.data';

/** One cause that a message may have. */
export interface DiagnosedCause {
  /** A stable id of the vocabulary. */
  readonly cause: Cause;
  /** How probable it is, in 0..1. Causes do not exclude each other, so confidences do not add up to 1. */
  readonly confidence: number;
  /** Why it may be this one, in terms of the person's own hosts, addresses and actions. */
  readonly reason: string;
  /** What would decide it, with a command. */
  readonly check: string;
  /** What mends it, in one sentence. */
  readonly fix: string;
  /** The words of the message that speak for it. */
  readonly evidence: readonly string[];
  /** AWS's text about it. */
  readonly link: string;
}

/** What a message means: its possible causes, most probable first, and what it names. */
export interface Diagnosis {
  /** Empty when the message is no failure of a pull or start. */
  readonly causes: readonly DiagnosedCause[];
  readonly extracted: Extracted;
}

/** How to answer. */
export interface DiagnoseOptions {
  /**
   * Whether account ids, tokens, keys and e-mail addresses are taken out of the answer.
   * @defaultValue false
   */
  readonly redact?: boolean;
}

/** The longest message that is read, in UTF-16 code units; of long ones the head and the tail decide. */
export const MAX_MESSAGE_CHARACTERS = 5_000_000;

/** Causes less probable than this are not worth a person's time. */
const LEAST_CONFIDENCE = 0.05;

/**
 * Says why a pull or start failed.
 *
 * @param message - the error as it was found, however damaged; any string, also an empty or a binary one
 * @param context - what is known of the network; what is not given is not known
 * @returns causes from the vocabulary, most probable first; none when nothing in the message speaks of a failed pull
 * @throws {@link InvalidInputError} for a context that is not valid, or a message of more than
 * {@link MAX_MESSAGE_CHARACTERS}
 */
export function diagnose(
  message: string,
  context: DiagnosisContext = {},
  options: DiagnoseOptions = {},
): Diagnosis {
  if (message.length > MAX_MESSAGE_CHARACTERS) throw tooLong(message.length);
  const known = parseInput(diagnosisContextSchema, context, 'context');
  const normalised = normalise(message);
  const failure = readFailure(options.redact === true ? redactSecrets(normalised) : normalised, known);
  const extracted = extract(failure);
  const candidates = combineClues(cluesIn(failure));
  const adjustments = [...contextAdjustments(known), ...serviceAdjustments(failure.service, known)];
  const causes = rankCauses(candidates, adjustments)
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(candidate => withRemedy(candidate, extracted));
  return options.redact === true ? redactDeep({ causes, extracted }) : { causes, extracted };
}

function withRemedy(candidate: Candidate, extracted: Extracted): DiagnosedCause {
  const { check, fix, link } = REMEDIES[causeFamily(candidate.cause)];
  const { region, host, address, image } = extracted;
  const service = causeService(candidate.cause) ?? extracted.service;
  const action = extracted.action ?? TYPICAL_ACTIONS[service ?? ''];
  const values = { service, region, host, address, action, image };
  const { cause, confidence, reason, evidence } = candidate;
  return { cause, confidence, reason, check: fill(check, values), fix: fill(fix, values), evidence, link };
}

function tooLong(length: number): InvalidInputError {
  return new InvalidInputError('message', [
    {
      path: '',
      found: `${length} characters`,
      allowed: `at most ${MAX_MESSAGE_CHARACTERS} characters`,
      fix: 'pass the lines around the error only',
    },
  ]);
}
