(() => {
  // islands/ballot.ts
  function b(e, t) {
    let n = document.documentElement.lang !== "en", o = n ? "nl-NL" : "en-GB";
    if (!e) return new Intl.NumberFormat(o).format(t);
    let a = t % 100 === 0 ? 0 : 2, s = new Intl.NumberFormat(o, { minimumFractionDigits: a, maximumFractionDigits: a });
    return (n ? "\u20AC\xA0" : "\u20AC") + s.format(t / 100);
  }
  function h(e) {
    let t = e.querySelector(".meent-budget-bar"), n = t?.querySelector(".meent-budget-bar__text"), o = t?.querySelector(".meent-budget-bar__used");
    if (!t || !n) return;
    let a = t?.querySelector(".meent-budget-bar__names"), s = e.dataset.kind === "knapsack", i = Number(e.dataset.most) || 0, l = s || i === 0, r = l ? Number(e.dataset.budget) || 0 : i, m = () => {
      let c = 0, u = [];
      for (let d of e.querySelectorAll('input[type="checkbox"][name="plan"]'))
        d.checked && (c += l ? Number(d.dataset.cost) || 0 : 1, u.push(d.labels?.[0]?.textContent ?? ""));
      let f = r > 0 && c > r, g = (f ? t.dataset.over : t.dataset.left) ?? "";
      n.textContent = g.replace("{used}", b(l, c)).replace("{left}", b(l, Math.abs(r - c))).replace("{count}", b(!1, u.length)), a && (a.textContent = u.join(" \xB7 ")), t.classList.toggle("meent-budget-bar--over", f && (s || i > 0)), o && r > 0 && o.setAttribute("width", String(Math.round(Math.min(1, c / r) * 1e3)));
    };
    e.addEventListener("change", m), e.addEventListener("reset", () => setTimeout(m)), window.addEventListener("pageshow", m);
  }
  function w(e) {
    let t = window.location.hash.slice(1), n = e.querySelector('input[name="code"]');
    !n || !/^[A-Za-z0-9-]{13,20}$/.test(t) || (n.value = t, window.history.replaceState(null, "", window.location.pathname + window.location.search));
  }
  for (let e of document.querySelectorAll("form.meent-ballot")) w(e);
  for (let e of document.querySelectorAll("form.meent-ballot[data-kind]")) h(e);
})();
