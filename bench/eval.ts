import { runChosen } from "./run-chosen.ts";

await runChosen("eval", {
  quotes: async args => (await import("./quotes/eval.ts")).run(args),
  "fit-framing": async args => (await import("./framing/fit.ts")).run(args),
  warned: async args => (await import("./framing/warned.ts")).run(args),
  framed: async () => (await import("./framing/confirmed.ts")).run(),
  "fit-quotes": async args => (await import("./quotes/fit.ts")).run(args),
  retrieval: async args => (await import("./retrieval/eval.ts")).run(args),
  "retrieval-cut": async args => (await import("./retrieval/cut-eval.ts")).run(args),
  "small-libraries": async args => (await import("./small-libraries/eval.ts")).run(args),
  summary: async args => (await import("./summary/eval.ts")).run(args),
  check: async args => (await import("./check/eval.ts")).run(args),
  claims: async args => (await import("./check/claims-eval.ts")).run(args),
});
