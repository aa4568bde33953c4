/**
 * Processor time of this process, in milliseconds. Unlike elapsed time it doesn't grow while other work keeps the
 * machine busy.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
