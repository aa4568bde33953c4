/** Days of publication, `YYYY-MM-DD`, inclusive; an end that isn't given is open. */
export interface PublicationDays {
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Whether an article of that day was published within the days. An undated one is only if both ends are open. */
export function isWithinDays(date: string | null, { since, until }: PublicationDays): boolean {
  if (date === null) return !since && !until;
  return (!since || date >= since) && (!until || date <= until);
}
