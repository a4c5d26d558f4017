(() => {
  // islands/ballot.ts
  function m(t, e) {
    let a = document.documentElement.lang !== "en", r = a ? "nl-NL" : "en-GB";
    if (!t) return new Intl.NumberFormat(r).format(e);
    let n = e % 100 === 0 ? 0 : 2, o = new Intl.NumberFormat(r, { minimumFractionDigits: n, maximumFractionDigits: n });
    return (a ? "\u20AC\xA0" : "\u20AC") + o.format(e / 100);
  }
  function l(t) {
    let e = t.querySelector(".meent-budget-bar"), a = e?.querySelector(".meent-budget-bar__text"), r = e?.querySelector(".meent-budget-bar__used");
    if (!e || !a) return;
    let n = t.dataset.kind === "knapsack", o = Number(n ? t.dataset.budget : t.dataset.most) || 0, c = () => {
      let s = 0;
      for (let u of t.querySelectorAll('input[type="checkbox"][name="plan"]'))
        u.checked && (s += n ? Number(u.dataset.cost) || 0 : 1);
      let d = o > 0 && s > o, i = (d ? e.dataset.over : e.dataset.left) ?? "";
      a.textContent = i.replace("{used}", m(n, s)).replace("{left}", m(n, Math.abs(o - s))), e.classList.toggle("meent-budget-bar--over", d), r && o > 0 && r.setAttribute("width", String(Math.round(Math.min(1, s / o) * 1e3)));
    };
    t.addEventListener("change", c), t.addEventListener("reset", () => setTimeout(c)), window.addEventListener("pageshow", c);
  }
  for (let t of document.querySelectorAll("form.meent-ballot[data-kind]")) l(t);
})();
