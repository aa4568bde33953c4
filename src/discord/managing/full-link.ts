/** A typed or pasted address, completed with the beginning that many leave out and browsers hide. */
export function fullLink(typed: string): string {
  const link = typed.trim();
  return /^[a-z]+:/i.test(link) ? link : `https://${link}`;
}
