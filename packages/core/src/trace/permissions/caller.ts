import { partitionOf } from '../../aws-catalogue';
import { formatArn, parseArn } from '../../ids';
import type { IamPrincipal } from '../../policy';
import type { Leg } from '../leg';
import type { Call } from './calls';

/** A role's name, with or without its path. Source: IAM API reference, CreateRole, `RoleName` and `Path`. */
const ROLE_NAME = /^[\w+=,.@/-]+$/;

/** The text by which the task definition names the role that makes a call; undefined where it names none. */
export function roleTextOf({ workload }: Leg, { by }: Call): string | undefined {
  const { executionRoleArn, taskRoleArn } = workload.taskDefinition;
  return by === 'task-role' ? taskRoleArn : executionRoleArn;
}

/** The role whose credentials a call carries; undefined where none is named, or by a text that is no role's. */
export function callerOf(leg: Leg, call: Call): IamPrincipal | undefined {
  const text = roleTextOf(leg, call);
  if (text === undefined) return undefined;
  const arn = parseArn(text) === undefined ? arnOfName(leg, text) : text;
  const accountId = arn === undefined ? undefined : parseArn(arn)?.accountId;
  return arn === undefined || !accountId ? undefined : { type: 'iam', arn, accountId };
}

/** ECS takes the short name of a role of the task's account too. A name is one role's, whatever its path. */
function arnOfName({ index, workload }: Leg, text: string): string | undefined {
  const name = text.split('/').at(-1);
  if (!name || !ROLE_NAME.test(text)) return undefined;
  const { accountId, region } = workload;
  const known = index.roleOfName.first(accountId, name)?.entry.Arn;
  const partition = partitionOf(region)?.id ?? 'aws';
  const resource = `role/${text.replace(/^\//, '')}`;
  return known ?? formatArn({ partition, service: 'iam', region: '', accountId, resource });
}
