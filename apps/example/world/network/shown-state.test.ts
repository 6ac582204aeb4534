import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TerraformFolder } from '@private-ecr/terraform-standin';
import { keptState, showState } from './shown-state';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-state-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const stateIs = (text: string) => fs.writeFileSync(path.join(folder, 'terraform.tfstate'), text);
const showing = (document: object) =>
  ({ run: async () => ({ stdout: JSON.stringify(document) }) }) as unknown as TerraformFolder;

test('what was shown of a state is kept as long as the state is the same', async () => {
  stateIs('one');
  expect(await showState(showing({ values: 1 }), folder)).toEqual({ values: 1 });
  expect(keptState(folder)).toEqual({ values: 1 });
  stateIs('two');
  expect(keptState(folder)).toBeUndefined();
});

test('nothing is kept of a state that is elsewhere', async () => {
  expect(await showState(showing({ values: 1 }), folder)).toEqual({ values: 1 });
  expect(keptState(folder)).toBeUndefined();
});
