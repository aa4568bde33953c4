import { join } from "node:path";
import { bundlePage } from "../../build/bundle.mjs";

/** The page as `npm run build` bundles it; made once. */
export const files = await bundlePage(join(import.meta.dirname, "../.."));
