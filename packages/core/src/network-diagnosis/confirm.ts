import {
  type Adjustment,
  type Cause,
  causeFamily,
  causeService,
  type DiagnosedCause,
  type Extracted,
} from '../diagnosis';
import type { CheckResult, LegResult } from '../trace';
import { DECISIVE_CHECKS } from './decisive-checks.data';

/** What a trace says of a cause. */
export type Confirmation = 'confirmed' | 'refuted' | 'open';

/** One check of one leg. */
export interface CheckOfLeg {
  readonly leg: LegResult;
  readonly check: CheckResult;
}

/** How far a fact about the network outweighs what a message makes probable. */
const CONFIRMED_ODDS = 30;
const REFUTED_ODDS = 0.03;

/** The legs that a message is about: those of the service it names, or of the layers behind an address of S3. */
export function legsOfMessage(
  legs: readonly LegResult[],
  { service, addressKind }: Extracted,
): readonly LegResult[] {
  const named = addressKind === 's3' ? 's3' : service;
  const found = legs.filter(leg => leg.service === named);
  return found.length > 0 ? found : legs;
}

/** The checks that decide a cause; none where a network cannot show it. */
export function decisiveChecks(
  cause: Cause,
  legs: readonly LegResult[],
  extracted: Extracted,
): readonly CheckOfLeg[] {
  const decisive = DECISIVE_CHECKS[causeFamily(cause)];
  if (decisive === undefined) return [];
  const selected = {
    'of-cause': () => legs.filter(({ service }) => service === causeService(cause)),
    'of-message': () => legsOfMessage(legs, extracted),
    s3: () => legs.filter(({ service }) => service === 's3'),
    'not-s3': () => legsOfMessage(legs, extracted).filter(({ service }) => service !== 's3'),
    registries: () => legs.filter(({ service }) => service.startsWith('registry:')),
  }[decisive.legs]();
  return selected.flatMap(leg =>
    leg.checks.filter(({ id }) => decisive.checks.includes(id)).map(check => ({ leg, check })),
  );
}

/** A cause is confirmed by one check that fails, refuted by all that pass, and open otherwise. */
export function confirmationOf(checks: readonly CheckOfLeg[]): Confirmation {
  if (checks.some(({ check }) => check.verdict === 'fail')) return 'confirmed';
  const allPass = checks.length > 0 && checks.every(({ check }) => check.verdict === 'pass');
  return allPass ? 'refuted' : 'open';
}

/** What the trace says of a candidate, as an adjustment of its odds; nothing where it is open. */
export function adjustmentOf({ cause }: DiagnosedCause, checks: readonly CheckOfLeg[]): Adjustment[] {
  const concerns = (candidate: Cause) => candidate === cause;
  const failing = checks.find(({ check }) => check.verdict === 'fail');
  switch (confirmationOf(checks)) {
    case 'confirmed':
      return [{ concerns, odds: CONFIRMED_ODDS, because: `The network confirms it: ${sentence(failing)}.` }];
    case 'refuted':
      return [
        { concerns, odds: REFUTED_ODDS, because: 'The network, as it was read, has nothing wrong there.' },
      ];
    case 'open':
      return [];
  }
}

/** What a failing check found, to follow a colon. */
export function sentence(failing: CheckOfLeg | undefined): string {
  if (failing === undefined) return '';
  const { leg, check } = failing;
  return `${leg.service} from ${leg.subnetId}: ${check.detail.replace(/\.$/, '')}`;
}
