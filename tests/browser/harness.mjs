// SPDX-License-Identifier: EUPL-1.2
// The program under test with its example, a browser, and a place to put findings.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const findings = [];
let checks = 0;
export function expect(holds, what) {
  ++checks;
  if (!holds) findings.push(what);
}
export function equal(actual, wanted, what) {
  expect(actual === wanted, `${what}: ${JSON.stringify(actual)}, but ${JSON.stringify(wanted)} was wanted`);
}
export const outcome = () => ({ checks, findings });

export function findChromium() {
  const named = process.env.MEENT_CHROMIUM;
  return [named, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

// With it a program believes another date; Debian's package faketime.
const other_clock = readdirSync("/usr/lib")
  .map((folder) => `/usr/lib/${folder}/faketime/libfaketimeMT.so.1`)
  .find((path) => existsSync(path));
export const hasOtherClock = () => Boolean(other_clock);

// Serves the example from a database of its own. `settings` are more of the environment; with `clock` the site can be
// brought to a later day.
export async function startMeent(program, { settings = {}, clock = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "meent-browser-"));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const environment = { ...process.env, MEENT_DATABASE: `sqlite:${join(folder, "meent.db")}`, MEENT_PORT: String(port), MEENT_PUBLIC_URL: base, ...settings };
  const calendar = join(folder, "clock");
  const setClock = (days) => {
    // Whoever reads it at this moment must not find half of it.
    writeFileSync(`${calendar}.new`, `+${days}d\n`);
    renameSync(`${calendar}.new`, calendar);
  };
  if (clock) {
    setClock(0);
    Object.assign(environment, { LD_PRELOAD: other_clock, FAKETIME_TIMESTAMP_FILE: calendar, FAKETIME_NO_CACHE: "1", FAKETIME_DONT_FAKE_MONOTONIC: "1" });
  }
  const run = (...parts) => execFileSync(program, parts, { env: environment, stdio: "pipe", timeout: 60_000 }).toString();
  // The codes of so many letters for a round.
  const makeLetters = (slug, round, letters) => {
    const addresses = join(folder, "addresses.txt");
    const sheet = join(folder, `letters-${slug}-${round}.html`);
    writeFileSync(addresses, "A. Bewoner;Dorpsstraat 1;3500 AA Utrecht\n".repeat(letters));
    run("letters", slug, String(round), addresses, sheet);
    return [...readFileSync(sheet, "utf8").matchAll(/class="code">([^<]+)</g)].map((found) => found[1].trim());
  };
  const server = spawn(program, ["serve", "--demo"], { env: environment, stdio: "ignore" });
  const stop = async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600; ++tries) {
    if (server.exitCode !== null) break;
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return { base, run, makeLetters, setClock, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error("the program does not answer");
}

export function startBrowser() {
  // The sandbox of Chromium cannot work for root, as in a container.
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath: findChromium(), args: root ? ["--no-sandbox"] : [] });
}

// A page that reports what goes wrong in it.
export async function openPage(context, name) {
  const page = await context.newPage();
  page.on("console", (message) => {
    // The browser itself reports a page that answers 404 or 422; the tests ask for those on purpose.
    if (message.type() === "error" && !/Failed to load resource.*status of 4\d\d/.test(message.text()))
      expect(false, `${name} ${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => expect(false, `${name} ${page.url()}: ${error.message}`));
  return page;
}
