import fs from 'node:fs';
import path from 'node:path';
import { withTeam } from 'cdktf-private-ecr';
import { runRecorded } from '../testing/recorded-terminal';
import { temporaryFolder } from '../testing/temporary-folder';

const BASE = fs.readFileSync(
  path.resolve(__dirname, '../../../../apps/example/infra/private-ecr.yaml'),
  'utf8',
);
const scratch = temporaryFolder();

const team = (name: string, cidr: string) => ({
  request: {
    name,
    owner: `group:default/${name}`,
    accountId: '888899990000',
    region: 'eu-central-1',
    hub: 'network-frankfurt',
    cidr,
  },
});

/** Merges two definitions that were made of the one of the example organisation. */
async function merge(ours: string, theirs: string) {
  const names = { base: BASE, ours, theirs };
  const words = Object.entries(names).flatMap(([name, text]) => {
    const file = path.join(scratch, name);
    fs.writeFileSync(file, text);
    return [`--${name}`, file];
  });
  const ran = await runRecorded(['merge', ...words], { isOnDisk: true });
  return { ...ran, merged: fs.readFileSync(path.join(scratch, 'ours'), 'utf8') };
}

test('two teams that were added at once are both in the file that git calls ours', async () => {
  const ours = withTeam(BASE, team('returns', '10.0.1.0/24'));
  const { exitStatus, merged } = await merge(ours, withTeam(BASE, team('refunds', '10.0.2.0/24')));
  expect(exitStatus).toBe(0);
  expect(merged.startsWith(ours)).toBe(true);
  expect(merged.slice(ours.length)).toContain('name: refunds');
}, 20_000);

test('what cannot be merged leaves the file as it is, for git to call a conflict', async () => {
  const ours = withTeam(BASE, team('returns', '10.0.1.0/24'));
  const { exitStatus, stderr, merged } = await merge(ours, withTeam(BASE, team('returns', '10.0.2.0/24')));
  expect(exitStatus).toBe(2);
  expect(stderr).toContain('a team that only one of both changes');
  expect(merged).toBe(ours);
}, 20_000);
