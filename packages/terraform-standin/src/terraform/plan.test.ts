import { planOf } from './plan';

const change = (address: string, actions: readonly string[]) => ({
  address,
  type: 'aws_vpc',
  change: { actions, before: null, after: null, after_unknown: {} },
});

describe('planOf', () => {
  it.each([
    [['create'], 'create'],
    [['update'], 'update'],
    [['delete'], 'delete'],
    [['delete', 'create'], 'replace'],
    [['create', 'delete'], 'replace'],
    [['read'], 'read'],
  ] as const)('%j is %s', (actions, action) => {
    const plan = planOf({ resource_changes: [change('aws_vpc.a', actions), change('aws_vpc.b', ['no-op'])] });
    expect(plan.changes).toMatchObject([{ address: 'aws_vpc.a', action }]);
    expect(plan.counts).toMatchObject({ [action]: 1, 'no-op': 1 });
  });

  it.each([
    ['nothing', {}, false],
    ['what stays as it is', { resource_changes: [change('aws_vpc.a', ['no-op'])] }, false],
    ['what is only read', { resource_changes: [change('data.aws_vpc.a', ['read'])] }, false],
    ['an output that changes', { output_changes: { a: { actions: ['update'] } } }, true],
    ['an output that stays', { output_changes: { a: { actions: ['no-op'] } } }, false],
  ])('%s: changes %j', (_, document, hasChanges) => {
    expect(planOf(document).hasChanges).toBe(hasChanges);
  });

  it('refuses an action it does not know', () => {
    expect(() => planOf({ resource_changes: [change('aws_vpc.a', ['teleport'])] })).toThrow(
      /unknown action teleport/,
    );
  });
});
