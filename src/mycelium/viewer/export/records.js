"use strict";
// Rows of an evaluation or of `solve`: which of them, in which order, and one of them opened.

const PAGE = 50;

class RecordList {
  constructor(root) {
    this.root = root;
    this.filter = el("select", { "aria-label": "Which rows" });
    for (const [name, words] of DATA.filters) this.filter.append(el("option", { value: name }, words));
    this.order = el("select", { "aria-label": "Order" },
      el("option", { value: "sure" }, "surest first"), el("option", { value: "unsure" }, "least sure first"),
      el("option", { value: "stored" }, "as stored"));
    this.search = el("input", { type: "search", placeholder: "id, answer, words", "aria-label": "Search" });
    this.count = el("span", { class: "m-dim", role: "status" });
    this.list = el("div", { class: "records" });
    this.more = el("button", { type: "button" }, "More");
    root.append(el("div", { class: "bar" }, this.filter, this.order, this.search, this.count), this.list, this.more);
    for (const control of [this.filter, this.order]) control.addEventListener("change", () => this.choose());
    this.search.addEventListener("input", () => this.choose());
    this.more.addEventListener("click", () => this.append());
    const asked = place().show;
    if (DATA.filters.some(([name]) => name === asked)) this.filter.value = asked;
    this.choose();
  }

  choose() {
    const wanted = this.filter.value, words = this.search.value.trim().toLowerCase();
    keepPlace({ show: wanted });
    this.rows = DATA.rows.filter((row) => row.groups.includes(wanted) && (!words || this.texts(row).includes(words)));
    const sign = { sure: -1, unsure: 1 }[this.order.value];
    if (sign) this.rows.sort((a, b) => sign * (a.confidence - b.confidence));
    this.count.textContent = `${this.rows.length} of ${DATA.rows.length} rows`;
    this.list.replaceChildren();
    this.append();
  }

  texts(row) {
    return [row.id, row.answer, row.gold, row.question].filter(Boolean).join("\n").toLowerCase();
  }

  append() {
    const from = this.list.childElementCount;
    this.list.append(...this.rows.slice(from, from + PAGE).map((row) => this.row(row)));
    this.more.hidden = this.list.childElementCount >= this.rows.length;
  }

  row(row) {
    const said = el("summary", {},
      el("b", {}, row.id), el("span", { class: `m-badge m-${row.tone}` }, row.verdict),
      el("span", {}, `answer ${row.answer ?? "none"}`), row.gold === null ? null : el("span", {}, `gold ${row.gold}`),
      el("span", { class: "m-dim" }, `confidence ${row.confidence.toFixed(2)}`));
    const details = el("details", {}, said);
    // What is inside is made when it is opened: thousands of rows cost nothing until then.
    details.addEventListener("toggle", () => {
      if (details.open && details.childElementCount === 1) details.append(...this.inside(row));
    });
    return details;
  }

  inside(row) {
    const parts = [];
    if (row.question) parts.push(el("p", { class: "question" }, row.question));
    if (row.reason) parts.push(el("p", { class: "m-warn" }, row.reason));
    if (row.program) parts.push(el("pre", {}, row.program));
    if (row.other) parts.push(el("p", {}, `The second run: ${row.other.verdict}, answer ${row.other.answer ?? "none"}, confidence ${row.other.confidence.toFixed(2)}.`));
    if (row.why) parts.push(el("p", {}, `Why this reading: ${row.why}.`));
    if (row.readings.length) {
      const body = row.readings.map((each) => el("tr", {}, el("td", {}, el("b", {}, each.answer)),
        el("td", {}, percent(each.share)), el("td", {}, el("code", {}, each.program || ""))));
      parts.push(el("div", { class: "m-scroll", tabindex: 0, role: "region", "aria-label": "readings" }, el("table", {},
        el("tr", {}, ...["answer", "share of the score", "program"].map((name) => el("th", { scope: "col" }, name))), ...body)));
    }
    const facts = Object.entries(row.facts).filter(([, value]) => value !== null && value !== "");
    if (facts.length) parts.push(el("p", { class: "m-dim" }, facts.map(([name, value]) => `${name}: ${value}`).join(" · ")));
    return parts;
  }
}

new RecordList(document.getElementById("view"));
