// Searches the groups as one types. They are all in the page: nothing is fetched, so the folder can
// be opened from a disk as well as from a server.
(() => {
  "use strict";
  const AT_ONCE = 24;
  const QUIET_MILLIS = 400;
  const at = (id) => document.getElementById(id);
  const form = at("filters");
  const words = at("words");
  const found = at("found");
  const results = at("results");
  const more = at("more");
  const card = at("card").content.firstElementChild;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const filters = [
    [at("place"), (group, value) => group.p === value],
    [at("day"), (group, value) => group.d.includes(value)],
    [at("audience"), (group, value) => group.a === value],
    [at("language"), (group, value) => group.l === value],
  ];
  const fields = [words, ...filters.map(([field]) => field)];
  let matches = [];
  let shown = 0;
  let remembering = 0;

  // People write å as aa, and leave out accents; a keyboard from elsewhere has ä for æ and ö for ø.
  const SAME = { aa: "å", ä: "æ", ö: "ø", é: "e", è: "e", ê: "e", ó: "o", ò: "o", ô: "o", à: "a", ü: "u" };
  const plain = (text) => text.toLowerCase().replace(/aa|[äöéèêóòôàü]/g, (it) => SAME[it]);

  function matching() {
    const wanted = plain(words.value).split(/\s+/).filter(Boolean);
    const chosen = filters.filter(([field]) => field.value !== "");
    return kredsGroups.filter(
      (group) =>
        chosen.every(([field, fits]) => fits(group, field.value)) &&
        wanted.every((word) => group.s.includes(word)),
    );
  }

  function put(item, part, text) {
    const place = item.querySelector(part);
    place.textContent = text;
    place.hidden = text === "";
  }

  // Only ever text, whatever a group is called.
  function shownAs(group) {
    const item = card.cloneNode(true);
    item.lang = group.l;
    const link = item.querySelector("a");
    link.textContent = group.n;
    link.href = "groups/" + encodeURIComponent(group.i) + ".html";
    put(item, ".kind", [group.k, group.p].filter(Boolean).join(" · "));
    put(item, ".when", group.w);
    put(item, ".where", group.r);
    put(item, ".who", group.a);
    put(item, ".price", group.c);
    put(item, ".call", group.t);
    const full = item.querySelector(".full");
    full.lang = document.documentElement.lang;
    full.hidden = !group.f;
    return item;
  }

  function showMore() {
    const next = matches.slice(shown, shown + AT_ONCE);
    results.append(...next.map(shownAs));
    shown += next.length;
    more.hidden = shown >= matches.length;
  }

  function counted(count) {
    if (count === 0) {
      return found.dataset.none;
    }
    return count === 1 ? found.dataset.one : found.dataset.many.replace("#", number.format(count));
  }

  function search() {
    matches = matching();
    shown = 0;
    results.replaceChildren();
    showMore();
    found.textContent = counted(matches.length);
  }

  // What was searched for stands in the address, so that it can be sent on and is there again when
  // one comes back from a group. Browsers let a page write there but now and then.
  function remember() {
    clearTimeout(remembering);
    remembering = setTimeout(() => {
      const set = fields.filter((field) => field.value !== "").map((field) => [field.id, field.value]);
      history.replaceState(null, "", "#" + new URLSearchParams(set));
    }, QUIET_MILLIS);
  }

  function recall() {
    if (location.hash.includes("=")) {
      const set = new URLSearchParams(location.hash.slice(1));
      for (const field of fields) {
        field.value = set.get(field.id) ?? "";
        if (field.selectedIndex === -1) {
          field.value = ""; // a place that no group has any more
        }
      }
    }
    search();
  }

  function searchAnew() {
    search();
    remember();
  }

  // Whoever prints wants all that was found.
  window.addEventListener("beforeprint", () => {
    while (shown < matches.length) {
      showMore();
    }
  });
  form.addEventListener("input", searchAnew);
  // Enter leads to what was found; on a phone it puts the keyboard away.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    at("heading").focus();
  });
  words.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && words.value !== "") {
      event.preventDefault();
      words.value = "";
      searchAnew();
    }
  });
  form.addEventListener("reset", () => {
    setTimeout(() => {
      searchAnew();
      words.focus();
    });
  });
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    results.children[first].querySelector("a").focus();
  });
  window.addEventListener("hashchange", recall);
  // some browsers fill in what stood in the fields before, once the page is there
  window.addEventListener("pageshow", search);

  for (const group of kredsGroups) {
    group.s = plain(group.s);
  }
  recall();
  form.hidden = false;
  at("heading").hidden = false;
  at("unsearched").hidden = true;
})();
