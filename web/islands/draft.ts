// SPDX-License-Identifier: EUPL-1.2
// Keeps a form while it is being filled in, as its button "Bewaar" does. Without this script the button still does. Words
// come from the page: data-kept with {time}, data-failed.

const pause = 5_000; // after the last key
const least = 20_000; // between two requests

function keep(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>("button[formaction]");
  const status = form.querySelector<HTMLElement>(".meent-draft-status");
  if (!button || !status) return;
  const language = document.documentElement.lang === "en" ? "en-GB" : "nl-NL";
  let timer: number | undefined;
  let last = 0;

  const send = async (): Promise<void> => {
    last = Date.now();
    const answers = new FormData(form);
    answers.delete("foto"); // a photo is not kept
    let kept = false;
    try {
      const answer = await fetch(button.formAction, { method: "POST", body: answers, credentials: "same-origin" });
      // Whoever is signed out is sent to sign in.
      kept = answer.ok && new URL(answer.url).pathname === "/mijn";
    } catch {
      kept = false;
    }
    const time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date());
    status.textContent = (status.dataset[kept ? "kept" : "failed"] ?? "").replace("{time}", time);
  };

  form.addEventListener("input", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void send(), Math.max(pause, last + least - Date.now()));
  });
  form.addEventListener("submit", () => window.clearTimeout(timer));
}

document.querySelectorAll<HTMLFormElement>("form[data-keep]").forEach(keep);
