// SPDX-License-Identifier: EUPL-1.2
// Keeps the bar of the ballot in step while plans are ticked. Without this script the server draws the bar at each step;
// with it nothing else changes. All words come from the page: data-left and data-over hold them with {used}, {left} and
// {count}.

// As format_money() and format_number() of src/base/language.h write it.
function amount(money: boolean, value: number): string {
  const dutch = document.documentElement.lang !== "en";
  const language = dutch ? "nl-NL" : "en-GB";
  if (!money) return new Intl.NumberFormat(language).format(value);
  const digits = value % 100 === 0 ? 0 : 2;
  const text = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (dutch ? "€\u00a0" : "€") + text.format(value / 100);
}

// What was typed beside plans, where it is a whole number above 0.
function numbers(form: HTMLFormElement, start: string): { value: number; name: string }[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name^="${start}"]`)]
    .filter((field) => /^\s*0*[1-9]\d*\s*$/.test(field.value))
    .map((field) => ({ value: Number(field.value), name: field.labels?.[0]?.textContent ?? "" }));
}

function follow(form: HTMLFormElement): void {
  const bar = form.querySelector<HTMLElement>(".meent-budget-bar");
  const text = bar?.querySelector<HTMLElement>(".meent-budget-bar__text");
  const used = bar?.querySelector<SVGRectElement>(".meent-budget-bar__used");
  if (!bar || !text) return;
  const names = bar?.querySelector<HTMLElement>(".meent-budget-bar__names");
  const limit = form.dataset["kind"] === "knapsack";
  const most = Number(form.dataset["most"]) || 0;
  const money = limit || most === 0;
  const whole = money ? Number(form.dataset["budget"]) || 0 : most;

  const draw = (): void => {
    let sum = 0;
    const chosen: string[] = [];
    for (const { value, name } of numbers(form, "punten-")) {
      sum += value;
      chosen.push(name);
    }
    for (const { name } of numbers(form, "plaats-").sort((left, right) => left.value - right.value)) {
      sum += 1;
      chosen.push(name);
    }
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="plan"]')) {
      if (!box.checked) continue;
      sum += money ? Number(box.dataset["cost"]) || 0 : 1;
      chosen.push(box.labels?.[0]?.textContent ?? "");
    }
    const over = whole > 0 && sum > whole;
    const words = (over ? bar.dataset["over"] : bar.dataset["left"]) ?? "";
    text.textContent = words
      .replace("{used}", amount(money, sum))
      .replace("{left}", amount(money, Math.abs(whole - sum)))
      .replace("{count}", amount(false, chosen.length));
    if (names) names.textContent = chosen.join(" · ");
    bar.classList.toggle("meent-budget-bar--over", over && (limit || most > 0));
    if (used && whole > 0) used.setAttribute("width", String(Math.round(Math.min(1, sum / whole) * 1000)));
  };

  form.addEventListener("change", draw);
  form.addEventListener("input", draw);
  form.addEventListener("reset", () => setTimeout(draw));
  // Browsers put ticks back when one returns to the page.
  window.addEventListener("pageshow", draw);
}

// A letter's QR code brings its code behind #, which no browser sends to a server. It goes into the field, and out of the
// address, so that it is not left in the history.
function take_code(form: HTMLFormElement): void {
  const code = window.location.hash.slice(1);
  const field = form.querySelector<HTMLInputElement>('input[name="code"]');
  if (!field || !/^[A-Za-z0-9-]{13,20}$/.test(code)) return;
  field.value = code;
  window.history.replaceState(null, "", window.location.pathname + window.location.search);
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.meent-ballot")) take_code(form);
for (const form of document.querySelectorAll<HTMLFormElement>("form.meent-ballot[data-kind]")) follow(form);
