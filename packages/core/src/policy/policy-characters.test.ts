import { ENDPOINT_POLICY_CHARACTERS, policyCharacters } from './policy-characters';

describe('how long a policy is', () => {
  test.each<[string, unknown, number]>([
    ['text is counted with its white space', '{ "a": 1 }', 10],
    ['an object as it is written without', { a: 1 }, 7],
    ['a character outside the basic plane is one', '"😀"', 3],
    ['nothing is nothing', undefined, 0],
  ])('%s', (_, document, characters) => {
    expect(policyCharacters(document)).toBe(characters);
  });

  test('an endpoint takes 20,480 characters', () => {
    expect(ENDPOINT_POLICY_CHARACTERS).toBe(20_480);
  });
});
