import type { Channel } from '../house-brain/port.ts'

/** A web address in running text: with its scheme, or a bare name that ends as names on the web do. */
export const webAddress =
  /\bhttps?:\/\/[^\s<>"'`|]+|\b(?:www\.)?(?:[a-z0-9-]+\.)+(?:com|net|org|io|co|es|mx|us|eu|uk|info|biz|app|dev|ai|me|ly|xyz|link|site|online|shop|store|top|club|ru|cn|test|example)\b(?:\/[^\s<>"'`|]*)?/gi

/**
 * Takes out what is markup: emphasis, headings, quotes, tables, code, HTML, pictures, links hidden behind words. Chat
 * keeps what reads well as it stands, since the chat shows words as they are: items of a list and line breaks.
 * @param allowsLink addresses that may be shown; the words of a link to any other stay without it
 */
export function stripMarkup(
  written: string,
  channel: Channel,
  allowsLink: (address: string) => boolean = () => false,
): string {
  const item = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/.test(written)
  const words = written
    .replace(/```\w*|~~~\w*|`+/g, '')
    .replace(/!\[[^\]]*\]\([^)]*\)?/g, '')
    .replace(/\[([^\]]*)\]\(\s*<?([^)\s>]*)[^)]*\)?/g, (_, text: string, address: string) =>
      channel !== 'voice' && allowsLink(address) && address !== text ? `${text} (${address})` : text,
    )
    .replace(/\]\([^)\s]*\)?/g, '')
    .replace(/<(https?:[^>\s]+|[^>\s@]+@[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z!][^>]*>?/gi, ' ')
    .replace(/^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/, '')
    .replace(/^\s*(?:#{1,6}\s+|>+\s*|[-=_*~]{3,}\s*$)/, '')
    .replace(/^\s*\|?[\s|:-]+\|[\s|:-]*$/, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s*\|\s*/g, ', ')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|~~|[[\]]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return item && words && channel !== 'voice' ? `- ${words}` : words
}

/** Pictures among the words, which nobody can read out. */
export function stripPictures(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?;:])/g, '$1')
    .trim()
}
