import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';

// What is loaded when it is shown takes its time on a machine that does other things as well.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** What Material UI and React Router, which Backstage uses, say of themselves. */
const NOT_OURS = /findDOMNode is deprecated|React Router Future Flag/;

/** A page that complains in the console is broken, whatever it shows. */
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      const complaint = words.map(String).join(' ');
      if (!NOT_OURS.test(complaint)) complaints.push(`console.${level}: ${complaint}`);
    });
  }
});

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});
