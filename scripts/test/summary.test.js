'use strict';

const { summarise } = require('./summary');

const report = (/** @type {[string, string][]} */ ...tests) => ({
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: tests.map(([status, fullName]) => ({ status, fullName })),
    },
  ],
});

describe('summarise', () => {
  test('adds up over packages', () => {
    const { closingLine } = summarise(
      [
        { packageName: 'one', report: report(['passed', 'a'], ['passed', 'b']) },
        { packageName: 'two', report: report(['passed', 'c'], ['failed', 'd']) },
      ],
      [],
    );
    expect(closingLine).toBe('3 passed, 1 failed, 0 skipped');
  });

  test('gives a skip a line of its own with its reason', () => {
    const { closingLine, lines } = summarise(
      [{ packageName: 'one', report: report(['pending', 'plans (skipped: no terraform on the PATH)']) }],
      [],
    );
    expect(closingLine).toBe('0 passed, 0 failed, 1 skipped');
    expect(lines).toEqual(['skipped: one › plans (skipped: no terraform on the PATH)']);
  });

  test.each(['pending', 'todo', 'disabled'])('counts a %s test without a reason as failed', status => {
    expect(summarise([{ packageName: 'one', report: report([status, 'later']) }], []).totals).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  test('counts a package without a report as failed', () => {
    expect(summarise([{ packageName: 'one', report: undefined }], []).lines).toEqual([
      'failed: one: its tests wrote no report',
    ]);
  });

  test('counts a file that did not load as failed', () => {
    const broken = { testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults: [] }] };
    expect(summarise([{ packageName: 'one', report: broken }], []).closingLine).toBe(
      '0 passed, 1 failed, 0 skipped',
    );
  });

  test('counts a failed task such as lint', () => {
    const { closingLine, lines } = summarise([], ['@private-ecr/core#lint']);
    expect(closingLine).toBe('0 passed, 1 failed, 0 skipped');
    expect(lines).toEqual(['failed: @private-ecr/core#lint']);
  });
});
