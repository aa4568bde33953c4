/** The oldest Node that runs the project; `engines` in package.json says the same. */
const LEAST = [20, 19];

/**
 * What to tell a user whose Node is too old for the project; null if it isn't.
 *
 * @param {string} version such as "20.19.0"
 * @returns {string | null}
 */
export function whyNotThisNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  const isNewEnough = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  if (isNewEnough) return null;
  return `Verbatim needs Node ${LEAST.join(".")} or newer, and this is ${version}. See docs/operations.md.`;
}
