/** An address of the web in the characters that every format takes for one; undefined for what is no such address. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const [before = '', ...fragments] = new URL(url).href.split('#');
  const address = fragments.length === 0 ? before : `${before}#${fragments.join('%23')}`;
  return address.replace(/%(?![0-9A-Fa-f]{2})/g, '%25').replace(/[^\w.~:/?#@!$&*+,;=%-]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
