/** Under a post: "— Ann Lee (@annlee) May 4, 2024". */
const SIGNED_AT_END = /(?:—|–|--|―)\s*[^()\n]{1,120}\(@[\w.-]{1,60}(?:@[\w.-]{1,60})?\)[^\n]{0,60}$/;

/** Whether a text ends with the signature of a post from a social network. */
export function isSignedPost(text: string): boolean {
  return SIGNED_AT_END.test(text);
}

/** A text without the signature of a post at its end. */
export function withoutSignature(text: string): string {
  return text.replace(SIGNED_AT_END, "");
}
