// SPDX-License-Identifier: EUPL-1.2
// Help at the counter on a telephone's screen: the bar stays in sight, covers nothing that has the focus, and is gone
// afterwards.
import { equal, expect, openPage } from "./harness.mjs";
import { audit, signIn } from "./pages.mjs";

export async function testCounter(browser, base) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  const page = await openPage(context, "counter");
  await page.goto(`${base}/?taal=nl`);
  await signIn(page, base, "ambtenaar");
  await page.goto(`${base}/utrecht/werk/balie`);
  const press = (button) => Promise.all([page.waitForNavigation(), page.getByRole("button", { name: button }).click()]);
  await press("Begin met helpen");
  equal(await page.locator(".utrecht-alert--error li").count(), 3, "counter: number of errors on an empty form");
  for (const link of await page.locator(".utrecht-alert--error a").all())
    equal(await page.locator(await link.getAttribute("href")).count(), 1, "counter: an error links to its field");
  await page.fill("[name=naam]", "Mevrouw De Wit-van der Meulen");
  await page.focus("[name=kanaal][value=counter]");
  await page.keyboard.press("Space");
  await page.focus("[name=gevraagd][value=yes]");
  await page.keyboard.press("Space");
  await press("Begin met helpen");
  const bar = page.locator(".meent-assistance");
  for (const path of ["/utrecht/werk/balie", "/utrecht", "/utrecht/dossier/1", "/utrecht/dossier/1/stemmen", "/mijn"]) {
    await page.goto(base + path);
    expect((await bar.innerText()).includes("U handelt voor Mevrouw De Wit"), `counter ${path}: the bar says for whom`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide <= 0, `counter ${path}: ${wide} px too wide for a screen of 320 px`);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const box = await bar.boundingBox();
    expect(box.y === 0 && box.height <= 130, `counter ${path}: the bar stays on top, and low: ${JSON.stringify(box)}`);
    // What lies half below the bar is no smaller for it.
    await page.evaluate(() => window.scrollTo(0, 0));
    await audit(page, `counter ${path}`);
  }
  // Backwards through a long page: what gets the focus lies below the bar.
  await page.goto(`${base}/utrecht`);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.locator("footer a").last().focus();
  for (let presses = 0; presses < 25; ++presses) {
    await page.keyboard.press("Shift+Tab");
    const hidden = await page.evaluate(() => {
      const at = document.activeElement.getBoundingClientRect();
      const covers = document.querySelector(".meent-assistance");
      return !covers.contains(document.activeElement) && at.bottom <= covers.getBoundingClientRect().bottom ? document.activeElement.textContent : "";
    });
    equal(hidden, "", "counter: nothing with the focus lies under the bar");
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${base}/utrecht/werk/balie`);
  await audit(page, "counter, dark");
  await press("Stoppen");
  equal(await bar.count(), 0, "counter: the bar is gone");
  await context.close();
}
