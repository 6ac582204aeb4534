import { parseArn } from '../../ids';
import type { IamPrincipal } from '../../policy';
import type { Leg } from '../leg';
import type { Call } from './calls';

/** The role whose credentials a call carries; undefined where the task definition names none. */
export function callerOf({ workload }: Leg, { by }: Call): IamPrincipal | undefined {
  const { executionRoleArn, taskRoleArn } = workload.taskDefinition;
  const arn = by === 'task-role' ? taskRoleArn : executionRoleArn;
  const accountId = arn === undefined ? undefined : parseArn(arn)?.accountId;
  return arn === undefined || accountId === undefined ? undefined : { type: 'iam', arn, accountId };
}
