import { ExecutionRole, type ExecutionRoleProps } from './iam/execution-role';
import { EncryptedLogGroup } from './logging/encrypted-log-group';
import { type Placement, placementOf, type PlacementProps } from './placement';
import { TaskSecurityGroup } from './security/task-security-group';
import { TestEcrPull } from './smoke-test/test-ecr-pull';
import type { TeamNetwork } from './team/team-network';
import { Construct, TerraformOutput } from './terraform';
import { validateTeam } from './validations/support/of-team';

/** What the tasks of one team need in their own account. */
export interface PrivateEcrTeamProps extends PlacementProps {
  /** The team's name, part of the names of its resources: `checkout`. */
  readonly team: string;
  /** What is around the tasks: made by `sharedSubnetsNetwork`, `spokeNetwork`, or a `PrivateEcrVpc`. */
  readonly network: TeamNetwork;
  /** Account ids of registries that are pulled from. @defaultValue every account that admits the role */
  readonly registryAccounts?: readonly string[];
  /** Repositories or prefixes that may be pulled. @defaultValue every repository that admits the role */
  readonly repositories?: readonly string[];
  /** What more the execution role may do before a container starts. */
  readonly permissions?: Omit<
    ExecutionRoleProps['permissions'],
    'repositories' | 'logGroupName' | 'accounts'
  >;
  /** Whether tasks may call the internet, where the network leads there. @defaultValue false */
  readonly internetEgress?: boolean;
  /** @defaultValue 365 days */
  readonly logRetentionDays?: number;
  /** A task that shows that pulls work: the image to pull. @defaultValue none is made */
  readonly smokeTest?: { readonly image: string; readonly cluster?: string };
  /** What will run here, so that synth can refuse what cannot be pulled. */
  readonly services?: readonly { readonly images: readonly string[]; readonly platformVersion?: string }[];
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * What the account of a team holds: a security group for tasks that lets out exactly what a pull needs, the execution
 * role, a log group and, where asked for, a smoke test.
 */
export class PrivateEcrTeam extends Construct {
  readonly placement: Placement;
  readonly taskSecurityGroup: TaskSecurityGroup;
  readonly executionRole: ExecutionRole;
  readonly logGroup: EncryptedLogGroup;
  readonly smokeTest?: TestEcrPull;
  /** What a service of the team writes into its task definition and network configuration. */
  readonly taskSettings: TerraformOutput;

  constructor(scope: Construct, id: string, props: PrivateEcrTeamProps) {
    super(scope, id);
    const { team, network, registryAccounts, repositories, internetEgress = false, smokeTest, tags } = props;
    this.placement = placementOf(this.node.path, props);
    validateTeam(this, props);
    const common = { placement: this.placement, ...(tags && { tags }) };
    this.taskSecurityGroup = new TaskSecurityGroup(this, 'task-security-group', {
      ...common,
      ...network,
      name: `private-ecr-${team}-tasks`,
      internetEgress,
    });
    this.logGroup = new EncryptedLogGroup(this, 'log-group', {
      ...common,
      name: team,
      keyArn: network.logKeyArn,
      ...(props.logRetentionDays !== undefined && { retentionDays: props.logRetentionDays }),
    });
    this.executionRole = new ExecutionRole(this, 'execution-role', {
      ...common,
      team,
      permissions: {
        ...props.permissions,
        ...(registryAccounts && { accounts: registryAccounts }),
        ...(repositories && { repositories }),
        logGroupName: this.logGroup.name,
      },
    });
    const securityGroupIds = [
      this.taskSecurityGroup.securityGroup.id,
      ...(network.clientSecurityGroupId === undefined ? [] : [network.clientSecurityGroupId]),
    ];
    const { role } = this.executionRole;
    if (smokeTest !== undefined) {
      this.smokeTest = new TestEcrPull(this, 'test-ecr-pull', {
        ...common,
        ...smokeTest,
        team,
        executionRoleArn: role.arn,
        logGroupName: this.logGroup.name,
        subnetIds: network.subnetIds,
        securityGroupIds,
      });
    }
    this.taskSettings = new TerraformOutput(this, 'task_settings', {
      description: 'What services write into their task definitions and network configurations.',
      value: {
        executionRoleArn: role.arn,
        logGroup: this.logGroup.name,
        vpcId: network.vpcId,
        subnets: [...network.subnetIds],
        securityGroups: securityGroupIds,
      },
    });
    this.taskSettings.overrideLogicalId('task_settings');
  }
}
