'use strict';

/**
 * Requests that change a network, names that are one over all hubs, who was told of a network that is there, and what CI
 * reports of Terraform's drift. Nothing was kept in `allocations` before.
 *
 * A change keeps its network's range until it is confirmed and takes the network's place: so long its row holds no range
 * and no name of its own.
 */

const IPV4_ADDRESSES = 4294967296;

const isPostgres = knex => knex.client.config.client.includes('pg');

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('allocations', table => {
    table.string('name', 200).notNullable().defaultTo('').comment('of the network');
    table.string('replaces', 200).comment('the request whose place this one takes when it is confirmed');
    table.boolean('keeps_range').notNullable().defaultTo(false).comment('whether the range is that one’s');
    table.string('told_at', 30).comment('when the requester was told that the network is healthy');
    table.index(['name']);
  });
  await replaceOverlapRule(knex, { unless: 'keeps_range' });
  await knex.raw(
    `create unique index allocations_names_are_one on allocations (name)
     where state <> 'released' and replaces is null`,
  );
  await knex.schema.createTable('drift_stacks', table => {
    table.comment('How each stack stands to its Terraform, as CI last reported.');
    table.string('hub', 64).notNullable().comment('empty for a network without a hub');
    table.string('stack', 64).notNullable();
    table.string('team', 64).notNullable().comment('empty for the stack of a hub');
    table.string('status', 20).notNullable();
    table.text('summary').notNullable();
    table.string('repository', 400).notNullable();
    table.string('commit', 64).notNullable();
    table.string('reported_at', 30).notNullable();
    table.primary(['hub', 'stack']);
    table.index(['hub', 'team']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('drift_stacks');
  await knex.raw('drop index allocations_names_are_one');
  await replaceOverlapRule(knex, {});
  await knex.schema.alterTable('allocations', table => {
    table.dropIndex(['name']);
    for (const column of ['name', 'replaces', 'keeps_range', 'told_at']) table.dropColumn(column);
  });
};

/** @param {import('knex').Knex} knex */
async function replaceOverlapRule(knex, { unless }) {
  if (isPostgres(knex)) {
    await knex.raw('alter table allocations drop constraint allocations_do_not_overlap');
    await knex.raw(
      `alter table allocations add constraint allocations_do_not_overlap exclude using gist (
         int8range(hub_number * ${IPV4_ADDRESSES} + first_address, hub_number * ${IPV4_ADDRESSES} + last_address, '[]')
         with &&
       ) where (state <> 'released'${unless ? ` and not ${unless}` : ''})`,
    );
    return;
  }
  const holds = row => `${row}.state <> 'released'${unless ? ` and ${row}.${unless} = 0` : ''}`;
  for (const event of ['insert', 'update']) {
    await knex.raw(`drop trigger allocations_do_not_overlap_on_${event}`);
    await knex.raw(
      `create trigger allocations_do_not_overlap_on_${event} before ${event} on allocations
       when ${holds('new')} and exists (
         select 1 from allocations other
         where other.request_id <> new.request_id and other.hub_number = new.hub_number
           and ${holds('other')}
           and other.first_address <= new.last_address and other.last_address >= new.first_address
       )
       begin select raise(abort, 'allocations_do_not_overlap'); end`,
    );
  }
}
