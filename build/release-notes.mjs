// Prints the changelog's section for a version: the given one, otherwise the one that `npm version` is about to make,
// otherwise the one in package.json. Ends with 1 if there is none, so that no version is made without a description.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const read = (/** @type {string} */ name) => readFile(join(root, name), "utf8");
const version =
  process.argv[2] ?? process.env.npm_new_version ?? JSON.parse(await read("package.json")).version;
const sections = (await read("CHANGELOG.md")).split(/^## /mu);
const section = sections.find(text => text.split(/\s/u, 1)[0] === version);
const notes = section?.slice(section.indexOf("\n")).trim();
if (notes) {
  console.log(notes);
} else {
  console.error(`CHANGELOG.md says nothing of ${version}: give "Unreleased" its number and day first.`);
  process.exitCode = 1;
}
