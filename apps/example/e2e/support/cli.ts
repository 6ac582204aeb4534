import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { exampleFile } from '../../world/example-folder';

const statementSchema = z.object({
  teams: z.record(
    z.string(),
    z.object({ savingsVsNatPlusS3Gateway: z.string(), savingsVsNatOnly: z.string() }),
  ),
});

/** What `private-ecr savings`, as it is built, says a team of a scenario saves. */
export async function savingsByCli(scenario: unknown, teamId: string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-scenario-'));
  const file = path.join(folder, 'scenario.json');
  fs.writeFileSync(file, JSON.stringify(scenario));
  try {
    const command = exampleFile('..', '..', 'packages', 'cli', 'bin', 'private-ecr.js');
    const { stdout } = await promisify(execFile)(process.execPath, [
      command,
      'savings',
      '--scenario',
      file,
      '--format',
      'json',
    ]);
    const team = statementSchema.parse(JSON.parse(stdout)).teams[teamId];
    if (team === undefined) throw new Error(`the CLI knows no team ${teamId}`);
    return team;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
