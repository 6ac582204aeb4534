import { NotFoundError } from '@backstage/errors';
import type { Drain } from '@private-ecr/core';
import type { Caller } from '../access';
import type { AnswerContext } from '../answers/context';
import { visibleTarget } from '../answers/visible-target';
import { hubOf } from '../judgement/groups';
import { mergeFacts } from '../judgement/merge-facts';
import { unitsOfTarget } from '../judgement/units-of-target';
import { unitKey } from '../model/unit';
import { drainOf } from './drain-of';

/** What still runs in the network that an entity stands for, as this caller may see it. */
export async function entityDrain(entityRef: string, caller: Caller, context: AnswerContext): Promise<Drain> {
  const target = await visibleTarget(entityRef, caller, context);
  if (target.kind !== 'vpc') {
    throw new NotFoundError(
      `${entityRef} is a service, which has no network of its own; ask for that of its VPC`,
    );
  }
  const { placement } = target;
  if (placement === undefined) {
    return unknown('the annotations of the entity do not say where the VPC is; correct them');
  }
  const { store, hubs, staleAfterSeconds } = context;
  const services = (await store.targets.all()).filter(one => one.vpcEntityRef === entityRef);
  const hub = hubOf(placement, hubs);
  const units = [target, ...services].flatMap(one => unitsOfTarget(one, hub));
  const stored = await store.units.factsOf([...new Map(units.map(unit => [unitKey(unit), unit])).values()]);
  const facts = mergeFacts(
    [...stored.values()].map(unit => unit.facts),
    { now: context.now(), staleAfterSeconds },
  );
  const visible = await caller.visibleOf(services.map(service => service.entityRef));
  return drainOf({ facts, placement, services, visible });
}

function unknown(detail: string): Drain {
  return { schemaVersion: 1, drained: 'unknown', running: [], detail };
}
