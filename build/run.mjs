// `npm start` and the like: makes sure that the build is from the current sources, then runs one of its programs in
// this process.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeSureOfBuild } from "./make-sure.mjs";
import { whyNotThisNode } from "./node-version.mjs";

// An older one fails at what it lacks, with an incomprehensible message.
const tooOld = whyNotThisNode(process.versions.node);
if (tooOld !== null) {
  console.error(tooOld);
  process.exit(1);
}

const root = join(import.meta.dirname, "..");
const [, , program] = process.argv;

const dist = await makeSureOfBuild(root).catch(error => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
if (program !== undefined) {
  const file = join(dist, `${program}.mjs`);
  // The program finds its arguments where they would be without this file.
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
}
