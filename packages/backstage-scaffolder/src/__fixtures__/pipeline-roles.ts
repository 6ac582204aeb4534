import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  ABSENT_FACT,
  evaluatePolicy,
  type PolicyDecision,
  presentFact,
  readRolePolicies,
  readTrustPolicy,
} from '@private-ecr/core';
import { type PlannedChange, type Provider, TerraformFolder } from '@private-ecr/terraform-standin';

const MODULE = path.resolve(__dirname, '../../gitops/roles');

/** The account that an administrator gives the roles. */
export const ACCOUNT = '444455556666';

export type PipelineRole = 'plan' | 'apply';

const made: string[] = [];
afterAll(() => made.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** The module as an administrator uses it, initialised. */
export async function anAdministrator(
  call: string,
  provider: Provider | undefined,
  region = 'eu-central-1',
): Promise<TerraformFolder> {
  const cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-roles-'));
  made.push(cwd);
  fs.cpSync(MODULE, path.join(cwd, 'roles'), { recursive: true });
  fs.writeFileSync(
    path.join(cwd, 'main.tf'),
    `provider "aws" {\n  region = "${region}"\n  allowed_account_ids = ["${ACCOUNT}"]\n}\n\n${call}\n` +
      ['plan_role_arn', 'apply_role_arn', 'pipeline_variables', 'state_bucket_statements']
        .map(name => `output "${name}" {\n  value = module.private_ecr_pipeline.${name}\n}\n`)
        .join(''),
  );
  const texts = fs.readdirSync(MODULE).filter(name => name.endsWith('.tf'));
  for (const name of texts) {
    provider?.addTypes(fs.readFileSync(path.join(MODULE, name), 'utf8').match(/\baws_[a-z0-9_]+/g) ?? []);
  }
  const folder = new TerraformFolder({ cwd, ...(provider && { provider }) });
  await folder.init();
  return folder;
}

/** A token, by its claims. */
export interface Token {
  readonly host: string;
  readonly claims: Readonly<Record<string, string>>;
}

/** Claims that a trust may ask for, whether or not a token has them. */
const CLAIMS = ['aud', 'environment', 'pipeline_source', 'project_id', 'ref', 'ref_protected', 'sub'];

/** What Terraform would make, as the JSON of its plan has it. */
export class PlannedRoles {
  constructor(private readonly changes: readonly PlannedChange[]) {}

  trustOf(role: PipelineRole): unknown {
    return this.after(`module.private_ecr_pipeline.aws_iam_role.${role}`)['assume_role_policy'];
  }

  /** Whether a role may be taken with a token, as the project's own evaluator judges its trust. */
  takenWith({ host, claims }: Token, role: PipelineRole): PolicyDecision['verdict'] {
    return evaluatePolicy(readTrustPolicy(this.trustOf(role)), {
      action: 'sts:AssumeRoleWithWebIdentity',
      resource: `arn:aws:iam::${ACCOUNT}:role/private-ecr-${role}`,
      principal: { type: 'federated', provider: `arn:aws:iam::${ACCOUNT}:oidc-provider/${host}` },
      context: Object.fromEntries(
        CLAIMS.map(claim => {
          const value = claims[claim];
          return [`${host}:${claim}`, value === undefined ? ABSENT_FACT : presentFact(value)];
        }),
      ),
    }).verdict;
  }

  /** The roles that a token may take. */
  rolesOf(token: Token): readonly PipelineRole[] {
    return (['plan', 'apply'] as const).filter(role => {
      const verdict = this.takenWith(token, role);
      if (verdict === 'unknown') throw new Error(`whether ${role} is taken is not known`);
      return verdict === 'allow';
    });
  }

  /** What a role may do, by everything that it is given. */
  decide(role: PipelineRole, action: string, resource: string): PolicyDecision['verdict'] {
    const inline = this.changes.filter(
      ({ type, after }) => type === 'aws_iam_role_policy' && after?.['role'] === `private-ecr-${role}`,
    );
    const attached = this.attachedTo(role).map(
      key => this.after(`module.private_ecr_pipeline.aws_iam_policy.stacks["${key}"]`)['policy'],
    );
    const documents = [...inline.map(({ after }) => after?.['policy']), ...attached];
    const policies = readRolePolicies({
      RolePolicyList: documents.map((text, index) => ({
        PolicyName: String(index),
        PolicyDocument: JSON.parse(String(text)) as object,
      })),
      AttachedManagedPolicies: [],
    });
    const tag = 'private-ecr:stack';
    return evaluatePolicy(policies, {
      action,
      resource,
      principal: {
        type: 'iam',
        arn: `arn:aws:iam::${ACCOUNT}:role/private-ecr-${role}`,
        accountId: ACCOUNT,
      },
      context: {
        [`aws:ResourceTag/${tag}`]: ABSENT_FACT,
        [`aws:RequestTag/${tag}`]: ABSENT_FACT,
        'ec2:CreateAction': ABSENT_FACT,
      },
    }).verdict;
  }

  /** The keys of the policies that are attached to a role, such as `team-read`. */
  attachedTo(role: PipelineRole): readonly string[] {
    const address = `module.private_ecr_pipeline.aws_iam_role_policy_attachment.${role}["`;
    return this.changes.flatMap(change =>
      change.address.startsWith(address) ? [change.address.slice(address.length, -2)] : [],
    );
  }

  private after(address: string): Readonly<Record<string, unknown>> {
    const found = this.changes.find(change => change.address === address)?.after;
    if (!found) throw new Error(`the plan has no ${address}`);
    return found;
  }
}

/** The roles that a call of the module comes to. */
export async function plannedRoles(
  call: string,
  provider: Provider | undefined,
  region?: string,
): Promise<PlannedRoles> {
  const folder = await anAdministrator(call, provider, region);
  return new PlannedRoles((await folder.plan()).changes);
}
