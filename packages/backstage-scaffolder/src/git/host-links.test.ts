import { ConfigReader } from '@backstage/config';
import {
  getAzureFileFetchUrl,
  getBitbucketCloudFileFetchUrl,
  getBitbucketServerFileFetchUrl,
  getGiteaFileContentsUrl,
  getGithubFileFetchUrl,
  ScmIntegrations,
} from '@backstage/integration';
import { hostLinks } from './host-links';

const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({
    integrations: {
      azure: [{ host: 'dev.azure.com' }],
      bitbucketCloud: [{ username: 'x', appPassword: 'y' }],
      bitbucketServer: [
        { host: 'bitbucket.example.org', apiBaseUrl: 'https://bitbucket.example.org/rest/api/1.0' },
      ],
      gitea: [{ host: 'gitea.example.org' }],
      github: [
        { host: 'github.com', token: 'x' },
        { host: 'ghe.example.org', apiBaseUrl: 'https://ghe.example.org/api/v3' },
      ],
      gitlab: [{ host: 'gitlab.com', token: 'x' }],
    },
  }),
);
const linksOf = (url: string, branch = 'main') =>
  hostLinks({ url, branch, definition: 'private-ecr.yaml' }, integrations);

const PATH = 'catalog/network-returns.yaml';
const BRANCH = 'private-ecr/add-returns';

/** By host: where the repository is, a file of `main`, and the form of a pull request. */
const HOSTS: readonly (readonly [host: string, url: string, file: string, review: string])[] = [
  [
    'GitHub',
    'https://github.com/example/network.git',
    'https://github.com/example/network/blob/main/catalog/network-returns.yaml',
    'https://github.com/example/network/compare/main...private-ecr%2Fadd-returns?expand=1',
  ],
  [
    'GitHub Enterprise',
    'https://ghe.example.org/example/network',
    'https://ghe.example.org/example/network/blob/main/catalog/network-returns.yaml',
    'https://ghe.example.org/example/network/compare/main...private-ecr%2Fadd-returns?expand=1',
  ],
  [
    'GitLab, in a group of a group',
    'https://gitlab.com/example/platform/network.git/',
    'https://gitlab.com/example/platform/network/-/blob/main/catalog/network-returns.yaml',
    'https://gitlab.com/example/platform/network/-/merge_requests/new?merge_request%5Bsource_branch%5D=private-ecr%2Fadd-returns&merge_request%5Btarget_branch%5D=main',
  ],
  [
    'Bitbucket Cloud',
    'https://bitbucket.org/example/network.git',
    'https://bitbucket.org/example/network/src/main/catalog/network-returns.yaml',
    'https://bitbucket.org/example/network/pull-requests/new?source=private-ecr%2Fadd-returns&dest=main',
  ],
  [
    'Bitbucket Server',
    'https://bitbucket.example.org/scm/net/network.git',
    'https://bitbucket.example.org/projects/net/repos/network/browse/catalog/network-returns.yaml?at=refs%2Fheads%2Fmain',
    'https://bitbucket.example.org/projects/net/repos/network/pull-requests?create&sourceBranch=refs%2Fheads%2Fprivate-ecr%2Fadd-returns&targetBranch=refs%2Fheads%2Fmain',
  ],
  [
    'Bitbucket Server, of a user',
    'https://bitbucket.example.org/scm/~tara/network.git',
    'https://bitbucket.example.org/users/tara/repos/network/browse/catalog/network-returns.yaml?at=refs%2Fheads%2Fmain',
    'https://bitbucket.example.org/users/tara/repos/network/pull-requests?create&sourceBranch=refs%2Fheads%2Fprivate-ecr%2Fadd-returns&targetBranch=refs%2Fheads%2Fmain',
  ],
  [
    'Azure DevOps',
    'https://dev.azure.com/example/platform/_git/network',
    'https://dev.azure.com/example/platform/_git/network?path=%2Fcatalog%2Fnetwork-returns.yaml&version=GBmain',
    'https://dev.azure.com/example/platform/_git/network/pullrequestcreate?sourceRef=private-ecr%2Fadd-returns&targetRef=main',
  ],
  [
    'Gitea',
    'https://gitea.example.org/example/network.git',
    'https://gitea.example.org/example/network/src/branch/main/catalog/network-returns.yaml',
    'https://gitea.example.org/example/network/compare/main...private-ecr%2Fadd-returns',
  ],
];

test.each(HOSTS)('%s: a file, and the form of a pull request', (_host, url, file, review) => {
  const links = linksOf(url);
  expect({ file: links?.file(PATH), review: links?.review(BRANCH) }).toEqual({ file, review });
});

test.each([
  ['a bare repository on this machine', 'file:///srv/git/network.git'],
  ['a host that no integration is for', 'https://git.example.org/network.git'],
])('%s has no pages', (_what, url) => {
  expect(linksOf(url)).toBeUndefined();
});

describe('Backstage reads a file where its link says', () => {
  const fileOf = (host: string) => {
    const [, url = ''] = HOSTS.find(([name]) => name === host) ?? [];
    return linksOf(url)?.file(PATH) ?? '';
  };
  test.each<[string, (file: string) => string, string]>([
    [
      'GitHub',
      file =>
        getGithubFileFetchUrl(
          file,
          { host: 'github.com', apiBaseUrl: 'https://api.github.com' },
          { type: 'token', token: 'x' },
        ),
      'https://api.github.com/repos/example/network/contents/catalog/network-returns.yaml?ref=main',
    ],
    [
      'Bitbucket Server',
      file =>
        getBitbucketServerFileFetchUrl(file, {
          host: 'bitbucket.example.org',
          apiBaseUrl: 'https://bitbucket.example.org/rest/api/1.0',
        }),
      'https://bitbucket.example.org/rest/api/1.0/projects/net/repos/network/raw/catalog/network-returns.yaml?at=refs%2Fheads%2Fmain',
    ],
    [
      'Bitbucket Cloud',
      file =>
        getBitbucketCloudFileFetchUrl(file, {
          host: 'bitbucket.org',
          apiBaseUrl: 'https://api.bitbucket.org/2.0',
        }),
      'https://api.bitbucket.org/2.0/repositories/example/network/src/main/catalog/network-returns.yaml',
    ],
    [
      'Azure DevOps',
      getAzureFileFetchUrl,
      'https://dev.azure.com/example/platform/_apis/git/repositories/network/items?api-version=6.0&path=%2Fcatalog%2Fnetwork-returns.yaml&version=main',
    ],
    [
      'Gitea',
      file =>
        getGiteaFileContentsUrl({ host: 'gitea.example.org', baseUrl: 'https://gitea.example.org' }, file),
      'https://gitea.example.org/api/v1/repos/example/network/contents/catalog/network-returns.yaml?ref=main',
    ],
  ])('%s', (host, fetchUrlOf, expected) => {
    expect(fetchUrlOf(fileOf(host))).toBe(expected);
  });
});

describe('a name of a branch that attacks stays a name', () => {
  const ATTACKS = [
    'a?b=c&d',
    'a#b',
    'a b',
    '"><script>alert(1)</script>',
    'a\nb',
    'a%2e%2e',
    '${jndi}',
    'a;b',
    'x...y',
    '@{u}',
    'ä/ü',
    "a' onclick='b",
    ') [x](javascript:y',
  ];
  test.each(HOSTS)('%s', (_host, url, file, review) => {
    for (const attack of ATTACKS) {
      const links = linksOf(url, attack);
      const urls = [links?.file(PATH), links?.review('x'), linksOf(url)?.review(attack)].map(
        text => new URL(text ?? ''),
      );
      const plain = [file, review, review].map(text => new URL(text));
      urls.forEach((found, index) => {
        const expected = plain[index]!;
        // No further part, parameter or fragment; and nothing that ends an attribute or a line.
        expect(found.origin).toBe(expected.origin);
        expect(found.hash).toBe('');
        expect([...found.searchParams.keys()]).toEqual([...expected.searchParams.keys()]);
        expect(found.href).not.toMatch(/["'<>()\s]/);
        expect(decodeURIComponent(found.href)).toContain(attack);
      });
    }
  });
});
