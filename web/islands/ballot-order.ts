// SPDX-License-Identifier: EUPL-1.2
// Puts plans in order with buttons. The fields with places stay what is sent, and can be typed in as before; this script
// writes them and shows the list they make. All words come from the page; {plan} and {place} in them are filled in here.

interface Ranked {
  field: HTMLInputElement;
  name: string;
  place: number;
}

function follow(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLElement>(".meent-order");
  const list = box?.querySelector<HTMLOListElement>("ol");
  const said = form.querySelector<HTMLElement>(".meent-order__said");
  if (!box || !list || !said) return;
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[name^="plaats-"]')];
  const most = Number(form.dataset["most"]) || 0;
  const add_buttons = new Map<HTMLInputElement, HTMLButtonElement>();

  const words = (key: string, name: string, place = 0): string =>
    (box.dataset[key] ?? "").replace("{plan}", name).replace("{place}", String(place));
  const name_of = (field: HTMLInputElement): string => field.labels?.[0]?.textContent ?? "";
  const ranked = (): Ranked[] =>
    fields
      .filter((field) => /^\s*[1-9]\d*\s*$/.test(field.value))
      .map((field) => ({ field, name: name_of(field), place: Number(field.value) }))
      .sort((left, right) => left.place - right.place);

  const write = (order: Ranked[]): void => {
    for (const field of fields) field.value = "";
    order.forEach((one, at) => (one.field.value = String(at + 1)));
    // Moves the bar along, and this list.
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const button = (key: string, sign: string, name: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "utrecht-button utrecht-button--secondary-action meent-order__button";
    made.textContent = sign;
    made.dataset["act"] = key;
    made.setAttribute("aria-label", words(key, name));
    made.addEventListener("click", act);
    return made;
  };

  // Back to the same button of the same plan, or to what is nearest to it.
  const focus = (at: number, act: string): void => {
    const row = list.children[Math.min(at, list.children.length - 1)];
    const wanted = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
    const near = wanted && !wanted.disabled ? wanted : row?.querySelector<HTMLButtonElement>("button:not(:disabled)");
    (near ?? form.querySelector<HTMLElement>("#stem-plan"))?.focus();
  };

  const move = (from: number, to: number, act: string): void => {
    const order = ranked();
    const [one] = order.splice(from, 1);
    if (!one) return;
    order.splice(to, 0, one);
    write(order);
    said.textContent = words("now", one.name, to + 1);
    focus(to, act);
  };

  const take_out = (from: number): void => {
    const order = ranked();
    const [one] = order.splice(from, 1);
    if (!one) return;
    write(order);
    said.textContent = words("gone", one.name);
    focus(from, "out");
  };

  const draw = (): void => {
    const order = ranked();
    box.hidden = order.length === 0;
    list.replaceChildren(
      ...order.map((one, at) => {
        const row = document.createElement("li");
        row.className = "meent-order__row";
        row.value = one.place;
        const title = document.createElement("span");
        title.className = "meent-order__name";
        title.textContent = one.name;
        const up = button("up", "↑", one.name, () => move(at, at - 1, "up"));
        const down = button("down", "↓", one.name, () => move(at, at + 1, "down"));
        up.disabled = at === 0;
        down.disabled = at === order.length - 1;
        row.append(title, up, down, button("out", "×", one.name, () => take_out(at)));
        return row;
      }),
    );
    const full = order.length >= most;
    for (const [field, add] of add_buttons) add.hidden = full || field.value.trim() !== "";
  };

  for (const field of fields) {
    const row = field.closest("li");
    if (!row) continue;
    const add = button("add", box.dataset["add"] ?? "", name_of(field), () => {
      const order = ranked();
      order.push({ field, name: name_of(field), place: order.length + 1 });
      write(order);
      said.textContent = words("now", name_of(field), order.length);
      field.focus({ preventScroll: true });
    });
    add.className = "utrecht-button utrecht-button--secondary-action meent-ballot__add";
    add.setAttribute("aria-label", words("addPlan", name_of(field)));
    add_buttons.set(field, add);
    row.append(add);
  }
  form.addEventListener("input", draw);
  form.addEventListener("reset", () => setTimeout(draw));
  window.addEventListener("pageshow", draw);
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.meent-ballot[data-kind="ranking"]')) follow(form);
