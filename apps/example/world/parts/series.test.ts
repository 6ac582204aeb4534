import { seriesOver } from './series';

const NOW = new Date('2026-11-01T10:20:00Z');
const [past, recent] = seriesOver(96, NOW);

test('the past is told by hours and the present by five minutes, without a gap between them', () => {
  expect([past?.periodSeconds, recent?.periodSeconds]).toEqual([3_600, 300]);
  const end = Date.parse(past?.start ?? '') + (past?.values.length ?? 0) * 3_600_000;
  expect(new Date(end).toISOString()).toBe(recent?.start);
});

test('each day has its amount', () => {
  expect(past?.values.slice(0, 24).reduce((total, value) => total + value, 0)).toBe(96);
  expect(recent?.values.slice(0, 288).reduce((total, value) => total + value, 0)).toBe(96);
});

test('it reaches beyond now', () => {
  const end = Date.parse(recent?.start ?? '') + (recent?.values.length ?? 0) * 300_000;
  expect(end).toBeGreaterThan(NOW.getTime());
});
