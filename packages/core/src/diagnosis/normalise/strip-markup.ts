const MARKUP: readonly (readonly [RegExp, string])[] = [
  // A link's text stands for it, also where a link was made out of a part of a URL.
  [/\[([^\][()\n]{1,300})\]\([^()\s]{0,600}\)/g, '$1'],
  [/<(?:https?:\/\/|mailto:)[^<>|\s]{1,600}\|([^<>|\n]{1,300})>/g, '$1'],
  [/<\/?(?:a|b|br|code|div|em|i|li|p|pre|span|strong|td|tr|blockquote|error)(?: [^<>\n]{0,300})?\/?>/gi, ' '],
  [/`{1,3}|\*\*/g, ''],
];

/** Takes the text out of Markdown, chat links and HTML. */
export function stripMarkup(text: string): string {
  return MARKUP.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
