/**
 * Does something at the first Ctrl-C (or SIGTERM), and ends this process at the second. By default the second would
 * kill it without an "exit", by which its children end.
 */
export function onInterrupt(stop: () => void): void {
  let isStopping = false;
  const interrupted = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, interrupted);
}
