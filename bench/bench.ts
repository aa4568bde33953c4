import { runChosen } from "./run-chosen.ts";

await runChosen("bench", {
  quotes: async args =>
    (await import("./run-built.ts")).runBuilt("bench/quotes/timed.ts", ["quotes", ...args]),
  retrieval: async args => (await import("./retrieval/bench.ts")).bench(args),
  summary: async args => (await import("./summary/bench.ts")).bench(args),
  interactions: async args => (await import("./interactions/bench.ts")).bench(args),
  library: async args => (await import("./library/bench.ts")).bench(args),
  page: async args => (await import("./page/bench.ts")).bench(args),
  pictures: async args => (await import("./page/pictures.ts")).takePictures(args),
  "docs-pictures": async args => (await import("./page/docs-pictures.ts")).takeDocsPictures(args),
  replies: async args => (await import("./replies/bench.ts")).bench(args),
  check: async args => (await import("./check/bench.ts")).bench(args),
  reading: async args => (await import("./reading/bench.ts")).bench(args),
  hostile: async args => (await import("./hostile/bench.ts")).bench(args),
  year: async args => (await import("./year/bench.ts")).bench(args),
  cluster: async args => (await import("./cluster/bench.ts")).bench(args),
});
