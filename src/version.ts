import project from "../package.json" with { type: "json" };

/** Of Verbatim, as `package.json` has it. */
export const VERSION = project.version;
