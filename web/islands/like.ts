// SPDX-License-Identifier: EUPL-1.2
// Shows ideas that are like the one in the form, while it is being filled in. The server says which and in what words;
// without this script a button asks the same.

const pause = 900; // after the last key
const least = 4; // characters of a title
const most = 2_500; // characters of the rest: what stands first says what it is about

function watch(place: HTMLElement): void {
  const form = place.closest("form");
  const { address, title, words } = place.dataset;
  if (!form || !address || !title) return;
  const valueOf = (name?: string): string => {
    const field = name ? form.elements.namedItem(name) : null;
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.trim() : "";
  };
  let timer: number | undefined;
  let asked = "";
  let asking: AbortController | undefined;

  const show = (text: string): void => {
    const page = new DOMParser().parseFromString(text, "text/html");
    for (const name of [".meent-like__list", ".meent-like__count"]) {
      const old = place.querySelector(name);
      const fresh = page.querySelector(name);
      // What did not change is not read out again.
      if (old && fresh && old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
    }
  };

  const ask = async (): Promise<void> => {
    const said = { titel: valueOf(title).slice(0, 200), tekst: valueOf(words).slice(0, most) };
    const question = JSON.stringify(said);
    if (question === asked || said.titel.length < least) return;
    asked = question;
    asking?.abort();
    asking = new AbortController();
    const body = new FormData();
    body.set("form_token", valueOf("form_token"));
    for (const [name, value] of Object.entries(said)) body.set(name, value);
    try {
      const answer = await fetch(address, { method: "POST", body, credentials: "same-origin", signal: asking.signal });
      if (answer.ok) show(await answer.text());
      else asked = ""; // too often, or busy: after the next key once more
    } catch {
      // There is nothing that the reader has to do about it.
    }
  };

  form.addEventListener("input", (event) => {
    const name = (event.target as HTMLInputElement).name;
    if (name !== title && name !== words) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), pause);
  });
  form.querySelector<HTMLElement>(".meent-like__look")?.setAttribute("hidden", "");
}

document.querySelectorAll<HTMLElement>(".meent-like").forEach(watch);
