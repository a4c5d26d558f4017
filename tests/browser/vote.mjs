// SPDX-License-Identifier: EUPL-1.2
// A whole vote with the keyboard alone and without JavaScript.
import { equal, expect, openPage } from "./harness.mjs";

// Presses Tab until what has the focus fits, as somebody does who cannot use a mouse. Each stop must show its focus.
async function tabTo(page, fits, what) {
  for (let presses = 0; presses < 150; ++presses) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      return {
        tag: at.tagName,
        name: at.getAttribute("name") ?? "",
        value: at.getAttribute("value") ?? "",
        text: at.textContent.trim(),
        shown: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      };
    });
    if (focus.tag === "BODY") continue;
    expect(focus.shown, `vote: no visible focus on ${focus.tag} ${focus.name} ${focus.text.slice(0, 40)}`);
    if (fits(focus)) return;
  }
  throw new Error(`vote: the keyboard does not reach ${what}`);
}

const heading = (page) => page.locator("h1").innerText();

export async function testVote(browser, base, code) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await openPage(context, "vote");
  await page.goto(`${base}/utrecht?taal=nl`);
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#inhoud", "vote: the first stop skips to the content");
  await page.keyboard.press("Enter");
  await tabTo(page, (at) => at.text === "Utrecht begroot samen 2026", "the round");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/dossier/1");
  await tabTo(page, (at) => at.text === "Stem nu", "the button to vote");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/stemmen");

  // Nothing chosen and no code: the form says both, with links to where they are.
  const send = async (step) => {
    await tabTo(page, (at) => at.name === "step" && at.value === step, `the button ${step}`);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  };
  await send("review");
  equal(await page.locator(".utrecht-alert--error li").count(), 2, "vote: number of errors on an empty form");
  for (const link of await page.locator(".utrecht-alert--error a").all())
    equal(await page.locator(await link.getAttribute("href")).count(), 1, "vote: an error links to its field");

  const chosen = [];
  for (let plan = 0; plan < 2; ++plan) {
    await tabTo(page, (at) => at.name === "plan" && !chosen.includes(at.value), "a plan");
    chosen.push(await page.evaluate(() => document.activeElement.value));
    await page.keyboard.press("Space");
  }
  await tabTo(page, (at) => at.name === "code", "the field of the code");
  await page.keyboard.type("FOUTE CODE 123");
  await send("review");
  equal(await heading(page), "Klopt uw stem?", "vote: the page to look it over");
  await send("cast");
  equal(await page.locator("#stem-code[aria-invalid=true]").count(), 1, "vote: a wrong code is said at its field");
  equal(await page.locator("input[name=plan]:checked").count(), 2, "vote: the choice stays after a mistake");

  await tabTo(page, (at) => at.name === "code", "the field of the code");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(code.toLowerCase()); // as people copy it
  await send("review");
  equal(await page.locator("button[value=cast]").innerText(), "Stem op 2 plannen", "vote: the button says what it does");
  await send("cast");
  equal(await heading(page), "Uw stem is uitgebracht", "vote: the receipt");
  equal(await page.locator(".meent-ballot__chosen li").count(), 2, "vote: the receipt says what was chosen");
  const receipt = (await page.locator(".meent-receipt__code").innerText()).trim();
  expect(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/.test(receipt), `vote: the receipt is ${receipt}`);

  // Look it up, with the spaces with which it was written down.
  await tabTo(page, (at) => at.text === "Controleer of een stem is geteld", "the page to check");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/controleren");
  await tabTo(page, (at) => at.name === "kenmerk", "the field of the receipt");
  await page.keyboard.type(receipt.toUpperCase());
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  equal(await page.locator(".utrecht-alert--ok").count(), 1, "vote: the receipt is found");
  equal(new URL(page.url()).pathname, "/utrecht/dossier/1/controleren", "vote: no receipt in the address");

  // The same code once more.
  await page.goto(`${base}/utrecht/dossier/1/stemmen`);
  await tabTo(page, (at) => at.name === "plan", "a plan");
  await page.keyboard.press("Space");
  await tabTo(page, (at) => at.name === "code", "the field of the code");
  await page.keyboard.type(code);
  await send("review");
  await send("cast");
  equal(await page.locator("#stem-code[aria-invalid=true]").count(), 1, "vote: a code works once");
  await context.close();
}
