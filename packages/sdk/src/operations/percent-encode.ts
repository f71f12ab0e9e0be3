/**
 * Encodes a text by RFC 3986, under which every character but letters, digits and `-._~` is reserved.
 *
 * @throws URIError for a text that is no well-formed Unicode
 */
export function percentEncode(text: string): string {
  // encodeURIComponent leaves five of them alone.
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
