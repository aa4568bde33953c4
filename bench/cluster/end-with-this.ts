import type { ChildProcess } from "node:child_process";

const children = new Map<ChildProcess, NodeJS.Signals>();

process.on("exit", () => {
  for (const [child, signal] of children) child.kill(signal);
});

/** Makes a child end when this process does, for whatever reason: a detached one would go on for ever. */
export function endWithThis<Child extends ChildProcess>(
  child: Child,
  signal: NodeJS.Signals = "SIGKILL",
): Child {
  children.set(child, signal);
  child.once("close", () => children.delete(child));
  return child;
}
