import type { EntityJudgement } from '../model/judgement';
import type { Target } from '../model/target';
import { unitKey, type UnitRef } from '../model/unit';
import { entityJudgement, unjudged } from './entity-judgement';
import { foundOfService } from './found-of-service';
import { foundOfVpc } from './found-of-vpc';
import type { GroupScene } from './scene';
import { unitsOfTarget } from './units-of-target';
import { whyFailed } from './why-failed';
import { whyNotKnown } from './why-not-known';

/** The judgement of one entity of a group. One that cannot be judged says why, and stops no other. */
export function judgeEntity(scene: GroupScene, target: Target): EntityJudgement {
  const services = target.kind === 'vpc' ? (scene.services.get(target.entityRef) ?? []) : [];
  const serviceRefs = services.map(({ entityRef }) => entityRef);
  const { placement } = target;
  if (placement === undefined) return unjudged(target, 'incomplete', [], [], serviceRefs);
  const { facts, now, options, group } = scene;
  const own = [target, ...services].flatMap(each => unitsOfTarget(each, group.hub));
  const units = [...new Map(own.map(unit => [unitKey(unit), unit])).values()];
  const why = whyNotKnown(facts, units, { now, staleAfterSeconds: options.staleAfterSeconds });
  if (!units.some(unit => wasAsked(scene, unit))) return unjudged(target, 'pending', why, units, serviceRefs);
  try {
    const found =
      target.kind === 'vpc'
        ? foundOfVpc(scene, target, placement, { services, why })
        : foundOfService(scene, target, placement, why);
    return entityJudgement(target, { ...found, state: 'judged', units, serviceRefs });
  } catch (error) {
    const because = `it could not be judged: ${whyFailed(`judging ${target.entityRef}`, error, scene.report)}`;
    return unjudged(target, 'judged', [because, ...why], units, serviceRefs);
  }
}

/** Whether AWS was asked about a unit, with whatever outcome. */
function wasAsked({ facts }: GroupScene, unit: UnitRef): boolean {
  if (facts.unusable.has(unitKey(unit))) return true;
  const parts = Object.values(facts.unit(unit)?.parts ?? {});
  return parts.some(({ collectedAt, failure }) => collectedAt !== null || failure !== undefined);
}
