import { runChosen } from "../run-chosen.ts";
import { bench } from "./bench.ts";

await runChosen("bench", { quotes: bench });
