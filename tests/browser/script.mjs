// SPDX-License-Identifier: EUPL-1.2
// With JavaScript: the bar of the ballot follows, and says word for word what the server says without it.
import { equal, expect, openPage } from "./harness.mjs";

export async function testScript(browser, base, code) {
  const context = await browser.newContext();
  const page = await openPage(context, "script");
  await page.goto(`${base}/utrecht/dossier/1/stemmen?taal=nl`);
  const text = () => page.locator(".meent-budget-bar__text").innerText();
  const width = async () => Number(await page.locator(".meent-budget-bar__used").getAttribute("width"));
  equal(await width(), 0, "script: the bar before anything is chosen");
  // The label lies over its whole row: that is what people press.
  for (const label of (await page.locator(".meent-ballot__title").all()).slice(0, 3)) await label.click();
  const drawn = { text: await text(), width: await width(), names: await page.locator(".meent-budget-bar__names").textContent() };
  expect(drawn.width > 0, "script: the bar fills");
  await page.locator("input[name=code]").fill(code);
  await Promise.all([page.waitForNavigation(), page.locator("button[value=review]").click()]);
  equal(await text(), drawn.text, "script: the text under the bar");
  equal(await width(), drawn.width, "script: the width of the bar");
  equal(await page.locator(".meent-budget-bar__names").textContent(), drawn.names, "script: the names of the plans");
  await context.close();
}
