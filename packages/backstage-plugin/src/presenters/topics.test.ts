import fs from 'node:fs';
import path from 'node:path';
import { CHECK_IDS, HEALTH_RULES } from '@private-ecr/core';
import { aboutMessages } from '../components/About/messages';
import { checkTopic, ruleTopic } from './topics';

const DOCS = path.join(__dirname, '../../../../docs');

test('every check has words, and a page', () => {
  expect(Object.keys(aboutMessages.check)).toEqual(CHECK_IDS);
  const pages = CHECK_IDS.map(id => checkTopic(id)?.page ?? '');
  expect(pages.filter(page => !fs.existsSync(path.join(DOCS, page)))).toEqual([]);
});

test('every rule has words, and the page of rules names it', () => {
  const ids = HEALTH_RULES.map(({ id }) => id).sort();
  expect(Object.keys(aboutMessages.rule).sort()).toEqual(ids);
  const text = fs.readFileSync(path.join(DOCS, 'health.md'), 'utf8');
  expect(ids.filter(id => !text.includes(`| \`${id}\``))).toEqual([]);
  expect(text).toContain('\n## Rules\n');
});

test.each(['../../evil', 'constructor', '', 'DNS'])('%j is no topic', id => {
  expect([checkTopic(id), ruleTopic(id)]).toEqual([undefined, undefined]);
});
