import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HEALTH_RULES } from '.';

const page = readFileSync(path.resolve(__dirname, '../../../../docs/health.md'), 'utf8');
const [, rules = ''] = page.split('## Rules');

test('the page on health has one row for each rule, in the order of the rules', () => {
  const rows = [...rules.matchAll(/^\| `([a-z0-9-]+)` +\|/gm)].map(([, id]) => id);
  expect(rows).toEqual(HEALTH_RULES.map(({ id }) => id));
});
