import { expect, it } from "vitest";
import { z } from "zod";
import config from "../vitest.config.ts";

const Project = z.object({
  test: z.object({ name: z.string(), sequence: z.object({ groupOrder: z.int() }) }),
});

// On two processors both would get one process each, and nobody would notice.
it("the tests start on a machine with any number of processors: no two projects share a turn", () => {
  const { projects } = z.object({ projects: z.array(Project).min(2) }).parse(config.test);
  const turns = projects.map(({ test }) => test.sequence.groupOrder);
  expect(new Set(turns).size).toBe(turns.length);
});
