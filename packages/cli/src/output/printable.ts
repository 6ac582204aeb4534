/** Control characters, and those that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a person for a terminal: what would move the cursor or turn the line is shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
