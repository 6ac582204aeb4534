import { IamRole } from '../aws';
import { TerraformOutput, TerraformVariable } from '../terraform';
import { aStack, synthesised } from '../testing';
import {
  executionRolePolicy,
  layerBucketPolicy,
  type PolicyDocument,
  policyText,
  pullEndpointPolicy,
} from '.';
import { isReference, withoutReferences } from './reference';

const REGION = 'eu-central-1';

/** What Terraform reads of a policy that names the ARN of a role which the same stack makes. */
function writtenWith(policyOf: (arn: string) => PolicyDocument): PolicyDocument {
  const stack = aStack();
  const role = new IamRole(stack, 'role', { assumeRolePolicy: '{}' });
  new TerraformOutput(stack, 'policy', { value: policyText(policyOf(role.arn)) }).overrideLogicalId('policy');
  return JSON.parse(String(synthesised(stack).output?.['policy']?.['value'])) as PolicyDocument;
}

test.each<[string, (arn: string) => PolicyDocument, unknown]>([
  [
    'a condition',
    arn => pullEndpointPolicy({ region: REGION, executionRoleArns: [arn] }),
    { Condition: { ArnLike: { 'aws:PrincipalArn': ['${aws_iam_role.role.arn}'] } } },
  ],
  [
    'a resource',
    arn => executionRolePolicy({ region: REGION, accountId: '222233334444', secretArns: [arn] }),
    { Resource: ['${aws_iam_role.role.arn}'] },
  ],
  [
    'a resource and all below it',
    arn => layerBucketPolicy({ region: REGION, furtherBuckets: [{ bucketArn: arn }] }),
    { Resource: ['${aws_iam_role.role.arn}', '${aws_iam_role.role.arn}/*'] },
  ],
])(
  'an attribute of a resource arrives in %s as the expression that Terraform resolves',
  (_where, policyOf, part) => {
    expect(writtenWith(policyOf).Statement.at(-1)).toMatchObject(part as object);
  },
);

test('a variable of CDKTF is a reference', () => {
  expect(isReference(new TerraformVariable(aStack(), 'account', { type: 'string' }).stringValue)).toBe(true);
});

test.each([
  ['${TfToken[TOKEN.0]}', true],
  ['${TfToken[role-arn.12]}', true],
  ['${var.hub_contract.s3.prefixListId}', true],
  ['${var.subnets[0].id}', true],
  ['${local.arn}', false],
  ['${data.aws_secretsmanager_secret.a.arn}', false],
  ['${var.a}${var.b}', false],
  ['${var.a} ', false],
  ['${var.subnets["a"]}', false],
  ['${file("/etc/passwd")}', false],
  ['%{TfToken[TOKEN.0]}', false],
])('%s is a reference: %j', (text, expected) => {
  expect(isReference(text)).toBe(expected);
});

test('of a text the known part is what stands around its references', () => {
  expect(withoutReferences('a${TfToken[TOKEN.0]}b${var.c}d${e}')).toBe('abd${e}');
});
