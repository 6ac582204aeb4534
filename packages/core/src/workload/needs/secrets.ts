import { parseArn } from '../../ids';
import type { Workload } from '../workload-schema';
import { containersOf, type Need, type NeedSource } from './need';

/** Secrets of containers, of log drivers and of registries outside ECR are fetched before the container starts. */
export const secretNeeds: NeedSource = workload =>
  containersOf(workload).flatMap(({ name, secrets = [], logConfiguration, repositoryCredentials }) => [
    ...[...secrets, ...(logConfiguration?.secretOptions ?? [])].map(secret =>
      needOf(workload, name, secret.valueFrom, {
        what: secret.name,
        serviceOfPlainName: 'ssm',
      }),
    ),
    ...(repositoryCredentials === undefined ? [] : [repositoryCredentials.credentialsParameter]).map(value =>
      needOf(workload, name, value, {
        what: 'its registry credentials',
        serviceOfPlainName: 'secretsmanager',
      }),
    ),
  ]);

/** An ARN says its service and Region; a plain name is one of the task's own Region. */
function needOf(
  workload: Workload,
  container: string,
  value: string,
  { what, serviceOfPlainName }: { readonly what: string; readonly serviceOfPlainName: string },
): Need {
  const arn = parseArn(value);
  return {
    service: arn?.service ?? serviceOfPlainName,
    region: arn?.region ?? workload.region,
    purpose: 'start',
    why: `container ${container} takes ${what} from ${value}`,
    item: { container, value },
  };
}
