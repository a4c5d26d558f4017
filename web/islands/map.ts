// SPDX-License-Identifier: EUPL-1.2
// Offers the maps of a page, closed. What draws them is fetched when somebody opens one: until then this script is all
// that a map costs. All words and addresses come from the page.
import type { show } from "./map-island";

const script = document.currentScript as HTMLScriptElement | null;

function offer(place: HTMLElement, settings: DOMStringMap): void {
  const input = place instanceof HTMLInputElement ? place : null;
  const details = document.createElement("details");
  details.className = "meent-details meent-live-map__details";
  const summary = document.createElement("summary");
  summary.textContent = (input ? settings["choose"] : place.dataset["title"]) ?? "";
  const body = document.createElement("div");
  details.append(summary, body);
  if (input) input.after(details);
  else place.append(details);
  details.addEventListener("toggle", async () => {
    if (!details.open || body.hasChildNodes()) return;
    try {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = settings["style"] ?? "";
      const styled = new Promise((done) => style.addEventListener("load", done));
      document.head.append(style);
      const [island] = await Promise.all([import(settings["island"] ?? "") as Promise<{ show: typeof show }>, styled]);
      await island.show(body, place.dataset["liveMap"] ?? "", input, settings);
    } catch {
      body.textContent = settings["failed"] ?? "";
    }
  });
}

if (script)
  for (const place of document.querySelectorAll<HTMLElement>("[data-live-map]")) offer(place, script.dataset);
