import { ECSClient } from '@aws-sdk/client-ecs';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, sandboxOf } from './accounts';
import { ECS_WORLD } from './ecs-world';

export interface EcsSandbox {
  readonly sandbox: Sandbox;
  readonly owner: ECSClient;
  readonly other: ECSClient;
}

/** A running sandbox with {@link ECS_WORLD}, and a client for each account. */
export async function ecsSandbox(): Promise<EcsSandbox> {
  const sandbox = await sandboxOf({ services: ECS_WORLD });
  return {
    sandbox,
    owner: new ECSClient(clientOf(sandbox)),
    other: new ECSClient(clientOf(sandbox, OTHER)),
  };
}
