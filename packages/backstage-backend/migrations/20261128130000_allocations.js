'use strict';

/**
 * Ranges of addresses that teams were given, or hold for a while.
 *
 * That no two of a hub overlap is the database's to keep, not only the code's: PostgreSQL by an exclusion constraint,
 * SQLite by triggers. A hub has a number, so that its addresses are a span of their own on one line of numbers and the
 * constraint needs no extension of PostgreSQL.
 */

const IPV4_ADDRESSES = 4294967296;

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('allocation_hubs', table => {
    table.comment('One row for each hub that ranges were ever allocated of; locked while one is looked for.');
    table.increments('number');
    table.string('hub', 200).notNullable().unique();
  });
  await knex.schema.createTable('allocations', table => {
    table.comment('One row for each request; a released one stays for the audit.');
    table.string('request_id', 200).primary();
    table.integer('hub_number').notNullable().references('number').inTable('allocation_hubs');
    table.string('cidr', 18).notNullable();
    table.bigInteger('first_address').notNullable();
    table.bigInteger('last_address').notNullable();
    table.string('state', 20).notNullable();
    table
      .text('request')
      .notNullable()
      .comment('what was asked for, as JSON, to tell a repetition from another');
    table.string('requested_by', 400).notNullable();
    table.string('requested_at', 30).notNullable();
    table.string('expires_at', 30).comment('of a reservation');
    table.string('confirmed_at', 30);
    table.string('released_at', 30);
    table.index(['hub_number', 'state']);
  });
  if (knex.client.config.client.includes('pg')) {
    await knex.raw(
      `alter table allocations add constraint allocations_do_not_overlap exclude using gist (
         int8range(hub_number * ${IPV4_ADDRESSES} + first_address, hub_number * ${IPV4_ADDRESSES} + last_address, '[]')
         with &&
       ) where (state <> 'released')`,
    );
    return;
  }
  for (const event of ['insert', 'update']) {
    await knex.raw(
      `create trigger allocations_do_not_overlap_on_${event} before ${event} on allocations
       when new.state <> 'released' and exists (
         select 1 from allocations other
         where other.request_id <> new.request_id and other.hub_number = new.hub_number
           and other.state <> 'released'
           and other.first_address <= new.last_address and other.last_address >= new.first_address
       )
       begin select raise(abort, 'allocations_do_not_overlap'); end`,
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('allocations');
  await knex.schema.dropTable('allocation_hubs');
};
