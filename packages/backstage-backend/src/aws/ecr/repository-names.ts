import { parseArn } from '@private-ecr/core';
import type { CollectionPlan } from '../../model/facts';

/** The names of the repositories that are asked for and stand in the unit. */
export function repositoryNames({ repositoryArns, unit }: CollectionPlan): readonly string[] {
  const names = repositoryArns.flatMap(text => {
    const arn = parseArn(text);
    const isOfUnit = arn?.accountId === unit.accountId && arn.region === unit.region;
    return isOfUnit && arn.resource.startsWith(PREFIX) ? [arn.resource.slice(PREFIX.length)] : [];
  });
  return [...new Set(names)];
}

const PREFIX = 'repository/';
