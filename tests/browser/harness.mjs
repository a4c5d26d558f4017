// SPDX-License-Identifier: EUPL-1.2
// The program under test with its example, a browser, and a place to put findings.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

// Serves the example from a database of its own and makes letters for the round in Utrecht; `codes` are from those.
export async function startMeent(program, letters) {
  const folder = mkdtempSync(join(tmpdir(), "meent-browser-"));
  const port = await freePort();
  const environment = { ...process.env, MEENT_DATABASE: `sqlite:${join(folder, "meent.db")}`, MEENT_PORT: String(port) };
  const makeLetters = () => {
    const addresses = join(folder, "addresses.txt");
    const sheet = join(folder, "letters.html");
    writeFileSync(addresses, "A. Bewoner;Dorpsstraat 1;3500 AA Utrecht\n".repeat(letters));
    const parts = ["letters", "utrecht", "1", addresses, sheet];
    execFileSync(program, parts, { env: environment, stdio: "pipe", timeout: 60_000 });
    return [...readFileSync(sheet, "utf8").matchAll(/class="code">([^<]+)</g)].map((found) => found[1].trim());
  };
  const server = spawn(program, ["serve", "--demo"], { env: environment, stdio: "ignore" });
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 5000))]);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 600; ++tries) {
    if (server.exitCode !== null) break;
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return { base, codes: makeLetters(), stop };
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
