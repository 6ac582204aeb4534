import { excerpt } from './excerpt';
import { joinLines } from './join-lines';
import { plainCharacters } from './plain-characters';
import { stripFrame } from './strip-frame';
import { stripMarkup } from './strip-markup';
import { unescape } from './unescape';

/**
 * Repairs a text that went through terminals, chats, JSON and web pages, in time linear in its length.
 *
 * @returns single spaces, straight quotes, no frames or markup; one line, or two where line breaks may have cut
 * words: the second holds the same text with its lines joined without a space
 */
export function normalise(message: string): string {
  const text = stripMarkup(plainCharacters(unescape(excerpt(message))));
  return joinLines(text.split('\n').map(stripFrame));
}
