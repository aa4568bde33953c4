import { inlineLess } from "../../src/inlining.ts";
import { runChosen } from "../run-chosen.ts";
import { bench } from "./bench.ts";

// As a command, or a bot that opens its library.
inlineLess();
await runChosen("bench", { quotes: bench });
