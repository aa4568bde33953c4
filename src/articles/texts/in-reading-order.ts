/**
 * A name from a catalogue in reading order: "Faulkner, Linnea" is "Linnea Faulkner", "Lee, Ann, Jr." is "Ann Lee,
 * Jr.".
 */
export function inReadingOrder(name: string): string {
  const [family = "", given, ...rest] = name.split(",").map(part => part.trim());
  if (!given) return family;
  return [`${given} ${family}`, ...rest].join(", ");
}
