/**
 * Whether a line that begins as a field does is one of those after the words: another follows it, or nothing. What is
 * followed by words is a sentence such as "Location: it matters."
 *
 * @param isField whether a line begins as a field of the archive does
 */
export function isBehindWords(
  lines: readonly string[],
  at: number,
  isField: (line: string) => boolean,
): boolean {
  const isBlank = (line: string | undefined) => line?.trim() === "";
  const isEnd = (line: string | undefined) => line === undefined || isBlank(line) || isField(line);
  let next = at + 1;
  // A value may continue in the next lines.
  while (!isEnd(lines[next])) next++;
  while (isBlank(lines[next])) next++;
  return next >= lines.length || isField(lines[next] ?? "");
}
