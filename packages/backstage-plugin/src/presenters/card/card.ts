import type { EntitySummary } from '@private-ecr/core';
import type { Answer } from '../../api';
import type { PresenterContext } from '../context';
import { type DriftView, driftView } from './drift';
import { type EndpointView, endpointsView } from './endpoints';
import { agedFreshness, type FreshnessView, freshnessView } from './freshness';
import { type LastFailureView, lastFailureView } from './last-failure';
import { type ProblemsView, problemsView } from './problems';
import { type PullsView, pullsView } from './pulls';
import { type SavingsView, savingsView } from './savings';

/** Everything that the card of a service or a VPC shows. */
export interface CardView {
  readonly pulls: PullsView;
  readonly endpoints: readonly EndpointView[];
  /** Said where NAT gateways still run. */
  readonly nat?: string;
  readonly savings: SavingsView;
  readonly problems: ProblemsView;
  readonly lastFailure?: LastFailureView;
  /** Absent where CI reported nothing. */
  readonly drift?: DriftView;
  readonly freshness: FreshnessView;
}

/** The card of an answer, as of now. */
export function cardView({ value, receivedAt }: Answer<EntitySummary>, context: PresenterContext): CardView {
  const freshness = agedFreshness(value.freshness, receivedAt, context.now);
  const summary = { ...value, freshness };
  const { natGateways, lastPullFailure, drift } = summary;
  return {
    pulls: pullsView(summary, context),
    endpoints: endpointsView(summary.endpoints, context),
    ...(natGateways !== null &&
      natGateways > 0 && { nat: context.t('card.endpoints.nat', { count: natGateways }) }),
    savings: savingsView(summary.savings, context),
    problems: problemsView(summary, context),
    ...(lastPullFailure && { lastFailure: lastFailureView(lastPullFailure, context) }),
    ...(drift && { drift: driftView(drift, summary.problems, context) }),
    freshness: freshnessView(freshness, context),
  };
}
