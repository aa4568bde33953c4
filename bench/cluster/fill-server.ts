import { fill } from "./servers.ts";

/** Adds invented articles to a server: `fill-server <database> <shared folder> <server> <articles>`. */
const [address = "", folder = "", guild = "", articles] = process.argv.slice(2);
await fill(address, folder, guild, Number(articles));
