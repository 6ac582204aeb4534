import { IamRole, IamRolePolicy } from '../aws';
import type { Placement } from '../placement';
import {
  type ExecutionRolePolicyOptions,
  executionRolePolicy,
  executionRoleTrust,
  policyText,
} from '../policies';
import { Construct } from '../terraform';
import { inConstruct } from '../validations/support/validation';

/** How the execution role of tasks is made. */
export interface ExecutionRoleProps {
  readonly placement: Placement;
  /** The team's name. */
  readonly team: string;
  /** What it may do. @defaultValue pull every repository that admits it, and write to the team's log group */
  readonly permissions: Omit<ExecutionRolePolicyOptions, 'region' | 'accountId'>;
  readonly tags?: Readonly<Record<string, string>>;
}

/** The role with which ECS pulls images, fetches secrets and writes logs before a task's container runs. */
export class ExecutionRole extends Construct {
  readonly role: IamRole;
  readonly policy: IamRolePolicy;

  constructor(scope: Construct, id: string, { placement, team, permissions, tags }: ExecutionRoleProps) {
    super(scope, id);
    const { accountId, region } = placement;
    this.role = new IamRole(this, 'role', {
      ...placement.global,
      name: executionRoleName(team, region),
      description: `Pulls images and writes logs for the tasks of ${team}`,
      assumeRolePolicy: inConstruct(this, () =>
        policyText(executionRoleTrust({ region, accountId }), 'trust'),
      ),
      ...(tags && { tags: { ...tags } }),
    });
    this.policy = new IamRolePolicy(this, 'policy', {
      ...placement.global,
      name: 'pull-and-start',
      role: this.role.id,
      policy: inConstruct(this, () =>
        policyText(executionRolePolicy({ region, accountId, ...permissions }), 'role'),
      ),
    });
  }
}

/** The name of a team's execution role: roles have no Region, so theirs is part of it. */
export function executionRoleName(team: string, region: string): string {
  return `private-ecr-${team}-${region}`;
}
