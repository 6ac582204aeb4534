import { DEFAULT_ACCESS_KEY, DEFAULT_ROLE_NAME, type Sandbox } from '@private-ecr/aws-sandbox';
import { mockServices } from '@backstage/backend-test-utils';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { CollectionPlan, Collector } from '../../model/facts';
import type { CollectorOptions } from '../collector-options';
import { createCollector } from '../create-collector';

/** The configuration of AWS by which a portal reads the accounts of a sandbox. */
export const AWS_CONFIG = {
  mainAccount: { ...DEFAULT_ACCESS_KEY },
  accountDefaults: { roleName: DEFAULT_ROLE_NAME },
};

/** A collector that reads a sandbox, by Backstage's own configuration of AWS. */
export function collectorOf(
  { url }: Pick<Sandbox, 'url'>,
  options: Partial<CollectorOptions> & { readonly aws?: object } = {},
): Collector {
  const { aws = AWS_CONFIG, ...further } = options;
  const config = mockServices.rootConfig({ data: { aws } });
  return createCollector({
    credentials: DefaultAwsCredentialsManager.fromConfig(config),
    logger: mockServices.logger.mock(),
    endpoint: url,
    ...further,
  });
}

/** A plan for a unit that reads what there is once for its account, and names no service. */
export function planFor(
  accountId: string,
  region: string,
  changes: Partial<CollectionPlan> = {},
): CollectionPlan {
  return {
    unit: { accountId, region },
    ecsServiceArns: [],
    repositoryArns: [],
    readsGlobalLists: true,
    ...changes,
  };
}

/** A signal that nobody gives. */
export const NO_SIGNAL = new AbortController().signal;
