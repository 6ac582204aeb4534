import fs from 'node:fs';
import path from 'node:path';
import { type Provider, startProvider, terraformMissing } from '@private-ecr/terraform-standin';
import { STACK_TYPES } from 'cdktf-private-ecr/policies';
import { parse } from 'yaml';
import {
  ACCOUNT,
  anAdministrator,
  type PipelineRole,
  plannedRoles,
  type PlannedRoles,
  type Token,
} from '../__fixtures__/pipeline-roles';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;
const lane = missing === undefined ? '' : ` skipped: ${missing}`;

jest.setTimeout(120_000);

let provider: Provider | undefined;
beforeAll(async () => {
  if (missing === undefined) provider = await startProvider();
});
afterAll(async () => provider?.close());

const FOLDER = path.resolve(__dirname, '../../gitops');
const read = (...parts: readonly string[]) => fs.readFileSync(path.join(FOLDER, ...parts), 'utf8');

/** What the README shows, which is what an administrator copies. */
const [ON_GITHUB = '', IN_GITLAB = ''] = [
  ...read('roles', 'README.md').matchAll(/```hcl\n([\s\S]*?)```/g),
].map(([, block = '']) => block);

const GITHUB = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
const MAIN = 'refs/heads/main';

/** A token of GitHub: its subject without `repo:`, and the ref that its workflow runs on. */
function ofGitHub(subject: string, ref = MAIN, aud = AUDIENCE): Token {
  return { host: GITHUB, claims: { aud, sub: `repo:${subject}`, ref } };
}

interface Pipeline {
  readonly project?: string;
  readonly projectId?: string;
  readonly refType?: string;
  readonly ref?: string;
  readonly source?: string;
  readonly protected?: boolean;
  readonly aud?: string;
  readonly host?: string;
}

/** A token of GitLab: of a push to the protected branch `main`, but for what is odd. */
function ofGitLab(odd: Pipeline = {}): Token {
  const { project = 'platform/network', projectId = '456789', refType = 'branch', ref = 'main' } = odd;
  const { source = 'push', aud = AUDIENCE, host = 'gitlab.com' } = odd;
  return {
    host,
    claims: {
      aud,
      sub: `project_path:${project}:ref_type:${refType}:ref:${ref}`,
      pipeline_source: source,
      project_id: projectId,
      ref_protected: String(odd.protected ?? ref === 'main'),
    },
  };
}

type Row = readonly [string, Token, readonly PipelineRole[]];

describeWithTerraform(`on GitHub${lane}`, () => {
  let roles: PlannedRoles;
  beforeAll(async () => {
    roles = await plannedRoles(ON_GITHUB, provider);
  });

  test.each<Row>([
    ['a pull request', ofGitHub('example/network:pull_request', 'refs/pull/7/merge'), ['plan']],
    ['the night, on main', ofGitHub('example/network:ref:refs/heads/main'), ['plan']],
    ['the environment network, on main', ofGitHub('example/network:environment:network'), ['apply']],
    [
      'the environment network, on another branch',
      ofGitHub('example/network:environment:network', 'refs/heads/x'),
      [],
    ],
    [
      'the environment network, in a pull request',
      ofGitHub('example/network:environment:network', 'refs/pull/7/merge'),
      [],
    ],
    ['another environment', ofGitHub('example/network:environment:production'), []],
    ['an environment that begins like it', ofGitHub('example/network:environment:network-evil'), []],
    ['another branch', ofGitHub('example/network:ref:refs/heads/feature', 'refs/heads/feature'), []],
    [
      'a branch that begins like it',
      ofGitHub('example/network:ref:refs/heads/main-evil', 'refs/heads/main-evil'),
      [],
    ],
    [
      'a branch that ends like it',
      ofGitHub('example/network:ref:refs/heads/x/main', 'refs/heads/x/main'),
      [],
    ],
    ['a tag of its name', ofGitHub('example/network:ref:refs/tags/main', 'refs/tags/main'), []],
    ['a fork’s pull request', ofGitHub('mallory/network:pull_request'), []],
    ['a fork’s main', ofGitHub('mallory/network:ref:refs/heads/main'), []],
    ['a fork’s environment', ofGitHub('mallory/network:environment:network'), []],
    ['another repository', ofGitHub('example/other:environment:network'), []],
    ['a repository that begins like it', ofGitHub('example/network-evil:environment:network'), []],
    [
      'a repository that begins like it, in a pull request',
      ofGitHub('example/network-evil:pull_request'),
      [],
    ],
    ['an owner that ends like it', ofGitHub('evil-example/network:environment:network'), []],
    ['a repository in other letters', ofGitHub('Example/Network:environment:network'), []],
    ['a subject that goes on', ofGitHub('example/network:environment:network:ref:refs/heads/main'), []],
    ['a subject that says more before', ofGitHub('example/network:actor:x:environment:network'), []],
    ['a repository with the ids of another', ofGitHub('example@1/network@2:environment:network'), []],
    ['a star for a text', ofGitHub('example/network:environment:*'), []],
    [
      'the audience of GitHub',
      ofGitHub('example/network:environment:network', MAIN, 'https://github.com/example'),
      [],
    ],
    [
      'an audience that begins like it',
      ofGitHub('example/network:pull_request', MAIN, `${AUDIENCE}.evil`),
      [],
    ],
    [
      'another provider',
      { ...ofGitLab(), claims: ofGitHub('example/network:environment:network').claims },
      [],
    ],
  ])('%s', (_what, token, taken) => {
    expect(roles.rolesOf(token)).toEqual(taken);
  });

  test('each job of the workflow takes the role that it names, and no job can take the other', () => {
    const { jobs } = parse(read('github', 'private-ecr.yml')) as {
      jobs: Record<string, { environment?: string; env: Record<string, string> }>;
    };
    const subjects: Record<string, string> = {
      plan: 'pull_request',
      apply: `environment:${jobs['apply']?.environment}`,
      drift: 'ref:refs/heads/main',
    };
    for (const [name, { env }] of Object.entries(jobs)) {
      const [, wanted] = /vars\.PRIVATE_ECR_(PLAN|APPLY)_ROLE/.exec(env['PRIVATE_ECR_ROLE'] ?? '') ?? [];
      const taken = roles.rolesOf(ofGitHub(`example/network:${subjects[name]}`));
      expect([name, taken]).toEqual([name, [wanted?.toLowerCase()]]);
    }
    expect(read('private-ecr.sh')).toContain(`audience=${AUDIENCE}"`);
  });

  test('with ids, the repository that has them, and none that came by its name', async () => {
    const withIds = await plannedRoles(
      ON_GITHUB.replace(
        '{ repository = "example/network" }',
        '{ repository = "example/network", owner_id = "123", repository_id = "456" }',
      ),
      provider,
    );
    const subject = (repository: string) => withIds.rolesOf(ofGitHub(`${repository}:environment:network`));
    expect(subject('example@123/network@456')).toEqual(['apply']);
    expect(withIds.rolesOf(ofGitHub('example@123/network@456:pull_request'))).toEqual(['plan']);
    expect(subject('example/network')).toEqual([]);
    expect(subject('example@999/network@456')).toEqual([]);
    expect(subject('example@123/network@4567')).toEqual([]);
  });

  test('in a partition where AWS does not compare the branch, by the environment alone', async () => {
    const roles = await plannedRoles(ON_GITHUB, provider, 'us-gov-west-1');
    expect(JSON.parse(String(roles.trustOf('apply')))).toMatchObject({
      Statement: [
        {
          Principal: { Federated: `arn:aws-us-gov:iam::${ACCOUNT}:oidc-provider/${GITHUB}` },
          Condition: {
            StringEquals: {
              [`${GITHUB}:aud`]: AUDIENCE,
              [`${GITHUB}:sub`]: 'repo:example/network:environment:network',
            },
          },
        },
      ],
    });
    expect(String(roles.trustOf('apply'))).not.toContain(':ref"');
  });
});

describeWithTerraform(`in GitLab${lane}`, () => {
  let roles: PlannedRoles;
  beforeAll(async () => {
    roles = await plannedRoles(IN_GITLAB, provider);
  });
  const MERGE_REQUEST = { source: 'merge_request_event', ref: 'private-ecr/add-returns' };

  test.each<Row>([
    ['a merge request', ofGitLab(MERGE_REQUEST), ['plan']],
    ['the night, on main', ofGitLab({ source: 'schedule' }), ['plan']],
    ['a push to main', ofGitLab(), ['apply']],
    ['a push to main that is no longer protected', ofGitLab({ protected: false }), []],
    ['a merge request from main to another branch', ofGitLab({ source: 'merge_request_event' }), ['plan']],
    ['a pipeline that somebody starts on main', ofGitLab({ source: 'web' }), []],
    ['a push to another branch', ofGitLab({ ref: 'feature' }), []],
    ['a push to another branch that is protected', ofGitLab({ ref: 'feature', protected: true }), []],
    ['a branch that begins like it', ofGitLab({ ref: 'main-evil', protected: true }), []],
    ['a tag of its name', ofGitLab({ refType: 'tag' }), []],
    ['a tag, in a merge request', ofGitLab({ ...MERGE_REQUEST, refType: 'tag' }), []],
    [
      'a fork’s merge request',
      ofGitLab({ ...MERGE_REQUEST, project: 'mallory/network', projectId: '1' }),
      [],
    ],
    ['a fork’s main', ofGitLab({ project: 'mallory/network', projectId: '1' }), []],
    ['another project', ofGitLab({ project: 'platform/other', projectId: '1' }), []],
    ['a project that begins like it', ofGitLab({ project: 'platform/network-evil', projectId: '1' }), []],
    [
      'a merge request of one that begins like it',
      ofGitLab({ ...MERGE_REQUEST, project: 'platform/network-evil' }),
      [],
    ],
    ['a project below it', ofGitLab({ ...MERGE_REQUEST, project: 'platform/network/x' }), []],
    ['a project that ends like it', ofGitLab({ ...MERGE_REQUEST, project: 'x/platform/network' }), []],
    ['a project that came by its path', ofGitLab({ projectId: '1' }), []],
    ['the same, in a merge request', ofGitLab({ ...MERGE_REQUEST, projectId: '1' }), []],
    ['another audience', ofGitLab({ aud: 'https://gitlab.com' }), []],
    ['another host', ofGitLab({ host: 'gitlab.example.org' }), []],
  ])('%s', (_what, token, taken) => {
    expect(roles.rolesOf(token)).toEqual(taken);
  });

  test('on a host of one’s own, by the subject alone', async () => {
    const host = 'gitlab.example.org';
    const own = await plannedRoles(IN_GITLAB.replace('gitlab = {', `gitlab = { host = "${host}",`), provider);
    const taken = (odd: Pipeline) => own.rolesOf(ofGitLab({ ...odd, host }));
    expect(taken({})).toEqual(['plan', 'apply']);
    expect(taken({ ref: 'feature' })).toEqual(['plan']);
    expect(taken({ refType: 'tag' })).toEqual([]);
    expect(taken({ project: 'mallory/network' })).toEqual([]);
    expect(taken({ project: 'platform/network-evil', ref: 'feature' })).toEqual([]);
  });

  test('of merge requests, those of the branches that are named', async () => {
    const narrowed = await plannedRoles(
      IN_GITLAB.replace('gitlab = {', 'gitlab = { merge_request_branches = ["private-ecr/*"],'),
      provider,
    );
    const source = 'merge_request_event';
    expect(narrowed.rolesOf(ofGitLab(MERGE_REQUEST))).toEqual(['plan']);
    expect(narrowed.rolesOf(ofGitLab({ source, ref: 'feature' }))).toEqual([]);
    expect(narrowed.rolesOf(ofGitLab({ source, ref: 'x/private-ecr/y' }))).toEqual([]);
    expect(narrowed.rolesOf(ofGitLab({ source: 'schedule' }))).toEqual(['plan']);
  });

  test('the jobs ask for the audience that the roles want', () => {
    const { '.aws': aws } = parse(read('gitlab', 'private-ecr.gitlab-ci.yml')) as Record<
      string,
      { id_tokens: object }
    >;
    expect(aws?.id_tokens).toEqual({ AWS_ID_TOKEN: { aud: AUDIENCE } });
  });
});

describeWithTerraform(`what the roles may do${lane}`, () => {
  let roles: PlannedRoles;
  beforeAll(async () => {
    roles = await plannedRoles(IN_GITLAB, provider);
  });
  const STATE = 'arn:aws:s3:::example-terraform-state/private-ecr/eu-central-1/team-search.tfstate';

  test('plan reads the stacks of the account, apply writes them too', () => {
    expect(roles.attachedTo('plan')).toEqual(['spoke-read', 'team-read']);
    expect(roles.attachedTo('apply')).toEqual(['spoke-read', 'spoke-write', 'team-read', 'team-write']);
  });

  test.each<[PipelineRole, string, string, string]>([
    ['plan', 's3:ListBucket', 'arn:aws:s3:::example-terraform-state', 'allow'],
    ['plan', 's3:GetObject', STATE, 'allow'],
    ['plan', 's3:PutObject', STATE, 'implicit-deny'],
    ['plan', 's3:PutObject', `${STATE}.tflock`, 'implicit-deny'],
    ['plan', 's3:GetObject', STATE.replace('search', 'other'), 'implicit-deny'],
    ['plan', 'ec2:DescribeVpcs', '*', 'allow'],
    ['plan', 'ec2:CreateVpc', `arn:aws:ec2:eu-central-1:${ACCOUNT}:vpc/*`, 'implicit-deny'],
    ['apply', 's3:PutObject', STATE, 'allow'],
    ['apply', 's3:DeleteObject', STATE, 'implicit-deny'],
    ['apply', 's3:PutObject', `${STATE}.tflock`, 'allow'],
    ['apply', 's3:DeleteObject', `${STATE}.tflock`, 'allow'],
    ['apply', 's3:PutObject', STATE.replace('search', 'other'), 'implicit-deny'],
    ['apply', 's3:PutObject', STATE.replace('private-ecr/', 'others/'), 'implicit-deny'],
    ['apply', 'ec2:CreateVpc', `arn:aws:ec2:eu-central-1:${ACCOUNT}:vpc/*`, 'allow'],
    [
      'apply',
      'ec2:CreateTransitGateway',
      `arn:aws:ec2:eu-central-1:${ACCOUNT}:transit-gateway/*`,
      'implicit-deny',
    ],
    ['apply', 'iam:CreateRole', `arn:aws:iam::${ACCOUNT}:role/private-ecr-search-eu-central-1`, 'allow'],
    ['apply', 'iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/private-ecr-apply`, 'explicit-deny'],
    ['apply', 'iam:UpdateAssumeRolePolicy', `arn:aws:iam::${ACCOUNT}:role/private-ecr-plan`, 'explicit-deny'],
    [
      'apply',
      'iam:CreatePolicyVersion',
      `arn:aws:iam::${ACCOUNT}:policy/private-ecr-team-write`,
      'explicit-deny',
    ],
    [
      'apply',
      'iam:AddClientIDToOpenIDConnectProvider',
      `arn:aws:iam::${ACCOUNT}:oidc-provider/gitlab.com`,
      'explicit-deny',
    ],
  ])('%s, %s on %s: %s', (role, action, resource, verdict) => {
    expect(roles.decide(role, action, resource)).toBe(verdict);
  });
});

describeWithTerraform(`the module${lane}`, () => {
  test('is applied, leaves nothing to change, and says what the pipeline’s variables are', async () => {
    const everything = `stacks = ${JSON.stringify(Object.keys(STACK_TYPES))}`;
    const folder = await anAdministrator(ON_GITHUB.replace(/stacks = .*/, everything), provider);
    await folder.validate();
    await folder.apply();
    expect((await folder.plan()).hasChanges).toBe(false);
    const outputs = await folder.outputs();
    expect(outputs['pipeline_variables']?.value).toEqual({
      PRIVATE_ECR_PLAN_ROLE: 'arn:aws:iam::ACCOUNT:role/private-ecr-plan',
      PRIVATE_ECR_APPLY_ROLE: 'arn:aws:iam::ACCOUNT:role/private-ecr-apply',
    });
    for (const role of ['plan', 'apply']) {
      expect(outputs[`${role}_role_arn`]?.value).toBe(`arn:aws:iam::${ACCOUNT}:role/private-ecr-${role}`);
    }
    expect(outputs['state_bucket_statements']?.value).toContainEqual({
      Sid: `Plan${ACCOUNT}ReadStates`,
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:role/private-ecr-plan` },
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::example-terraform-state/private-ecr/*.tfstate'],
    });
  });

  test('takes the provider that an account has', async () => {
    const folder = await anAdministrator(
      ON_GITHUB.replace('stacks =', 'create_oidc_provider = false\n  stacks ='),
      provider,
    );
    const { changes } = await folder.plan();
    expect(changes.map(({ type }) => type)).not.toContain('aws_iam_openid_connect_provider');
  });

  const GITHUB_LINE = 'github = { repository = "example/network" }';
  test.each([
    ['no host', '', 'Name either github or gitlab'],
    [
      'two hosts',
      `${GITHUB_LINE}\n  gitlab = { project = "platform/network" }`,
      'Name either github or gitlab',
    ],
    ['a star for repositories', 'github = { repository = "example/*" }', 'must be OWNER/REPOSITORY'],
    ['an owner alone', 'github = { repository = "example" }', 'must be OWNER/REPOSITORY'],
    [
      'a subject for a repository',
      'github = { repository = "example/network:x" }',
      'must be OWNER/REPOSITORY',
    ],
    ['one id of two', 'github = { repository = "example/network", owner_id = "1" }', 'name both, or none'],
    [
      'a star for branches',
      'github = { repository = "example/network", branch = "*" }',
      'the name of one branch',
    ],
    [
      'a star for environments',
      'github = { repository = "example/network", environment = "n*" }',
      'one environment',
    ],
    ['a star for projects', 'gitlab = { project = "platform/*" }', 'must be GROUP/PROJECT'],
    [
      'a star for GitLab’s branch',
      'gitlab = { project = "platform/network", branch = "m*" }',
      'the name of one branch',
    ],
    [
      'a subject for branches',
      'gitlab = { project = "platform/network", merge_request_branches = [":*"] }',
      'names of branches',
    ],
  ])('refuses %s', async (_what, host, message) => {
    const folder = await anAdministrator(ON_GITHUB.replace(GITHUB_LINE, host), provider);
    const { exitCode, stderr } = await folder.run('plan', '-no-color', '-input=false');
    expect(exitCode).not.toBe(0);
    expect(stderr.replace(/\s*│?\s+/g, ' ')).toContain(message);
  });

  test('refuses a kind of stack that is none', async () => {
    const folder = await anAdministrator(ON_GITHUB.replace('"share"', '"vpc"'), provider);
    const { stderr } = await folder.run('plan', '-no-color', '-input=false');
    expect(stderr.replace(/\s*│?\s+/g, ' ')).toContain('some of hub, share, spoke, team, standalone');
  });
});
