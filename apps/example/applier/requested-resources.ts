import { VPC_ANNOTATIONS } from '@private-ecr/core';
import type { Network } from '../world/network/network';
import { placeOf } from '../world/parts/places';

/**
 * The Resources of requested networks with the ids of what was made: in the demo, the ids of the sandbox, which are not
 * those that the stand-in for AWS gave Terraform.
 */
export function requestedResources(
  resources: ReadonlyMap<string, string>,
  network: Network,
): readonly string[] {
  return network.teams.flatMap(team => {
    const text = resources.get(team.name);
    if (text === undefined) return [];
    const ids: Readonly<Record<string, string>> = {
      [VPC_ANNOTATIONS.vpcId]: placeOf(team, network).vpcId,
      [VPC_ANNOTATIONS.subnetIds]: [...team.subnetIds].sort().join(','),
    };
    const lines = text.split('\n').map(line => {
      const [, indent, key = ''] = /^( *)(?:# )?(private-ecr\.io\/[a-z-]+):/.exec(line) ?? [];
      return ids[key] === undefined ? line : `${indent ?? ''}${key}: ${ids[key]}`;
    });
    return [lines.join('\n')];
  });
}
