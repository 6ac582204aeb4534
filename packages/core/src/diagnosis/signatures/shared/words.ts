const LONGEST_EVIDENCE = 160;

/** The words of a text that patterns find, each pattern's first; empty where none does. */
export function words(text: string, ...patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap(pattern => {
    const found = pattern.exec(text)?.[0].trim();
    return found === undefined || found === '' ? [] : [found.slice(0, LONGEST_EVIDENCE)];
  });
}
