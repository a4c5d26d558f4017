(() => {
  // islands/ballot-order.ts
  function H(a) {
    let s = a.querySelector(".meent-order"), d = s?.querySelector("ol"), u = a.querySelector(".meent-order__said");
    if (!s || !d || !u) return;
    let p = [...a.querySelectorAll('input[name^="plaats-"]')], M = Number(a.dataset.most) || 0, v = /* @__PURE__ */ new Map(), l = (e, o, t = 0) => (s.dataset[e] ?? "").replace("{plan}", o).replace("{place}", String(t)), c = (e) => e.labels?.[0]?.textContent ?? "", i = () => p.filter((e) => /^\s*[1-9]\d*\s*$/.test(e.value)).map((e) => ({ field: e, name: c(e), place: Number(e.value) })).sort((e, o) => e.place - o.place), b = (e) => {
      for (let o of p) o.value = "";
      e.forEach((o, t) => o.field.value = String(t + 1)), a.dispatchEvent(new Event("input", { bubbles: !0 }));
    }, m = (e, o, t, n) => {
      let r = document.createElement("button");
      return r.type = "button", r.className = "utrecht-button utrecht-button--secondary-action meent-order__button", r.textContent = o, r.dataset.act = e, r.setAttribute("aria-label", l(e, t)), r.addEventListener("click", n), r;
    }, f = (e, o) => {
      let t = d.children[Math.min(e, d.children.length - 1)], n = t?.querySelector(`[data-act="${o}"]`);
      ((n && !n.disabled ? n : t?.querySelector("button:not(:disabled)")) ?? a.querySelector("#stem-plan"))?.focus();
    }, h = (e, o, t) => {
      let n = i(), [r] = n.splice(e, 1);
      r && (n.splice(o, 0, r), b(n), u.textContent = l("now", r.name, o + 1), f(o, t));
    }, T = (e) => {
      let o = i(), [t] = o.splice(e, 1);
      t && (b(o), u.textContent = l("gone", t.name), f(e, "out"));
    }, E = () => {
      let e = i();
      s.hidden = e.length === 0, d.replaceChildren(
        ...e.map((t, n) => {
          let r = document.createElement("li");
          r.className = "meent-order__row", r.value = t.place;
          let g = document.createElement("span");
          g.className = "meent-order__name", g.textContent = t.name;
          let w = m("up", "\u2191", t.name, () => h(n, n - 1, "up")), L = m("down", "\u2193", t.name, () => h(n, n + 1, "down"));
          return w.disabled = n === 0, L.disabled = n === e.length - 1, r.append(g, w, L, m("out", "\xD7", t.name, () => T(n))), r;
        })
      );
      let o = e.length >= M;
      for (let [t, n] of v) n.hidden = o || t.value.trim() !== "";
    };
    for (let e of p) {
      let o = e.closest("li");
      if (!o) continue;
      let t = m("add", s.dataset.add ?? "", c(e), () => {
        let n = i();
        n.push({ field: e, name: c(e), place: n.length + 1 }), b(n), u.textContent = l("now", c(e), n.length), e.focus({ preventScroll: !0 });
      });
      t.className = "utrecht-button utrecht-button--secondary-action meent-ballot__add", t.setAttribute("aria-label", l("addPlan", c(e))), v.set(e, t), o.append(t);
    }
    a.addEventListener("input", E), a.addEventListener("reset", () => setTimeout(E)), window.addEventListener("pageshow", E);
  }
  for (let a of document.querySelectorAll('form.meent-ballot[data-kind="ranking"]')) H(a);
})();
