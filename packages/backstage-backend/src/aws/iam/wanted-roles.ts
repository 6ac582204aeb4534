import { parseArn } from '@private-ecr/core';
import type { CollectionPlan, ObservedWorkload } from '../../model/facts';

/** Roles of the unit's account. */
export interface WantedRoles {
  readonly names: readonly string[];
  /** Names in which `*` stands for any text. */
  readonly patterns: readonly string[];
}

/** Which roles tell whether workloads may pull. */
export function wantedRoles(
  { unit, roleNames = [] }: CollectionPlan,
  workloads: readonly ObservedWorkload[] = [],
): WantedRoles {
  const arns = workloads.flatMap(({ workload }) => {
    const { executionRoleArn, taskRoleArn } = workload.taskDefinition;
    return [executionRoleArn, taskRoleArn].filter(arn => arn !== undefined);
  });
  const named = arns.flatMap(text => {
    const arn = parseArn(text);
    const isRole = arn?.accountId === unit.accountId && arn.resource.startsWith('role/');
    return isRole ? [arn.resource.slice(arn.resource.lastIndexOf('/') + 1)] : [];
  });
  return {
    names: [...new Set([...named, ...roleNames.filter(name => !name.includes('*'))])].sort(),
    patterns: roleNames.filter(name => name.includes('*')),
  };
}

/** Whether a role is among them. */
export function isWanted({ names, patterns }: WantedRoles, name: string): boolean {
  return names.includes(name) || patterns.some(pattern => matches(pattern, name));
}

function matches(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  if (!name.startsWith(first)) return false;
  let position = first.length;
  const last = others.pop() ?? '';
  for (const part of others) {
    const found = name.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return name.length - last.length >= position && name.endsWith(last);
}
