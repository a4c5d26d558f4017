// SPDX-License-Identifier: EUPL-1.2
// Keeps the bar of the ballot in step while plans are ticked. Without this script the server draws the bar at each step;
// with it nothing else changes. All words come from the page: data-left and data-over hold them with {used} and {left}.

// As format_money() and format_number() of src/base/language.h write it.
function amount(money: boolean, value: number): string {
  const dutch = document.documentElement.lang !== "en";
  const language = dutch ? "nl-NL" : "en-GB";
  if (!money) return new Intl.NumberFormat(language).format(value);
  const digits = value % 100 === 0 ? 0 : 2;
  const text = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (dutch ? "€\u00a0" : "€") + text.format(value / 100);
}

function follow(form: HTMLFormElement): void {
  const bar = form.querySelector<HTMLElement>(".meent-budget-bar");
  const text = bar?.querySelector<HTMLElement>(".meent-budget-bar__text");
  const used = bar?.querySelector<SVGRectElement>(".meent-budget-bar__used");
  if (!bar || !text) return;
  const money = form.dataset["kind"] === "knapsack";
  const whole = Number(money ? form.dataset["budget"] : form.dataset["most"]) || 0;

  const draw = (): void => {
    let sum = 0;
    for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="plan"]'))
      if (box.checked) sum += money ? Number(box.dataset["cost"]) || 0 : 1;
    const over = whole > 0 && sum > whole;
    const words = (over ? bar.dataset["over"] : bar.dataset["left"]) ?? "";
    text.textContent = words
      .replace("{used}", amount(money, sum))
      .replace("{left}", amount(money, Math.abs(whole - sum)));
    bar.classList.toggle("meent-budget-bar--over", over);
    if (used && whole > 0) used.setAttribute("width", String(Math.round(Math.min(1, sum / whole) * 1000)));
  };

  form.addEventListener("change", draw);
  form.addEventListener("reset", () => setTimeout(draw));
  // Browsers put ticks back when one returns to the page.
  window.addEventListener("pageshow", draw);
}

for (const form of document.querySelectorAll<HTMLFormElement>("form.meent-ballot[data-kind]")) follow(form);
