'use strict';

const { openStore } = require('../../src/store/index.ts');
const {
  aJudgement,
  anEntity,
  aPlan,
  aResult,
  someFacts,
} = require('../../src/store/__fixtures__/builders.ts');

/** Rows of one statement. */
const CHUNK = 500;
const AGES = { shard: 0, shards: 1, takeoverMs: 1e9, restMs: 0, maxAgeMs: 1e9, staleAfterMs: 1e9 };

const insert = async (knex, table, rows) => {
  for (let first = 0; first < rows.length; first += CHUNK)
    await knex(table).insert(rows.slice(first, first + CHUNK));
};

/** Writes entities into the tables of the real catalog, as it would after processing: processing so many takes minutes. */
async function fillCatalog(knex, entities) {
  const rows = entities.map((entity, index) => {
    const uid = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const ref = `${entity.kind}:default/${entity.metadata.name}`.toLowerCase();
    const text = JSON.stringify({ ...entity, metadata: { ...entity.metadata, uid, namespace: 'default' } });
    return { uid, ref, text, entity };
  });
  const later = new Date(Date.now() + 864e5);
  await insert(
    knex,
    'refresh_state',
    rows.map(({ uid, ref, text }) => ({
      entity_id: uid,
      entity_ref: ref,
      unprocessed_entity: text,
      processed_entity: text,
      errors: '[]',
      next_update_at: later,
      last_discovery_at: new Date(),
    })),
  );
  await insert(
    knex,
    'final_entities',
    rows.map(({ uid, ref, text }) => ({
      entity_id: uid,
      entity_ref: ref,
      hash: uid,
      final_entity: text,
      last_updated_at: new Date(),
    })),
  );
  await insert(
    knex,
    'search',
    rows.flatMap(({ uid, entity }) => [
      { entity_id: uid, key: 'kind', value: entity.kind.toLowerCase() },
      { entity_id: uid, key: 'metadata.name', value: entity.metadata.name },
      { entity_id: uid, key: 'spec.type', value: entity.spec.type },
      ...entity.relations.map(({ type, targetRef }) => ({
        entity_id: uid,
        key: `relations.${type}`.toLowerCase(),
        value: targetRef,
      })),
    ]),
  );
}

/** Judges all entities as healthy, with the documents of a usual service. */
async function fillStore(knex, entities, unit) {
  const store = await openStore({ database: { getClient: async () => knex } });
  await store.units.sync([aPlan(unit)]);
  const unitClaim = await store.unitQueue.claim(AGES, 60_000);
  const now = new Date();
  await store.unitQueue.save(
    unitClaim,
    aResult(someFacts(unit, now.toISOString())),
    new Date(now.getTime() + 9e5),
  );
  const targets = entities.map(entity => ({
    entityRef: `${entity.kind}:default/${entity.metadata.name}`.toLowerCase(),
    kind: entity.kind === 'Component' ? 'service' : 'vpc',
    title: entity.metadata.name,
    ownerRef: entity.spec.owner,
    repositoryArns: [],
    problems: [],
  }));
  await store.targets.replace([{ id: 'hub:eu-west-1/main', targets, units: [unit] }]);
  const claim = await store.judgements.claim(AGES, 600_000);
  const judged = targets.map(({ entityRef, kind, title }) => {
    const entity = anEntity(entityRef, { kind, title, units: [unit] });
    const vpcRef = 'resource:default/vpc-0';
    const summary = {
      ...entity.summary,
      kind,
      vpc: { ...entity.summary.vpc, entityRef: vpcRef },
      endpoints: ['ecr.api', 'ecr.dkr', 'logs', 's3'].map(service => ({
        service,
        endpointId: `vpce-${service}`,
        type: 'Interface',
        accountId: unit.accountId,
        state: 'available',
        zones: ['a', 'b', 'c'].map(zone => ({ zone: `eu-west-1${zone}`, state: 'present' })),
      })),
    };
    return { ...entity, kind, summary };
  });
  if (!(await store.judgements.save(claim, aJudgement(now.toISOString(), judged))))
    throw new Error('nothing was saved');
}

module.exports = { fillCatalog, fillStore };
