import { execFileSync, spawnSync } from 'node:child_process';
import { anOrganization, definitionOf } from '../testing';
import { hclText } from './hcl-text';
import { synthesise } from './synthesise';

describe('what the library leaves wrong in HCL is put right', () => {
  test.each([
    [
      'quotes around a reference',
      'policy = "{"Resource":"${aws_a.b.arn}:*"}"',
      'policy = "{\\"Resource\\":\\"${aws_a.b.arn}:*\\"}"',
    ],
    ['a backslash beside a reference', "a = \"it'\\''s ${var.x}\"", "a = \"it'\\\\''s ${var.x}\""],
    [
      'a postcondition',
      'lifecycle {\npostcondition = [\n{\ncondition = "${self.state == "available"}"\n},\n]\n}',
      'lifecycle {\npostcondition {\ncondition = "${self.state == "available"}"\n}\n}',
    ],
  ])('%s', (_title, text, right) => {
    expect(hclText(text)).toBe(right);
  });
});

describe('what is right is left as it is', () => {
  test.each([
    'name = "plain"',
    'policy = "{\\"Version\\":\\"2012-10-17\\"}"',
    'value = "${jsonencode({"a" = "b ${var.x}"})}"',
    'cidr = "${var.hub_contract.subnets["euc1-az1"].cidr}"',
    '"private-ecr:stack" = "hub"',
    'required_providers {\n  aws = {\n}\n}',
  ])('%s', text => {
    expect(hclText(text)).toBe(text);
  });
});

const hasTerraform = spawnSync('terraform', ['version']).status === 0;
const describeWithTerraform = hasTerraform ? describe : describe.skip;
const why = hasTerraform ? '' : ' (skipped: no terraform on the PATH)';

describeWithTerraform(`Terraform can parse HCL of every stack of the organisation${why}`, () => {
  const { files } = synthesise(definitionOf(anOrganization()), { hcl: true });
  const stacks = [...files].filter(([name]) => name.endsWith('.tf'));

  test.each(stacks)('%s', (_name, input) => {
    const env = { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1' };
    // `terraform fmt` fails for what it cannot parse.
    expect(execFileSync('terraform', ['fmt', '-'], { input, encoding: 'utf8', env })).toMatch(
      /^terraform \{/,
    );
  });
});
