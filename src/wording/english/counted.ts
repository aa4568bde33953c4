/** @example counted(5000) // "5,000" */
export function counted(count: number): string {
  return new Intl.NumberFormat("en").format(count);
}

/** @example many(1, "file") // "1 file"; many(12, "file") // "12 files" */
export function many(count: number, thing: string): string {
  return `${counted(count)} ${thing}${count === 1 ? "" : "s"}`;
}
