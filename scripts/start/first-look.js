'use strict';

/**
 * Waits until the portal has something to show: who may sign in, and a verdict for every service.
 *
 * @param {{ baseUrl: string, user: string, services: number, timeoutMs: number }} options
 * @returns {Promise<{ seen: number, isWhole: boolean }>}
 */
async function firstLook({ baseUrl, user, services, timeoutMs }) {
  const until = Date.now() + timeoutMs;
  let seen = 0;
  while (Date.now() < until) {
    const rows = await fleetRows(baseUrl, user).catch(() => []);
    seen = rows.filter(row => row.kind === 'service' && row.verdict !== 'unknown').length;
    if (seen >= services) return { seen, isWhole: true };
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  return { seen, isWhole: false };
}

/**
 * @param {string} baseUrl
 * @param {string} user
 * @returns {Promise<{ kind: string, verdict: string }[]>} empty as long as the user is not in the catalog
 */
async function fleetRows(baseUrl, user) {
  const session = await fetch(`${baseUrl}/api/auth/demo/refresh`, {
    headers: { 'x-demo-user': user, 'x-requested-with': 'XMLHttpRequest' },
  });
  if (!session.ok) return [];
  const { backstageIdentity } = /** @type {any} */ (await session.json());
  const answer = await fetch(`${baseUrl}/api/private-ecr/v1/fleet?limit=100`, {
    headers: { authorization: `Bearer ${backstageIdentity.token}` },
  });
  return answer.ok ? /** @type {any} */ (await answer.json()).rows : [];
}

module.exports = { firstLook };
