import { expect, it } from "vitest";
import { browserPath, sharedBrowser } from "./open-page.ts";

/** The font family that `.ci/run` asks for: its two runs would be the same if the browser drew both alike. */
const asked = process.env.PAGE_FONT;

it.skipIf(browserPath === null)("the browser draws with the fonts that are asked for", async () => {
  const page = await (await sharedBrowser()).newPage();
  await page.setContent("<p style='font-family: system-ui, sans-serif'>It rained in Harrow Bay.</p>");
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  const families = fonts.map(({ familyName }) => familyName);
  expect(families).toEqual([asked ?? expect.any(String)]);
  await page.close();
});
