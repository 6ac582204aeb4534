import { parseImageUri } from '../../ids';
import { asksForToken } from '../platform';
import { containersOf, type Need, type NeedSource } from './need';

/** What each service of ECR does in a pull. */
const ECR_ROLES = {
  'ecr.api': 'hands out the token',
  'ecr.dkr': 'serves the manifest',
  s3: 'holds the layers',
} as const;

/** Images of ECR come from the Region in their host; all other registries are reached over the internet. */
export const imageNeeds: NeedSource = workload => {
  const ecrServices = asksForToken(workload)
    ? (['ecr.api', 'ecr.dkr', 's3'] as const)
    : (['ecr.dkr', 's3'] as const);
  return containersOf(workload).flatMap(({ name, image }): Need[] => {
    const parsed = parseImageUri(image);
    if (parsed === undefined) return [];
    const why = `container ${name} pulls ${image}`;
    const common = { purpose: 'pull', item: { container: name, value: image } } as const;
    if (parsed.registry === 'other') {
      return [{ ...common, service: `registry:${parsed.host}`, region: workload.region, why }];
    }
    const region = parsed.region ?? workload.region;
    return ecrServices.map(service => ({ ...common, service, region, why: `${why}: ${ECR_ROLES[service]}` }));
  });
};
