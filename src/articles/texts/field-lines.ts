/**
 * Whether a line that looks like a field is one of the fields after the text: then another field follows it, or
 * nothing.
 * If words follow, it is a sentence such as "Location: it matters."
 *
 * @param isField whether a line begins like a field of the archive
 */
export function isAfterText(
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
