(() => {
  // islands/ballot.ts
  function f(e, t) {
    let n = document.documentElement.lang !== "en", r = n ? "nl-NL" : "en-GB";
    if (!e) return new Intl.NumberFormat(r).format(t);
    let s = t % 100 === 0 ? 0 : 2, c = new Intl.NumberFormat(r, { minimumFractionDigits: s, maximumFractionDigits: s });
    return (n ? "\u20AC\xA0" : "\u20AC") + c.format(t / 100);
  }
  function p(e, t) {
    return [...e.querySelectorAll(`input[name^="${t}"]`)].filter((n) => /^\s*0*[1-9]\d*\s*$/.test(n.value)).map((n) => ({ value: Number(n.value), name: n.labels?.[0]?.textContent ?? "" }));
  }
  function E(e) {
    let t = e.querySelector(".meent-budget-bar"), n = t?.querySelector(".meent-budget-bar__text"), r = t?.querySelector(".meent-budget-bar__used");
    if (!t || !n) return;
    let s = t?.querySelector(".meent-budget-bar__names"), c = e.dataset.kind === "knapsack", d = Number(e.dataset.most) || 0, m = c || d === 0, l = m ? Number(e.dataset.budget) || 0 : d, i = () => {
      let o = 0, u = [];
      for (let { value: a, name: b } of p(e, "punten-"))
        o += a, u.push(b);
      for (let { name: a } of p(e, "plaats-").sort((b, w) => b.value - w.value))
        o += 1, u.push(a);
      for (let a of e.querySelectorAll('input[type="checkbox"][name="plan"]'))
        a.checked && (o += m ? Number(a.dataset.cost) || 0 : 1, u.push(a.labels?.[0]?.textContent ?? ""));
      let g = l > 0 && o > l, h = (g ? t.dataset.over : t.dataset.left) ?? "";
      n.textContent = h.replace("{used}", f(m, o)).replace("{left}", f(m, Math.abs(l - o))).replace("{count}", f(!1, u.length)), s && (s.textContent = u.join(" \xB7 ")), t.classList.toggle("meent-budget-bar--over", g && (c || d > 0)), r && l > 0 && r.setAttribute("width", String(Math.round(Math.min(1, o / l) * 1e3)));
    };
    e.addEventListener("change", i), e.addEventListener("input", i), e.addEventListener("reset", () => setTimeout(i)), window.addEventListener("pageshow", i);
  }
  function L(e) {
    let t = window.location.hash.slice(1), n = e.querySelector('input[name="code"]');
    !n || !/^[A-Za-z0-9-]{13,20}$/.test(t) || (n.value = t, window.history.replaceState(null, "", window.location.pathname + window.location.search));
  }
  for (let e of document.querySelectorAll("form.meent-ballot")) L(e);
  for (let e of document.querySelectorAll("form.meent-ballot[data-kind]")) E(e);
})();
