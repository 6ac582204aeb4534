import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { DistributionObserver } from '../distribution';
import type { Store } from '../store';

export interface MetricsOptions {
  readonly metrics: MetricsService;
  readonly store: Pick<Store, 'units'>;
  readonly logger: LoggerService;
  readonly now: () => Date;
}

/**
 * Measures the background work by Backstage's OpenTelemetry: how long reads take, what fails, how old facts are.
 *
 * Names and units are those of README.md. No account id is a label of a duration: their number would make the series of
 * a histogram many; ages are told of each account, since it is the one account that matters.
 */
export function observeWork({ metrics, store, logger, now }: MetricsOptions): Required<DistributionObserver> {
  const readDuration = metrics.createHistogram('private_ecr.refresh.duration', {
    description: 'How long reading one account in one Region took.',
    unit: 's',
  });
  const readFailures = metrics.createCounter('private_ecr.refresh.failures', {
    description: 'Reads of an account in a Region that came to nothing.',
    unit: '{read}',
  });
  const calls = metrics.createCounter('private_ecr.aws.calls', {
    description: 'Calls to AWS, retries included.',
    unit: '{call}',
  });
  const judgeDuration = metrics.createHistogram('private_ecr.judgement.duration', {
    description: 'How long judging the entities of one hub or VPC took.',
    unit: 's',
  });
  const judgeFailures = metrics.createCounter('private_ecr.judgement.failures', {
    description: 'Judgements that came to nothing.',
    unit: '{judgement}',
  });
  const age = metrics.createObservableGauge('private_ecr.facts.age', {
    description: 'Age of the oldest facts that are held of an account in a Region.',
    unit: 's',
  });
  age.addCallback(async result => {
    try {
      for (const { accountId, region, collectedAt } of await store.units.status()) {
        if (collectedAt === null) continue;
        result.observe((now().getTime() - Date.parse(collectedAt)) / 1_000, { account: accountId, region });
      }
    } catch (error) {
      logger.debug(`the ages of facts were not measured: ${String(error)}`);
    }
  });
  return {
    unitRead: ({ outcome, durationMs, calls: made }) => {
      readDuration.record(durationMs / 1_000, { outcome });
      calls.add(made);
      if (outcome === 'failed') readFailures.add(1);
    },
    groupJudged: ({ outcome, durationMs }) => {
      judgeDuration.record(durationMs / 1_000, { outcome });
      if (outcome === 'failed') judgeFailures.add(1);
    },
  };
}
