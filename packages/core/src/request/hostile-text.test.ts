import { requestProblems } from '.';
import { CHECKOUT } from './__fixtures__/requests';

const ATTACKS = {
  'a Terraform interpolation': '${file("/etc/passwd")}',
  'a Terraform directive': '%{ for x in y }%{ endfor }',
  'an escaped interpolation': '$${var.x}',
  'a template of the portal': '${{ secrets.TOKEN }}',
  markup: '<img src=x onerror=alert(1)>',
  'a shell command': 'a; rm -rf ~',
  'a command substitution': '$(id)',
  'a quote': 'a"b',
  'an apostrophe': "a'b",
  'a backtick': 'a`id`',
  'a backslash': 'a\\b',
  'a newline': 'a\nb',
  'a trailing newline': 'checkout\n',
  'a carriage return': 'a\rb',
  'a NUL': 'a\0b',
  'a terminal escape': '\u001b[31mred',
  'a policy wildcard': 'a?b',
  'a YAML tag': '!!js/function a',
  'a line separator': 'a\u2028b',
  'a right-to-left override': 'a\u202eb',
  'a zero-width space': 'a\u200bb',
  'a byte order mark': '\ufeffa',
  'a lone surrogate': 'a\ud800b',
  '10 kB': 'a'.repeat(10_240),
};

const PATHS = {
  'a way up': '../../etc/passwd',
  'a way up within': 'a/../b',
  'an absolute path': '/etc/passwd',
  'a Windows path': 'C:\\Windows',
  'another alphabet': 'сheckout',
  'full-width digits': '１２３',
};

/** Every field that takes text, with a value in the place where the text goes. */
const TEXT_FIELDS: Record<string, (text: string) => object> = {
  name: text => ({ name: text }),
  owner: text => ({ owner: text }),
  'the name in owner': text => ({ owner: `group:default/${text}` }),
  accountId: text => ({ accountId: text }),
  region: text => ({ region: text }),
  topology: text => ({ topology: text }),
  hub: text => ({ hub: text }),
  size: text => ({ size: text }),
  cidr: text => ({ cidr: text }),
  'the prefix length in cidr': text => ({ cidr: `10.0.0.0/${text}` }),
  services: text => ({ services: [text] }),
  'the namespace in services': text => ({ services: [`component:${text}/checkout`] }),
  needs: text => ({ needs: [text] }),
  repositories: text => ({ repositories: [text] }),
  'the name in a repository ARN': text => ({
    repositories: [`arn:aws:ecr:eu-central-1:111122223333:repository/${text}`],
  }),
  connectivity: text => ({ connectivity: text }),
};

/** Tags take more characters, as AWS does, and never become names, paths or references. */
const TAG_FIELDS: Record<string, (text: string) => object> = {
  'the key of a tag': text => ({ tags: { [text]: 'value' } }),
  'the value of a tag': text => ({ tags: { key: text } }),
};

function expectRefusal(change: object): void {
  const problems = requestProblems({ ...CHECKOUT, ...change });
  expect(problems).not.toEqual([]);
  expect(problems.every(({ path, found, fix }) => `${path}${found}${fix}`.length < 250)).toBe(true);
}

describe.each(Object.entries(TEXT_FIELDS))('%s refuses', (_field, put) => {
  test.each(Object.entries({ ...ATTACKS, ...PATHS }))('%s', (_attack, text) => {
    expectRefusal(put(text));
  });
});

describe.each(Object.entries(TAG_FIELDS))('%s refuses', (_field, put) => {
  test.each(Object.entries(ATTACKS))('%s', (_attack, text) => {
    expectRefusal(put(text));
  });
});

describe('names that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s is no field of a request', name => {
    const request: unknown = JSON.parse(`{"${name}": {"polluted": true}}`);
    const problems = requestProblems(Object.assign(Object.create(null), request, CHECKOUT));
    expect(name === '__proto__' || problems.some(({ path }) => path === name)).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a long list of hostile text is refused in no time', () => {
  test('10,000 repositories of 10 kB each', () => {
    const repositories = Array.from({ length: 10_000 }, () => `${'a-'.repeat(5_120)}!`);
    expectRefusal({ repositories });
  });
});
