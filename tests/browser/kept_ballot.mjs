// SPDX-License-Identifier: EUPL-1.2
// A ballot that is kept on one device, gone on with on another, and cast there with what was kept gone.
import { equal, expect, openPage } from "./harness.mjs";

const ballot = "/utrecht/dossier/1/stemmen";

async function signedIn(browser, base, settings, name) {
  const page = await openPage(await browser.newContext(settings), name);
  await page.goto(`${base}/inloggen?taal=nl`);
  await Promise.all([page.waitForNavigation(), page.locator('button[value="bewoner@voorbeeld.invalid"]').click()]);
  return page;
}

const press = (page, selector) => Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
const chosen = (page) => page.locator("input[name=plan]:checked").evaluateAll((boxes) => boxes.map((box) => box.value));

export async function testKeptBallot(browser, base, code) {
  const phone = await signedIn(browser, base, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, "kept ballot, phone");
  await phone.goto(base + ballot);
  for (const at of [1, 3]) {
    await phone.locator("input[name=plan]").nth(at).focus();
    await phone.keyboard.press("Space");
  }
  const choice = await chosen(phone);
  equal(choice.length, 2, "kept ballot: two plans are chosen");
  await phone.fill("[name=code]", code);
  await press(phone, 'button[formaction$="/bewaren"]');
  expect((await phone.locator("[role=status]").first().innerText()).includes("Het telt pas als u stemt"), "kept ballot: it says that it was kept");
  equal(await phone.inputValue("[name=code]"), "", "kept ballot: the code is not kept");

  const laptop = await signedIn(browser, base, { viewport: { width: 1280, height: 900 } }, "kept ballot, laptop");
  await laptop.goto(`${base}/mijn`);
  await press(laptop, `main a[href="${ballot}"]`);
  equal((await chosen(laptop)).join(), choice.join(), "kept ballot: the other device shows the choice");
  await press(laptop, "button[value=review]");
  await laptop.fill("[name=code]", code);
  await press(laptop, "button[value=cast]");
  equal(await laptop.locator("h1").innerText(), "Uw stem is uitgebracht", "kept ballot: it is cast");

  await phone.goto(base + ballot);
  equal((await chosen(phone)).length, 0, "kept ballot: what was kept is gone once it is cast");
  await phone.goto(`${base}/mijn`);
  equal(await phone.locator(`main a[href="${ballot}"]`).count(), 0, "kept ballot: and from the list");
  await phone.context().close();
  await laptop.context().close();
}
