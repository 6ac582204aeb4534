import { act } from '@testing-library/react';
import { run, type RunOptions } from 'axe-core';

/** What the WCAG asks for up to 2.2 AA, but for what can only be told where something is really drawn. */
const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Contrast needs pixels; landmarks and the page's heading are the app's.
  rules: {
    'color-contrast': { enabled: false },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
  },
};

/** What keeps people from using a part of a page, a line each; empty where nothing does. */
export async function barriersOf(element: Element): Promise<string[]> {
  return barriers(element, OPTIONS);
}

/** The same of a card: its heading is of the level that cards have, and the one above it is the page's. */
export async function barriersOfCard(card: Element): Promise<string[]> {
  return barriers(card, { ...OPTIONS, rules: { ...OPTIONS.rules, 'heading-order': { enabled: false } } });
}

async function barriers(element: Element, options: RunOptions): Promise<string[]> {
  // Axe takes its time, and the page goes on meanwhile.
  const { violations } = await act(() => run(element, options));
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
}
