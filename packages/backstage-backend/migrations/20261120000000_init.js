'use strict';

// @ts-check

/**
 * The tables of the store; src/store/README.md says what each is for. Moments are ISO 8601 in UTC with milliseconds, as
 * text: they compare as text and are the same in PostgreSQL and SQLite.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('units', table => {
    table.comment('What is read: an AWS account in one Region each, with what is due');
    table.text('unit_key').primary().comment('ACCOUNT/REGION');
    table.text('account_id').notNullable();
    table.text('region').notNullable();
    table.text('plan').notNullable().comment('JSON: what to read of it');
    table.integer('slot').notNullable().comment('A hash of the key; the shard is its remainder');
    table.text('next_due_at').notNullable();
    table.text('refresh_requested_at').comment('Somebody waits for it since then');
    table.text('refresh_accepted_at').comment('The last request that was let through');
    table.integer('attempt').notNullable().defaultTo(0).comment('Claims up to now; only the newest may save');
    table.text('claimed_at');
    table.text('claimed_until').comment('Held by a reader until then');
    table.integer('version').notNullable().defaultTo(0).comment('Reads that were saved');
    table.text('collected_at').comment('When its oldest part was read');
    table.text('problems').notNullable().defaultTo('[]').comment('JSON: what cannot be read at present');
    table.integer('failures').notNullable().defaultTo(0).comment('Reads that failed altogether, in a row');
    table.integer('last_duration_ms');
    table.integer('last_calls');
    table.integer('last_metrics_requested');
    table.index(['next_due_at']);
  });

  await knex.schema.createTable('unit_facts', table => {
    table.comment('The latest facts of each unit');
    table.text('unit_key').primary();
    table.integer('format_version').notNullable();
    table.binary('document').notNullable().comment('gzip of JSON');
    table.text('vpcs').comment('JSON: the VPCs that were seen; null where that is not known');
  });

  await knex.schema.createTable('judgement_groups', table => {
    table.comment('Entities that are judged together');
    table.text('group_id').primary();
    table.integer('slot').notNullable();
    table.integer('targets_version').notNullable().defaultTo(1);
    table.integer('judged_targets_version').notNullable().defaultTo(0);
    table.text('known_since').notNullable();
    table.text('judged_at');
    table.text('rejudge_at').comment('Too old then, or a unit becomes stale');
    table.text('not_before').comment('After a judgement that failed');
    table.integer('urgent').notNullable().defaultTo(0).comment('1: somebody waits for it');
    table.integer('attempt').notNullable().defaultTo(0);
    table.text('claimed_until');
    table.integer('revision').notNullable().defaultTo(0).comment('Judgements that were saved');
  });

  await knex.schema.createTable('group_units', table => {
    table.comment('The units that the judgement of a group looks at, and which version it saw');
    table.text('group_id').notNullable();
    table.text('unit_key').notNullable();
    table.integer('seen_version');
    table.primary(['group_id', 'unit_key']);
    table.index(['unit_key']);
  });

  await knex.schema.createTable('judging_gaps', table => {
    table.comment('When a group was not judged, although it should have been');
    table.text('group_id').notNullable();
    table.text('from_at').notNullable();
    table.text('to_at').notNullable();
    table.primary(['group_id', 'from_at']);
  });

  await knex.schema.createTable('targets', table => {
    table.comment('The entities of the catalog whose network is judged');
    table.text('entity_ref').primary();
    table.text('group_id').notNullable().index();
    table.integer('format_version').notNullable();
    table.text('document').notNullable().comment('JSON');
  });

  await knex.schema.createTable('entities', table => {
    table.comment('The latest judgement of each entity: what lists are made of');
    table.text('entity_ref').primary();
    table.text('group_id').notNullable().index();
    table.text('kind').notNullable();
    table.text('title').notNullable();
    table.text('owner_ref');
    table.text('account_id');
    table.text('region');
    table.text('vpc_id');
    table.text('hub');
    table.text('topology');
    table.text('status').notNullable();
    table.text('verdict').notNullable();
    table.text('headline');
    table.integer('nat_gateways');
    table.text('savings_monthly_usd').comment('An exact decimal');
    table.bigInteger('savings_monthly_cents').comment('The same, to sort by');
    table.text('unit_set').notNullable();
    table.text('judged_at').notNullable().comment('When it last changed');
    table.text('content_hash').notNullable();
  });

  await knex.schema.createTable('entity_documents', table => {
    table.comment('The latest judgement of each entity: what its page shows');
    table.text('entity_ref').primary();
    table.integer('format_version').notNullable();
    table.binary('summary').notNullable().comment('gzip of JSON');
    table.binary('detail').notNullable().comment('gzip of JSON');
  });

  await knex.schema.createTable('unit_sets', table => {
    table.comment('Sets of units that judgements rest on; many entities share one');
    table.text('set_id').notNullable();
    table.text('unit_key').notNullable();
    table.primary(['set_id', 'unit_key']);
  });

  await knex.schema.createTable('hubs', table => {
    table.comment('The latest judgement of each hub');
    table.text('group_id').notNullable();
    table.text('hub').notNullable();
    table.text('unit_set').notNullable();
    table.integer('format_version').notNullable();
    table.binary('document').notNullable().comment('gzip of JSON');
    table.primary(['group_id', 'hub']);
  });

  await knex.schema.createTable('status_spans', table => {
    table.comment('Stretches of time in one state: history and incidents');
    table.text('id').primary();
    table.text('entity_ref').notNullable();
    table.text('status').notNullable();
    table.text('reason');
    table.text('first_seen_at').notNullable();
    table.text('last_seen_at').comment('Null while it lasts: then it is when the group was last judged');
    table.text('resolved_at').comment('When it was seen to be over');
    table.index(['entity_ref', 'first_seen_at']);
    table.index(['resolved_at']);
  });

  await knex.schema.createTable('status_changes', table => {
    table.comment('Changes of state that nobody was told of yet');
    table.text('id').primary();
    table.text('entity_ref').notNullable();
    table.text('from_status').notNullable();
    table.text('to_status').notNullable();
    table.text('last_known_status').comment('The one before that was not unknown');
    table.text('at').notNullable().index();
    table.text('headline');
    table.text('owner_ref');
    table.text('title').notNullable();
  });

  await knex.schema.createTable('savings_changes', table => {
    table.comment('What an entity saves each month, from when on');
    table.text('entity_ref').notNullable();
    table.text('from_at').notNullable();
    table.text('monthly_usd').comment('An exact decimal; null: not known');
    table.primary(['entity_ref', 'from_at']);
  });

  await knex.schema.createTable('pull_failures', table => {
    table.comment('Pulls that really failed, kept because ECS forgets them within an hour');
    table.text('entity_ref').notNullable();
    table.text('task_arn').notNullable();
    table.text('at').notNullable();
    table.integer('format_version').notNullable();
    table.text('document').notNullable().comment('JSON, redacted');
    table.primary(['entity_ref', 'task_arn']);
    table.index(['entity_ref', 'at']);
    table.index(['at']);
  });

  await knex.schema.createTable('pull_failure_days', table => {
    table.comment('How many pulls failed on a day (UTC)');
    table.text('entity_ref').notNullable();
    table.text('day').notNullable();
    table.integer('failures').notNullable();
    table.primary(['entity_ref', 'day']);
  });

  await knex.schema.createTable('history_months', table => {
    table.comment('Days that were rolled up');
    table.text('entity_ref').notNullable();
    table.text('month').notNullable().comment('YYYY-MM, UTC');
    table.text('status').notNullable().comment('The worst of the month');
    table.text('seconds_by_status').notNullable().comment('JSON');
    table.text('savings_monthly_usd').comment('The last of the month');
    table.integer('pull_failures').notNullable();
    table.primary(['entity_ref', 'month']);
  });

  await knex.schema.createTable('live_prices', table => {
    table.comment('Prices read from AWS');
    table.text('key').primary();
    table.integer('format_version').notNullable();
    table.binary('document').notNullable().comment('gzip of JSON');
    table.text('fetched_at').notNullable();
  });

  await knex.schema.createTable('refresh_callers', table => {
    table.comment('How often each caller asked for a refresh in its window');
    table.text('caller').primary();
    table.text('window_started_at').notNullable();
    table.integer('units').notNullable();
  });

  await knex.schema.createTable('store_state', table => {
    table.comment('What the store remembers of its own work');
    table.text('key').primary();
    table.text('value').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  const tables = [
    'store_state',
    'refresh_callers',
    'live_prices',
    'history_months',
    'pull_failure_days',
    'pull_failures',
    'savings_changes',
    'status_changes',
    'status_spans',
    'hubs',
    'unit_sets',
    'entity_documents',
    'entities',
    'targets',
    'judging_gaps',
    'group_units',
    'judgement_groups',
    'unit_facts',
    'units',
  ];
  for (const table of tables) await knex.schema.dropTable(table);
};
