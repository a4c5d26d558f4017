// SPDX-License-Identifier: EUPL-1.2
// With JavaScript: the bar of the ballot follows, and says word for word what the server says without it.
import { equal, expect, openPage } from "./harness.mjs";
import { signIn } from "./pages.mjs";

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

// With JavaScript ideas that are like the one being typed come by themselves, once they are there; and nothing is sent on.
export async function testLikeIdeas(browser, base) {
  const context = await browser.newContext();
  const page = await openPage(context, "like ideas");
  await signIn(page, base, "bewoner");
  await page.goto(`${base}/utrecht/instrumenten/buurtinitiatief/indienen?taal=nl`);
  const hand = async (title, words) => {
    await page.fill("[name=titel]", title);
    await page.fill("[name=omschrijving]", words);
  };
  await hand("Luchtvervuiling langs de Vecht", "We meten hoe schoon de lucht is.");
  await Promise.all([page.waitForNavigation(), page.locator("main form button[type=submit]").first().click()]);
  const first = page.url();
  await page.goto(`${base}/utrecht/instrumenten/buurtinitiatief/indienen?taal=nl`);
  expect(!(await page.locator(".meent-like__look").isVisible()), "like ideas: with a script there is no button");
  await hand("Watervervuiling langs de Vecht", "Schoon water om in te zwemmen.");
  await page.locator(".meent-like__idea").first().waitFor({ timeout: 10_000 });
  equal(await page.locator(".meent-like__count").innerText(), "1 idee lijkt op het uwe", "like ideas: how many");
  equal((await page.locator(".meent-like__mark").innerText()).replace(/\s+/g, " "), "[anders] Luchtvervuiling", "like ideas: what differs");
  equal(await page.inputValue("[name=titel]"), "Watervervuiling langs de Vecht", "like ideas: what was typed stays");
  expect(first.startsWith(await page.locator(".meent-like__idea a").evaluate((link) => link.href)), "like ideas: the link");
  await page.fill("[name=titel]", "Zebrapad");
  await page.locator(".meent-like__idea").first().waitFor({ state: "detached", timeout: 10_000 });
  equal(await page.locator(".meent-like__count").textContent(), "", "like ideas: none");
  await context.close();
}
