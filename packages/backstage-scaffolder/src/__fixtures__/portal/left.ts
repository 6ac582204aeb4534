import type { Point } from './points.data';
import type { Scene } from './scene';

/** What a request left, in words. */
export interface Left {
  readonly range: string;
  readonly branch: string;
  readonly network: string;
}

const BRANCHES = {
  'private-ecr-vpc': 'add',
  'private-ecr-vpc-change': 'change',
  'private-ecr-vpc-offboard': 'remove',
} as const;

/** What a request of a name has left by now. */
export async function leftOf(
  { client, remote }: Scene,
  template: Point['template'],
  name: string,
): Promise<Left & { readonly cidrs: readonly string[] }> {
  const held = (await client.held()).filter(one => one.name === name);
  const branches = (await remote.branches()).filter(branch => branch.endsWith(`-${name}`));
  const counts = await Promise.all(branches.map(branch => remote.commits(branch)));
  const branch = `private-ecr/${BRANCHES[template]}-${name}`;
  const teamsOf = async (of: string) =>
    (await remote.text(of, 'private-ecr.yaml')).split('\n').filter(line => line.trim() === `name: ${name}`)
      .length;
  const isMerged = template === 'private-ecr-vpc' && (await teamsOf('main')) > 0;
  return {
    range: held.length === 0 ? 'free' : held.map(({ state }) => state).join(' and '),
    branch: branches.length === 0 ? 'none' : counts.map(many => `one, ${many} commit`).join(' and '),
    network: branches.includes(branch)
      ? `${await teamsOf(branch)} to review`
      : isMerged
        ? 'merged'
        : 'as before',
    cidrs: held.map(({ cidr }) => cidr),
  };
}

/** All of a request, or nothing. */
const LEFT: Readonly<Record<Point['template'], Readonly<Partial<Record<Point['leaves'], Left>>>>> = {
  'private-ecr-vpc': {
    all: { range: 'confirmed', branch: 'one, 1 commit', network: '1 to review' },
    merged: { range: 'confirmed', branch: 'none', network: 'merged' },
    nothing: { range: 'free', branch: 'none', network: 'as before' },
  },
  'private-ecr-vpc-change': {
    all: { range: 'confirmed', branch: 'one, 1 commit', network: '1 to review' },
    nothing: { range: 'confirmed', branch: 'none', network: 'as before' },
  },
  'private-ecr-vpc-offboard': {
    all: { range: 'free', branch: 'one, 1 commit', network: '0 to review' },
    nothing: { range: 'confirmed', branch: 'none', network: 'as before' },
  },
};

export function expectedOf({ template, leaves }: Point): Left {
  const expected = LEFT[template][leaves];
  if (expected === undefined) throw new Error(`${template} cannot leave ${leaves}`);
  return expected;
}
