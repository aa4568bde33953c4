import { fill, measureLoad, measureServers } from "./servers.ts";

/**
 * Run as a program of its own, built like the bot, with a place to store libraries:
 *
 * - `fill <place> <shared folder> <server> <articles>` adds invented articles to a server
 * - `load <place> <articles>` and `servers <place> <servers> <articles> <shared>` print a report as JSON
 */
const [what, place = "", ...args] = process.argv.slice(2);
if (what === "fill") {
  const [folder = "", guild = "", articles] = args;
  await fill(place, folder, guild, Number(articles));
} else if (what === "load") {
  console.log(JSON.stringify(await measureLoad(place, Number(args[0]))));
} else if (what === "servers") {
  const [servers = 0, articles = 0, shared = 0] = args.map(Number);
  console.log(JSON.stringify(await measureServers(place, { servers, articles, shared })));
}
