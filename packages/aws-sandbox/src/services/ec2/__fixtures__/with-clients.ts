import type { EC2Client } from '@aws-sdk/client-ec2';
import { aWorld, HUB, SPOKE, TEAM } from '../../../__fixtures__/a-world';
import { ec2Client } from '../../../__fixtures__/clients';
import { type Sandbox, startSandbox } from '../../../start-sandbox';

/** A sandbox with the world of `aWorld` for the tests of a file, and a client of each of its accounts. */
export function withClients(): { sandbox: Sandbox; hub: EC2Client; team: EC2Client; spoke: EC2Client } {
  const given = {} as ReturnType<typeof withClients>;
  beforeAll(async () => {
    given.sandbox = await startSandbox({ world: aWorld() });
    given.hub = await ec2Client(given.sandbox, HUB);
    given.team = await ec2Client(given.sandbox, TEAM);
    given.spoke = await ec2Client(given.sandbox, SPOKE);
  });
  afterAll(() => given.sandbox.close());
  return given;
}
