import { anOrganization, definitionOf } from '../testing';
import { applyCommands, applyGuide } from './apply-guide';
import { planStacks } from './stack-plan';

const stacks = planStacks(definitionOf(anOrganization()));
const stack = (name: string) => stacks.find(candidate => candidate.name === name)!;

test('a hub is initialised and applied', () => {
  expect(applyCommands(stack('hub-eu-central-1'), stacks)).toEqual([
    'terraform -chdir=stacks/eu-central-1/hub init',
    'terraform -chdir=stacks/eu-central-1/hub apply',
  ]);
});

test('a team first gets the contracts that it reads, as files that Terraform loads by itself', () => {
  const [hub, share] = applyCommands(stack('team-checkout'), stacks);
  expect(hub).toBe(
    `printf '{"hub_contract": %s}' "$(terraform -chdir=stacks/eu-central-1/hub output -json contract)" > stacks/eu-central-1/team-checkout/hub_contract.auto.tfvars.json`,
  );
  expect(share).toContain('> stacks/eu-central-1/team-checkout/share_contract.auto.tfvars.json');
});

describe('the guide', () => {
  const guide = applyGuide(stacks);

  test('numbers every stack in the order of application', () => {
    expect(guide.match(/^## \d+\. .*$/gm)).toEqual(
      stacks.map(({ name }, place) => `## ${place + 1}. ${name}`),
    );
  });

  test('says where a stack stands and what comes before it', () => {
    expect(guide).toContain(
      'Account 444455556604, Region eu-central-1. After hub-eu-central-1 and spoke-search and share-search.',
    );
  });

  test('holds the commands of every stack', () => {
    for (const command of stacks.flatMap(each => applyCommands(each, stacks))) {
      expect(guide).toContain(`${command}\n`);
    }
  });
});
