import { aWorld } from '../__fixtures__/a-world';

const definition = { family: 'app', container_definitions: '[]' };

describe('a task definition', () => {
  const made = aWorld().make('aws_ecs_task_definition', definition);

  it('is the first revision of its family', () => {
    expect(made).toMatchObject({
      id: 'app',
      revision: 1,
      arn: 'arn:aws:ecs:eu-central-1:111111111111:task-definition/app:1',
      arn_without_revision: 'arn:aws:ecs:eu-central-1:111111111111:task-definition/app',
    });
  });
});
