/** A link that came with an answer, if it leads to a web page. */
export function webLink(link: string): string | undefined {
  return URL.canParse(link) && new URL(link).protocol === 'https:' ? link : undefined;
}
