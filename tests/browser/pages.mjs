// SPDX-License-Identifier: EUPL-1.2
// Every page in both languages; see README.md.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { equal, expect, openPage } from "./harness.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const most_bytes = 100 * 1024; // the first view of a page, with style and font
const year = new Date().getFullYear(); // of the example funds

// Address → status. The example has rounds in every phase in Amsterdam, and voting in Utrecht.
const pages = {
  "/": 200,
  "/privacy": 200,
  "/toegankelijkheid": 200,
  "/spelregels": 200,
  "/gewist": 200,
  "/utrecht/dossier/1/insluiten": 200,
  "/utrecht/spelregels": 200,
  "/utrecht/moderatie": 200,
  "/utrecht/privacy": 200,
  "/inloggen": 200,
  "/inloggen/verstuurd": 200,
  "/inloggen/wachtwoord": 200,
  "/nergens": 404,
  "/utrecht/dossier/999999": 404,
  "/utrecht": 200,
  "/amsterdam": 200,
  "/amsterdam?wijk=WK0363KA": 200,
  "/amsterdam/gebied/WK0363KA": 200,
  "/utrecht/gebied/WK034403": 200,
  "/utrecht/mijn-buurt": 200,
  "/utrecht/instrumenten": 200,
  "/utrecht/instrumenten/buurtbegroten": 200,
  "/utrecht/instrumenten/plan": 200,
  "/utrecht/instrumenten/plan?stap=herstel": 200,
  "/utrecht/instrumenten/buurtinitiatief": 200,
  "/utrecht/dossier/1": 200,
  "/utrecht/dossier/1/stemmen": 200,
  "/rotterdam/dossier/1/stemmen": 200,
  "/groningen/dossier/1/stemmen": 200,
  "/utrecht/dossier/1/controleren": 200,
  "/haarlem/geld": 200,
  "/arnhem/geld/WK020207": 200,
  [`/haarlem/geld/gemeente/initiatievenfonds/${year}`]: 200,
  "/utrecht/dossier/1/uitslag": 404,
  "/utrecht/dossier/2": 200,
  "/utrecht/op-tijd": 200,
  "/amsterdam/afspraken": 200,
};
// Likewise, as one of the example people.
const signed_in = {
  bewoner: ["/mijn", "/mijn/volgen", "/utrecht/dossier/1/stemmen", "/mijn/sleutels", "/mijn/sessies", "/mijn/gegevens", "/mijn/wissen", "/utrecht/instrumenten/buurtinitiatief/indienen", "{call}/indienen"],
  ambtenaar: ["/mijn/wachtwoord", "/mijn/sleutels", "/utrecht/werk", "/amsterdam/werk", "/utrecht/werk/balie", "/utrecht/moderatie/wachtrij", "/utrecht/instrumenten/buurtbegroten/indienen", "/utrecht/beheer/ronden"],
  beheer: ["/utrecht/werk/geheel", "/haarlem/beheer/geld", `/haarlem/beheer/geld/gemeente/initiatievenfonds/${year}`, "/utrecht/beheer", "/utrecht/beheer/mensen", "/utrecht/beheer/logboek", "/utrecht/beheer/stand", "/utrecht/beheer/uiterlijk", "/utrecht/beheer/waarden", "/utrecht/beheer/instrumenten", "/utrecht/beheer/instrumenten/plan", "/utrecht/beheer/instrumenten/nieuw?van=buurtinitiatief", "/utrecht/beheer/gebieden", "/utrecht/beheer/gebieden/WK034403", "/utrecht/beheer/inlezen", "/utrecht/beheer/gemeenten"],
};
// Pages that are only reached on the way of another test, or that are no pages.
const elsewhere = {
  "/{gemeente}/dossier/{nummer}/ontvangst/{kenmerk}": "vote.mjs comes there",
  "/inloggen/link/{sleutel}": "round.mjs comes there, with the link of a letter",
  "/fotos/{bestand}": "a photo, which is looked at on its page",
};
const noPage = /^\/api\/|\.json$|\.pb$|\.csv$|\.geojson$|\.atom$|\.xml$|\/stijl\/\{/;
// Rounds of Amsterdam, found by the phase they are in.
const wanted = ["Voorbereiding", "Plannen indienen", "Toets", "Stemmen", "Telling", "Uitslag", "Uitvoering", "Evaluatie", "Afgesloten"];

async function listRounds(page, base) {
  await page.goto(`${base}/amsterdam?taal=nl`);
  return page.evaluate(() =>
    [...document.querySelectorAll(".meent-plan-list__item")].map((item) => ({
      path: new URL(item.querySelector("a").href).pathname,
      phase: item.querySelector(".meent-plan-list__phase")?.textContent,
    })),
  );
}

// A plan of that round, and what a resident says about it.
async function addComment(browser, base, round) {
  const context = await browser.newContext();
  const page = await openPage(context, "comment");
  await signIn(page, base, "bewoner");
  await page.goto(`${base}${round}?taal=nl`);
  await Promise.all([page.waitForNavigation(), page.locator(".meent-plan-list__item a").first().click()]);
  const path = new URL(page.url()).pathname;
  await page.fill("[name=tekst]", "Wie doet er mee?");
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="${path}/reacties"] button`).click()]);
  const comment = new URL(page.url()).pathname;
  await context.close();
  return { path, comment };
}

// A batch of paper ballots of a round in which people vote.
async function openBatch(browser, base, round) {
  const context = await browser.newContext();
  const page = await openPage(context, "batch");
  await signIn(page, base, "ambtenaar");
  await page.goto(`${base}${round}/papier?taal=nl`);
  await page.fill("[name=plaats]", "Buurthuis De Kring");
  await Promise.all([page.waitForNavigation(), page.locator(`form[action="${round}/papier"] button`).click()]);
  const batch = new URL(page.url()).pathname;
  await context.close();
  return batch;
}

// A plan of that round with a photo, fetched when it comes into view.
async function findPhoto(browser, base, round) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await openPage(context, "photo");
  await page.goto(`${base}${round}?taal=nl`);
  const path = await page.evaluate(() => new URL(document.querySelector(".meent-plan-list__picture").closest("li").querySelector("a").href).pathname);
  await page.goto(`${base}${path}`);
  const photo = page.locator("img.meent-picture").first();
  await photo.scrollIntoViewIfNeeded();
  await photo.evaluate((image) => image.decode());
  const facts = await photo.evaluate((image) => ({ width: image.naturalWidth, shown: image.getBoundingClientRect(), words: image.alt }));
  expect(facts.width > 0 && facts.shown.width <= 320 && facts.shown.height > 100, `${path}: its photo is shown`);
  expect(facts.words.length > 10, `${path}: its photo has words`);
  await context.close();
  return path;
}

async function look(page, base, path, status, language) {
  const name = `${language} ${path}`;
  const answer = await page.goto(base + path);
  equal(answer.status(), status, `${name}: status`);
  if (!page.url().startsWith(base)) return expect(false, `${name}: went to ${page.url()}`);
  const facts = await page.evaluate(() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    title: document.title,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    refused: window.refusals ?? [],
    small: [...document.querySelectorAll("main button, main select, main input:not([type=hidden]), header a, nav a, summary, .utrecht-button-link")]
      .filter((target) => target.checkVisibility() && !target.matches("[type=checkbox], [type=radio], .utrecht-skip-link"))
      .filter((target) => target.getBoundingClientRect().height < 43.5)
      .map((target) => target.textContent.trim() || target.name),
  }));
  equal(facts.language, language, `${name}: lang`);
  equal(facts.headings, 1, `${name}: number of h1`);
  expect(facts.title.length > 5, `${name}: title`);
  expect(facts.wide <= 0, `${name}: ${facts.wide} px too wide for a screen of 320 px`);
  expect(facts.refused.length === 0, `${name}: refused by the Content-Security-Policy: ${facts.refused.join(", ")}`);
  expect(facts.small.length === 0, `${name}: lower than 44 px: ${facts.small.join(", ")}`);
}

export async function audit(page, name) {
  // Open what is folded, so that it is looked at too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  const violations = await page.evaluate(async (source) => {
    if (!window.axe) (0, eval)(source);
    const result = await window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return result.violations.map((one) => `${one.id} (${one.nodes.length}×, ${one.nodes[0].html.slice(0, 120)})`);
  }, axe);
  expect(violations.length === 0, `${name}: axe: ${violations.join("; ")}`);
}

// Every route that gives a page has an address above; the table of access has every route.
function findForgotten(looked) {
  const table = readFileSync(new URL("../access.table", import.meta.url), "utf8");
  const routes = [...table.matchAll(/^GET +(\/\S*)/gm)].map((row) => row[1].replace(/=[^}]*\}/g, "}"));
  const fits = (route, path) => new RegExp(`^${route.replace(/\{[^}]*\}/g, "[^/?]+").replace(/\./g, "\\.")}(\\?|$)`).test(path);
  for (const route of new Set(routes))
    if (!noPage.test(route) && !(route in elsewhere))
      expect(looked.some((path) => fits(route, path)), `no page of ${route} is looked at: add an address in pages.mjs`);
}

export async function signIn(page, base, who) {
  await page.goto(`${base}/inloggen`);
  await Promise.all([page.waitForNavigation(), page.locator(`button[value="${who}@voorbeeld.invalid"]`).click()]);
}

async function weigh(browser, base, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", (event) => (bytes += event.encodedDataLength));
  await page.goto(base + path);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  expect(bytes > 10_000 && bytes <= most_bytes, `${path}: the first view is ${bytes} bytes, at most ${most_bytes}`);
  await context.close();
}

export async function testPages(browser, base) {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: false });
  await context.addInitScript(() => {
    window.refusals = [];
    document.addEventListener("securitypolicyviolation", (event) => window.refusals.push(event.violatedDirective));
  });
  // Another context for axe: it has to be put in, which our Content-Security-Policy rightly refuses.
  const open = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await openPage(context, "pages");
  const wide = await openPage(open, "axe");
  const rounds = await listRounds(page, base);
  const all = { ...pages };
  for (const phase of wanted) {
    const round = rounds.find((one) => one.phase === phase);
    expect(round, `the example has no round in the phase ${phase}`);
    if (round) all[round.path] = 200;
    if (round && ["Uitslag", "Afgesloten"].includes(phase)) {
      all[`${round.path}/uitslag`] = 200;
      all[`${round.path}/controleren`] = 200;
      all[`${round.path}?volgorde=kosten&stap=gekozen`] = 200;
    }
  }
  const call = rounds.find((one) => one.phase === "Plannen indienen").path;
  const plan = await addComment(browser, base, call);
  all[plan.path] = 200;
  all[plan.comment] = 200;
  const voting = rounds.find((one) => one.phase === "Stemmen").path;
  const batch = await openBatch(browser, base, voting);
  const behind = Object.entries(signed_in).flatMap(([who, paths]) => paths.map((path) => ({ who, path: path.replace("{call}", call) })));
  all[`${voting}/stemboekje`] = 200;
  behind.push({ who: "ambtenaar", path: `${voting}/brieven` });
  behind.push({ who: "ambtenaar", path: `${voting}/papier` }, { who: "ambtenaar", path: batch });
  behind.push({ who: "ambtenaar", path: `${plan.path}/initiatiefnemers` });
  behind.push({ who: "bewoner", path: `${plan.path}/ingediend` });
  // With room for another photo, and full.
  const seen = await findPhoto(browser, base, call);
  behind.push({ who: "bewoner", path: `${seen}/fotos` }, { who: "bewoner", path: `${plan.path}/fotos` });
  all[seen] = 200;
  findForgotten([...Object.keys(all), ...behind.map((one) => one.path)]);
  for (const language of ["nl", "en"]) {
    for (const one of [page, wide]) {
      await one.goto(`${base}/?taal=${language}`); // remembered by a cookie from here on
    }
    // English has the same markup: a glance is enough, and an audit of the few with the most words.
    const audited = language === "nl" ? Object.keys(all) : ["/privacy", "/utrecht/instrumenten/plan", "/utrecht/dossier/1"];
    const glance = async () => {
      for (const [path, status] of Object.entries(all)) await look(page, base, path, status, language);
    };
    const examine = async () => {
      for (const path of audited) {
        await wide.goto(base + path);
        await audit(wide, `${language} ${path}`);
      }
    };
    await Promise.all([glance(), examine()]);
  }
  for (const who of Object.keys(signed_in)) {
    for (const one of [page, wide]) {
      await one.goto(`${base}/?taal=nl`);
      await signIn(one, base, who);
    }
    for (const { path } of behind.filter((one) => one.who === who)) {
      await look(page, base, path, 200, "nl");
      await wide.goto(base + path);
      await audit(wide, `${who} ${path}`);
    }
    // What a dossier offers to who signed in.
    for (const path of [call, plan.path, plan.comment]) {
      await look(page, base, path, 200, "nl");
      await wide.goto(base + path);
      await audit(wide, `${who} ${path}`);
    }
  }
  await wide.emulateMedia({ colorScheme: "dark" });
  for (const path of ["/", "/amsterdam", "/utrecht/dossier/1", "/utrecht/dossier/1/stemmen", "/utrecht/instrumenten/plan", seen]) {
    await wide.goto(base + path);
    await audit(wide, `dark ${path}`);
  }
  await context.close();
  await open.close();
  for (const path of ["/", "/amsterdam", "/utrecht/dossier/1", "/utrecht/dossier/1/stemmen", call, seen]) await weigh(browser, base, path);
}
