(() => {
  // islands/ballot.ts
  function b(t, e) {
    let n = document.documentElement.lang !== "en", o = n ? "nl-NL" : "en-GB";
    if (!t) return new Intl.NumberFormat(o).format(e);
    let s = e % 100 === 0 ? 0 : 2, c = new Intl.NumberFormat(o, { minimumFractionDigits: s, maximumFractionDigits: s });
    return (n ? "\u20AC\xA0" : "\u20AC") + c.format(e / 100);
  }
  function h(t) {
    let e = t.querySelector(".meent-budget-bar"), n = e?.querySelector(".meent-budget-bar__text"), o = e?.querySelector(".meent-budget-bar__used");
    if (!e || !n) return;
    let s = e?.querySelector(".meent-budget-bar__names"), c = t.dataset.kind === "knapsack", u = Number(t.dataset.most) || 0, m = c || u === 0, a = m ? Number(t.dataset.budget) || 0 : u, l = () => {
      let r = 0, i = [];
      for (let d of t.querySelectorAll('input[type="checkbox"][name="plan"]'))
        d.checked && (r += m ? Number(d.dataset.cost) || 0 : 1, i.push(d.labels?.[0]?.textContent ?? ""));
      let g = a > 0 && r > a, f = (g ? e.dataset.over : e.dataset.left) ?? "";
      n.textContent = f.replace("{used}", b(m, r)).replace("{left}", b(m, Math.abs(a - r))).replace("{count}", b(!1, i.length)), s && (s.textContent = i.join(" \xB7 ")), e.classList.toggle("meent-budget-bar--over", g && (c || u > 0)), o && a > 0 && o.setAttribute("width", String(Math.round(Math.min(1, r / a) * 1e3)));
    };
    t.addEventListener("change", l), t.addEventListener("reset", () => setTimeout(l)), window.addEventListener("pageshow", l);
  }
  for (let t of document.querySelectorAll("form.meent-ballot[data-kind]")) h(t);
})();
