// Searches the groups as one types. They are all in the page: nothing is fetched, so the folder can
// be opened from a disk as well as from a server.
(() => {
  "use strict";
  const AT_ONCE = 24;
  const at = (id) => document.getElementById(id);
  const form = at("filters");
  const words = at("words");
  const found = at("found");
  const results = at("results");
  const more = at("more");
  const card = at("card").content.firstElementChild;
  const filters = [
    [at("place"), (group, value) => group.p === value],
    [at("day"), (group, value) => group.d.includes(value)],
    [at("audience"), (group, value) => group.a === value],
    [at("language"), (group, value) => group.l === value],
  ];
  let matches = [];
  let shown = 0;

  function matching() {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
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

  function counted(number) {
    if (number === 0) {
      return found.dataset.none;
    }
    return number === 1 ? found.dataset.one : found.dataset.many.replace("#", String(number));
  }

  function search() {
    matches = matching();
    shown = 0;
    results.replaceChildren();
    showMore();
    found.textContent = counted(matches.length);
  }

  // Whoever prints wants all that was found.
  window.addEventListener("beforeprint", () => {
    while (shown < matches.length) {
      showMore();
    }
  });
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    setTimeout(() => {
      search();
      words.focus();
    });
  });
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    results.children[first].querySelector("a").focus();
  });
  search();
})();
