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
  const reviewed = branches.includes(branch) ? await remote.text(branch, 'private-ecr.yaml') : undefined;
  const teams = reviewed?.split('\n').filter(line => line.trim() === `name: ${name}`).length ?? 0;
  return {
    range: held.length === 0 ? 'free' : held.map(({ state }) => state).join(' and '),
    branch: branches.length === 0 ? 'none' : counts.map(many => `one, ${many} commit`).join(' and '),
    network: reviewed === undefined ? 'as before' : `${teams} to review`,
    cidrs: held.map(({ cidr }) => cidr),
  };
}

type Expected = Readonly<Record<Point['template'], Readonly<Record<Point['leaves'], Left>>>>;

/** All of a request, or nothing. */
export const LEFT: Expected = {
  'private-ecr-vpc': {
    all: { range: 'confirmed', branch: 'one, 1 commit', network: '1 to review' },
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
