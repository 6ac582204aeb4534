import fs from 'node:fs';
import path from 'node:path';
import { PART_IDS } from '../collection/part-readers';
import { actionsOf, POLICIES, policyFileOf, type PolicyId } from './policies.data';

const FOLDER = path.resolve(__dirname, '../../policies');
const IDS = Object.keys(POLICIES) as PolicyId[];

const policyOf = (id: PolicyId) => ({
  Version: '2012-10-17',
  Statement: [{ Sid: sidOf(id), Effect: 'Allow', Action: actionsOf(id), Resource: '*' }],
});

function sidOf(id: string): string {
  return `PrivateEcr${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

test.each(IDS)('policies/%s.json allows what its parts are read with, and nothing else', id => {
  const file = path.join(FOLDER, `${id}.json`);
  // Rewrites the files where the calls have changed: UPDATE_POLICIES=1 npx jest src/aws/policies
  if (process.env['UPDATE_POLICIES'] === '1') {
    fs.writeFileSync(file, `${JSON.stringify(policyOf(id), undefined, 2)}\n`);
  }
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(policyOf(id));
});

test('there is no other file', () => {
  expect(fs.readdirSync(FOLDER).sort()).toEqual(IDS.map(id => `${id}.json`).sort());
});

test('each part is read with one of them', () => {
  for (const part of PART_IDS) expect(IDS.map(id => `policies/${id}.json`)).toContain(policyFileOf(part));
});

test('every action reads', () => {
  for (const action of IDS.flatMap(actionsOf))
    expect(action).toMatch(/:(Describe|Get|List|Search)[A-Za-z]+$/);
});
