import { EcsTaskDefinition } from '../aws';
import type { Placement } from '../placement';
import { Construct, Fn, TerraformOutput } from '../terraform';
import { runCommand, waitCommand } from './commands';

/** How the smoke test is made. */
export interface TestEcrPullProps {
  readonly placement: Placement;
  readonly team: string;
  /** The image that is pulled: a URI of a private ECR repository. */
  readonly image: string;
  /** The ECS cluster that it runs in. @defaultValue `default` */
  readonly cluster?: string;
  readonly executionRoleArn: string;
  readonly logGroupName: string;
  readonly subnetIds: readonly string[];
  /** The groups that the services of the team have too. */
  readonly securityGroupIds: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * A Fargate task that pulls an image and ends: what shows, in the account and the subnets of the team, that pulls
 * work. It costs nothing until it is run.
 */
export class TestEcrPull extends Construct {
  readonly taskDefinition: EcsTaskDefinition;
  /** The command that starts it. */
  readonly run: TerraformOutput;
  /** The command that starts it, waits, and hands the stopped task to `private-ecr diagnose`. */
  readonly wait: TerraformOutput;

  constructor(scope: Construct, id: string, props: TestEcrPullProps) {
    super(scope, id);
    const { placement, team, image, cluster = 'default', executionRoleArn, logGroupName, tags } = props;
    this.taskDefinition = new EcsTaskDefinition(this, 'task-definition', {
      ...placement.regional,
      family: `test-ecr-pull-${team}`,
      requiresCompatibilities: ['FARGATE'],
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      executionRoleArn,
      containerDefinitions: Fn.jsonencode([
        {
          name: 'test-ecr-pull',
          image,
          essential: true,
          // What the image would do does not matter: that it was pulled does.
          entryPoint: ['true'],
          readonlyRootFilesystem: true,
          logConfiguration: {
            logDriver: 'awslogs',
            options: {
              'awslogs-group': logGroupName,
              'awslogs-region': placement.region,
              'awslogs-stream-prefix': 'test-ecr-pull',
            },
          },
        },
      ]),
      tags: { ...tags, Name: `test-ecr-pull-${team}` },
    });
    const task = {
      region: placement.region,
      cluster,
      taskDefinitionArn: this.taskDefinition.arn,
      subnetIds: props.subnetIds,
      securityGroupIds: props.securityGroupIds,
    };
    this.run = output(this, 'test_ecr_pull', 'Starts the smoke test.', runCommand(task));
    this.wait = output(
      this,
      'test_ecr_pull_wait',
      'Starts the smoke test, waits for its end, and says why it failed if it did.',
      waitCommand(task),
    );
  }
}

function output(scope: Construct, name: string, description: string, value: string): TerraformOutput {
  const made = new TerraformOutput(scope, name, { value, description });
  made.overrideLogicalId(name);
  return made;
}
