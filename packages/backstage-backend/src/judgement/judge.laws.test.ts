import fc from 'fast-check';
import { aSpoke, type Scenario } from '@private-ecr/core/testing';
import type { PartId, UnitFacts } from '../model/facts';
import { aScene, judged, type Scene, SERVICE_REF, VPC_REF } from './__fixtures__/scenes';

/** A run judges whole networks, several times; the slow lane has more of them. */
const RUNS = process.env['PRIVATE_ECR_SLOW'] ? 100 : 10;

const makers: readonly ((() => Scenario) | undefined)[] = [undefined, aSpoke];

/** A network that is right, or broken in one of these ways. */
const FAULTS: readonly ((scenario: Scenario) => void)[] = [
  () => undefined,
  ({ hub }) => void (hub.SecurityGroups = []),
  ({ hub }) => void hub.VpcEndpoints?.forEach(endpoint => (endpoint.State = 'failed')),
  ({ hub }) => void hub.VpcEndpoints?.pop(),
  ({ team }) => void team.SecurityGroups?.forEach(group => (group.IpPermissionsEgress = [])),
];

const anyScene = fc.record({ make: fc.constantFrom(...makers), fault: fc.constantFrom(...FAULTS) }).map(
  ({ make, fault }) =>
    () =>
      aScene({ ...(make && { make }), change: fault }),
);

/** A unit without one of its parts, as if nobody had read it. */
function without(unit: UnitFacts, part: PartId): UnitFacts {
  const fields: Partial<Record<PartId, keyof UnitFacts>> = {
    Metrics: 'metrics',
    Workloads: 'workloads',
    StoppedTasks: 'stoppedTasks',
    Images: 'images',
  };
  const { [part]: _part, ...parts } = unit.parts;
  const field = fields[part];
  const lists = Object.fromEntries(Object.entries(unit.lists).filter(([name]) => name !== part));
  const kept = Object.fromEntries(
    Object.entries(unit).filter(([name]) => name !== field),
  ) as unknown as UnitFacts;
  return { ...kept, lists, parts };
}

const statusOf = (scene: Scene) => {
  const { service, vpc } = judged(scene);
  return [service, vpc].map(({ summary }) => ({
    status: summary.health.status,
    verdict: summary.pulls.verdict,
  }));
};

test('forgetting a part of the facts never makes anything healthy or reachable', () => {
  fc.assert(
    fc.property(anyScene, fc.nat({ max: 1 }), fc.nat({ max: 40 }), (make, position, choice) => {
      const scene = make();
      const before = statusOf(scene);
      const unit = scene.units[position]!;
      const parts = Object.keys(unit.parts) as PartId[];
      scene.units[position] = without(unit, parts[choice % parts.length]!);
      const after = statusOf(scene);
      return after.every(
        ({ status, verdict }, index) =>
          (status !== 'healthy' || before[index]?.status === 'healthy') &&
          (verdict !== 'reachable' || before[index]?.verdict === 'reachable'),
      );
    }),
    { numRuns: RUNS * 5 },
  );
});

test('forgetting a part of what decides leaves nothing certain that was not', () => {
  fc.assert(
    fc.property(anyScene, make => {
      const scene = make();
      scene.units = scene.units.map(unit => ({ ...unit, lists: {}, parts: {} }));
      return statusOf(scene).every(({ status, verdict }) => status === 'unknown' && verdict === 'unknown');
    }),
    { numRuns: RUNS },
  );
});

/** A hub with several teams, each with services that pull more or less; each team is a copy of the first. */
function teams(pullsOfServices: readonly (readonly number[])[]): Scene {
  const base = aScene();
  const [hub, team] = base.units as [UnitFacts, UnitFacts];
  const [vpc, service] = base.targets as [Scene['targets'][number], Scene['targets'][number]];
  const targets: Scene['targets'] = [];
  const images: { repositoryArn: string; monthlyPulls: number; imageBytes: number }[] = [];
  pullsOfServices.forEach((pulls, teamIndex) => {
    const vpcRef = `${VPC_REF}-${teamIndex}`;
    // Other subnets make another team; that they are not there leaves the zones of the first.
    const placement = {
      ...vpc.placement!,
      subnetIds: teamIndex % 2 === 0 ? ['subnet-team-a'] : ['subnet-team-a', 'subnet-team-b'],
    };
    const owned = { ...placement, accountId: String(222222222222 + teamIndex) };
    targets.push({ ...vpc, entityRef: vpcRef, placement: owned });
    pulls.forEach((monthlyPulls, index) => {
      const repositoryArn = `arn:aws:ecr:eu-west-1:222222222222:repository/team-${teamIndex}/${index}`;
      images.push({ repositoryArn, monthlyPulls, imageBytes: 12_345_678 });
      targets.push({
        ...service,
        entityRef: `${SERVICE_REF}-${teamIndex}-${index}`,
        vpcEntityRef: vpcRef,
        placement: owned,
        repositoryArns: [repositoryArn],
      });
    });
  });
  return { ...base, targets, units: [hub, { ...team, images }] };
}

const someTeams = fc.array(fc.array(fc.nat({ max: 5_000 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

const cents = (scene: Scene, isOf: (entityRef: string) => boolean) =>
  judged(scene)
    .entities.filter(({ entityRef }) => isOf(entityRef))
    .map(({ summary }) =>
      summary.savings.state === 'known' ? Math.round(Number(summary.savings.monthlyUsd) * 100) : NaN,
    );

const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('a hub saves what its VPCs save, but for what each rounds', () => {
  fc.assert(
    fc.property(someTeams, pulls => {
      const scene = teams(pulls);
      const parts = cents(scene, ref => ref.startsWith(VPC_REF));
      const total = Math.round(Number(judged(scene).hubs[0]?.hub.savingsMonthlyUsd) * 100);
      return Math.abs(total - sumOf(parts)) <= parts.length / 2 + 0.5;
    }),
    { numRuns: RUNS },
  );
});

test('a VPC saves what its services save, but for what each rounds', () => {
  fc.assert(
    fc.property(someTeams, pulls => {
      const scene = teams(pulls);
      return pulls.every((own, index) => {
        const parts = cents(scene, ref => ref.startsWith(`${SERVICE_REF}-${index}-`));
        const [total = NaN] = cents(scene, ref => ref === `${VPC_REF}-${index}`);
        return parts.length === own.length && Math.abs(total - sumOf(parts)) <= parts.length / 2 + 0.5;
      });
    }),
    { numRuns: RUNS },
  );
});

test('the order of units, entities and entries means nothing', () => {
  fc.assert(
    fc.property(someTeams, fc.boolean(), (pulls, reversesLists) => {
      const scene = teams(pulls);
      const reversed = {
        ...scene,
        targets: [...scene.targets].reverse(),
        units: [...scene.units].reverse().map(unit => ({
          ...unit,
          lists: reversesLists
            ? Object.fromEntries(
                Object.entries(unit.lists).map(([name, list]) => [name, [...(list ?? [])].reverse()]),
              )
            : unit.lists,
        })),
      };
      expect(judged(reversed).entities.map(({ summary, headline }) => ({ summary, headline }))).toEqual(
        judged(scene).entities.map(({ summary, headline }) => ({ summary, headline })),
      );
    }),
    { numRuns: RUNS },
  );
});

test('the same facts at the same moment are judged the same, and are left as they were', () => {
  fc.assert(
    fc.property(anyScene, make => {
      const scene = make();
      const copy = structuredClone(scene);
      const first = judged(scene).entities;
      expect(scene).toEqual(copy);
      expect(judged(copy).entities).toEqual(first);
    }),
    { numRuns: RUNS },
  );
});
