/** "• Two buses", "◦ one on Sundays", and the characters that fonts of symbols have in their place. */
const BULLET = /^[•◦▪▫‣●○■□⁃∙\uf0b7\uf0a7\uf06f\uf076][ \t\u00a0]*(?=\S)/;

/** How long the mark is with which a line of a list begins, in UTF-16 code units; 0 where it has none. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}
