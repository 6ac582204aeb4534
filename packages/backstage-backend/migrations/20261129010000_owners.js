'use strict';

/**
 * Whose a request is, in a column of its own: how many requests of an owner are open is asked with each new one.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('allocations', table => {
    table.string('owner_ref', 400).notNullable().defaultTo('').comment('who the network is for');
    table.index(['state', 'owner_ref']);
    table.index(['state', 'requested_by']);
  });
  // What was released before is of no owner's count.
  const held = await knex('allocations').whereNot({ state: 'released' }).select('request_id', 'request');
  for (const { request_id, request } of held) {
    const { ownerRef } = JSON.parse(request);
    await knex('allocations').where({ request_id }).update({ owner_ref: ownerRef });
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('allocations', table => {
    table.dropIndex(['state', 'owner_ref']);
    table.dropIndex(['state', 'requested_by']);
    table.dropColumn('owner_ref');
  });
};
