import { sharedSubnetsChain, spokeChain } from './__fixtures__/chains';
import { COLLECTED_AT, type StackFixture } from './__fixtures__/documents';
import { terraformSnapshot } from '.';

/** A hub, and teams that are all like that of the chain. */
function withTeams(chain: { stacks: StackFixture[] }, teams: number): StackFixture[] {
  const [hub, ...ofTeam] = chain.stacks;
  const names = new Set(ofTeam.map(({ name }) => name));
  const numbered = Array.from({ length: teams }, (_, team) =>
    ofTeam.map(stack => ({
      ...stack,
      name: `${stack.name}-${team}`,
      inputs: Object.fromEntries(
        Object.entries(stack.inputs ?? {}).map(([variable, of]) => [
          variable,
          names.has(of) ? `${of}-${team}` : of,
        ]),
      ),
    })),
  );
  return [hub!, ...numbered.flat()];
}

/** The fastest of three, which other work on the machine disturbs least. */
function secondsFor(stacks: StackFixture[]): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

test.each([
  ['shared subnets', sharedSubnetsChain],
  ['spokes', () => spokeChain('zones')],
])('%s: four times the teams take not much more than four times as long', (_what, chain) => {
  const [few, many] = [100, 400].map(teams => secondsFor(withTeams(chain(), teams)));
  expect(many! / few!).toBeLessThan(8);
  expect(many!).toBeLessThan(5);
});
