import { parseArn } from '@private-ecr/core';
import { isList, isObject, Unknown, type Value } from '../expression/value';
import type { Instance, Placement } from './instance';
import { partitionIdOf, type TerraformStack } from './terraform-stack';

/** What a provider says of where it works. */
export type ProviderArguments = (argument: string) => Value | undefined;

const NO_PROVIDER: ProviderArguments = () => undefined;

/**
 * Where a resource is. Its Region is its own argument, else its provider's, else the stack's; its account the only one
 * that its provider is allowed in, else that of the role that the provider assumes, else the stack's, else that of its
 * own ARN.
 */
export function placementOf(
  stack: TerraformStack,
  provider: ProviderArguments = NO_PROVIDER,
  instance?: Pick<Instance, 'get' | 'address'>,
): Placement | Unknown {
  const what = instance?.address ?? `the stack ${stack.name}`;
  const region = [instance?.get('region'), provider('region'), stack.region].find(isText);
  if (region === undefined) return new Unknown(`the Region of ${what} is not known`);
  const accountId =
    onlyAccount(provider('allowed_account_ids')) ??
    accountOfRole(provider('assume_role')) ??
    stack.accountId ??
    accountOfArn(instance?.get('arn'));
  if (accountId === undefined) return new Unknown(`the account of ${what} is not known`);
  return { accountId, region, partition: stack.partition ?? partitionIdOf(region) };
}

function isText(value: Value | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function isAccountId(value: Value | undefined): value is string {
  return typeof value === 'string' && /^\d{12}$/.test(value);
}

function onlyAccount(value: Value | undefined): string | undefined {
  const [only, ...others] = isList(value) ? value : [];
  return others.length === 0 && isAccountId(only) ? only : undefined;
}

function accountOfRole(value: Value | undefined): string | undefined {
  const block = isList(value) ? value[0] : value;
  return isObject(block) ? accountOfArn(block.role_arn) : undefined;
}

function accountOfArn(value: Value | undefined): string | undefined {
  const accountId = typeof value === 'string' ? parseArn(value)?.accountId : undefined;
  return isAccountId(accountId) ? accountId : undefined;
}
