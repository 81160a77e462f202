"use strict";
// Traces: the chain of thought with the JSD of its tokens under it, a row for each step or part of a step. Only the rows
// on the screen are drawn, so that a chain of thousands of tokens scrolls as smoothly as a short one.

const ROW = 52, GUTTER = 64, SPARE = 4;

class TraceView {
  constructor(root) {
    this.root = root;
    this.widths = new Map();
    this.pen = document.createElement("canvas").getContext("2d");
    this.picker = el("select", { "aria-label": "Trace" });
    DATA.traces.forEach((trace, index) => {
      this.picker.append(el("option", { value: index }, `${trace.id} · ${trace.verdict}`));
    });
    const back = el("button", { type: "button" }, "Previous"), on = el("button", { type: "button" }, "Next");
    this.facts = el("div", { class: "facts", "aria-live": "polite" });
    this.problem = el("div", { class: "problem" });
    this.head = el("p", { class: "m-dim" });
    this.overview = el("canvas", { role: "img" });
    this.reading = el("div", {});
    this.cot = el("div", { class: "cot", tabindex: 0, role: "group",
      "aria-label": "Chain of thought. Up and down move from step to step." });
    root.append(
      el("div", { class: "bar" }, this.picker, back, on, this.head),
      el("div", { class: "trace" },
        el("div", { class: "left" }, this.problem, this.facts),
        el("div", {}, this.overview, this.cot, this.reading)));
    this.picker.addEventListener("change", () => this.show(Number(this.picker.value)));
    back.addEventListener("click", () => this.move(-1));
    on.addEventListener("click", () => this.move(1));
    this.cot.addEventListener("scroll", () => this.later());
    this.cot.addEventListener("pointerover", (event) => this.point(event));
    this.cot.addEventListener("pointerdown", (event) => this.point(event));
    this.cot.addEventListener("keydown", (event) => this.key(event));
    this.overview.addEventListener("click", (event) => this.jump(event));
    new ResizeObserver(() => (this.cot.clientWidth === this.laidOut ? this.later() : this.layout())).observe(this.cot);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.drawOverview());
    const at = place();
    this.show(Math.min(DATA.traces.length - 1, Math.max(0, Number(at.trace) || 0)), Number(at.step) || 1);
  }

  move(by) {
    const index = Math.min(DATA.traces.length - 1, Math.max(0, this.index + by));
    this.picker.value = index;
    this.show(index);
  }

  show(index, step = 1) {
    this.index = index;
    this.picker.value = index;
    this.trace = DATA.traces[index];
    const trace = this.trace, said = trace.answer === null ? "no answer" : `answer ${trace.answer}`;
    this.head.textContent = `${said}, gold ${trace.gold}; ${trace.origin}; ${trace.tokens.length} tokens, ${trace.steps.length} steps`;
    const known = trace.jsd.filter((value) => value !== null).sort((a, b) => a - b);
    this.top = known.length ? known[Math.floor(0.98 * (known.length - 1))] || 1 : 1;
    this.stepOf = new Array(trace.tokens.length).fill(0);
    trace.steps.forEach((each, number) => this.stepOf.fill(number, each.start, each.end));
    this.pieces = trace.question.map(([text]) => el("span", {}, text));
    this.problem.replaceChildren(...this.pieces);
    this.active = -1;
    this.cot.scrollTop = 0;
    this.layout();
    this.choose(Math.min(trace.steps.length, step) - 1, true);
    this.drawReading();
  }

  // Rows: [first token, token after the last, step]; a step begins a row, and a wide one goes on in the next.
  layout() {
    const trace = this.trace, room = this.cot.clientWidth - GUTTER - 12;
    this.pen.font = getComputedStyle(this.cot).font;
    this.laidOut = this.cot.clientWidth;
    this.rows = [];
    this.left = new Array(trace.tokens.length);
    this.rowOfStep = new Array(trace.steps.length).fill(0);
    const steps = trace.steps.length ? trace.steps : [{ start: 0, end: trace.tokens.length }];
    steps.forEach((step, number) => {
      this.rowOfStep[number] = this.rows.length;
      let start = step.start, used = 0;
      for (let token = step.start; token < step.end; token++) {
        const wide = this.width(this.shown(token));
        if (used + wide > room && token > start) {
          this.rows.push([start, token, number]);
          start = token;
          used = 0;
        }
        this.left[token] = used;
        used += wide;
      }
      this.rows.push([start, step.end, number]);
    });
    this.canvas = el("div", { style: `position:relative;height:${this.rows.length * ROW + 8}px` });
    this.cot.replaceChildren(this.canvas);
    this.drawn = "";
    this.draw();
    this.drawOverview();
  }

  shown(token) {
    return this.trace.tokens[token].replaceAll("\n", "⏎");
  }

  width(text) {
    let wide = this.widths.get(text);
    if (wide === undefined) this.widths.set(text, wide = this.pen.measureText(text).width);
    return wide;
  }

  later() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
      this.drawOverview();
    });
  }

  draw() {
    const first = Math.max(0, Math.floor(this.cot.scrollTop / ROW) - SPARE);
    const last = Math.min(this.rows.length, Math.ceil((this.cot.scrollTop + this.cot.clientHeight) / ROW) + SPARE);
    const wanted = `${first} ${last} ${this.active}`;
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    const rows = [];
    for (let row = first; row < last; row++) rows.push(this.drawRow(row));
    this.canvas.replaceChildren(...rows, this.drawArcs(first, last));
  }

  drawRow(row) {
    const [start, end, number] = this.rows[row], colour = number % COLOURS;
    const text = [];
    for (let token = start; token < end; token++) text.push(this.shown(token));
    const isFirst = this.rowOfStep[number] === row && this.trace.steps.length > 0;
    const wide = Math.max(1, this.cot.clientWidth - GUTTER - 8);
    const marks = [];
    if (isFirst && number > 0) {
      marks.push(svg("line", { x1: 1, x2: 1, y1: 0, y2: 27, stroke: "var(--dim)", "stroke-dasharray": "3 2" },
        svg("title", {}, "boundary")));
    }
    return el("div", { class: number === this.active ? "row on" : "row", style: `top:${row * ROW}px`, "data-step": number },
      isFirst ? el("span", { class: "number", style: `left:${GUTTER - 26}px` }, String(number + 1)) : null,
      el("span", { class: `tokens m-c${colour}`, style: `left:${GUTTER}px;right:4px` }, text.join("")),
      svg("svg", { width: wide, height: 28, style: `left:${GUTTER}px`, "aria-hidden": true },
        svg("polyline", { points: this.curve(start, end), fill: "none", class: `m-s${colour}`, "stroke-width": 1.5 }), ...marks));
  }

  curve(start, end) {
    const points = [];
    for (let token = start; token < end; token++) {
      const value = this.trace.jsd[token], middle = this.left[token] + this.width(this.shown(token)) / 2;
      if (value !== null) points.push(`${middle.toFixed(1)},${(26 - 24 * Math.min(1, value / this.top)).toFixed(1)}`);
    }
    if (points.length === 1) points.push(`${(Number(points[0].split(",")[0]) + 4).toFixed(1)},${points[0].split(",")[1]}`);
    return points.join(" ");
  }

  // Arcs from the step that is read to the step that reads it, of those that cross what is on the screen.
  drawArcs(first, last) {
    const arcs = [], top = first * ROW, height = Math.max(1, (last - first) * ROW);
    this.trace.steps.forEach((step, number) => {
      const strong = number === this.active, sources = strong ? step.reads : step.reads.slice(0, 1);
      for (const [source, share] of sources) {
        const from = this.rowOfStep[source], to = this.rowOfStep[number];
        if (to < first || from > last || arcs.length > 400) continue;
        const y1 = from * ROW + 12 - top, y2 = to * ROW + 12 - top, x = GUTTER - 28;
        const bend = Math.min(GUTTER - 34, 8 + 5 * Math.log2(1 + to - from));
        arcs.push(svg("path", {
          d: `M${x} ${y1}C${x - 1.3 * bend} ${y1} ${x - 1.3 * bend} ${y2} ${x - 4} ${y2}m-4 -4l5 4l-5 4`, fill: "none",
          class: `m-s${number % COLOURS}`, "stroke-width": strong ? 2.5 : 1, "stroke-opacity": strong ? 1 : 0.35,
        }, svg("title", {}, `step ${number + 1} reads step ${source + 1}: ${percent(share)}`)));
      }
    });
    return svg("svg", { class: "arcs", width: GUTTER, height, style: `top:${top}px`, "aria-hidden": true }, ...arcs);
  }

  point(event) {
    const row = event.target.closest("[data-step]");
    if (row && this.trace.steps.length) this.choose(Number(row.dataset.step), false);
  }

  key(event) {
    const by = { ArrowDown: 1, ArrowRight: 1, j: 1, ArrowUp: -1, ArrowLeft: -1, k: -1, PageDown: 10, PageUp: -10,
      Home: -1e6, End: 1e6 }[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.choose(Math.min(this.trace.steps.length - 1, Math.max(0, this.active + by)), true);
  }

  choose(number, scroll) {
    if (number < 0 || number >= this.trace.steps.length) {
      this.facts.replaceChildren(el("p", { class: "m-warn" }, "No signals: the chain was cut off, or is empty."));
      return;
    }
    if (number !== this.active) {
      this.active = number;
      this.light();
      keepPlace({ trace: this.index, step: number + 1 });
    }
    if (scroll) {
      const top = this.rowOfStep[number] * ROW;
      if (top < this.cot.scrollTop || top + ROW > this.cot.scrollTop + this.cot.clientHeight) this.cot.scrollTop = top - ROW;
    }
    this.draw();
    this.drawOverview();
  }

  // The words that the step reads, darker the more, and the clauses around them underlined.
  light() {
    const step = this.trace.steps[this.active], colour = `var(--c${this.active % COLOURS})`;
    const shares = new Map(step.words), most = Math.max(1e-9, ...shares.values());
    const clauses = new Set(step.clauses);
    this.trace.question.forEach(([, word, clause], index) => {
      const share = shares.get(word) || 0, piece = this.pieces[index];
      piece.style.background = share ? `color-mix(in srgb, ${colour} ${Math.round(6 + 40 * share / most)}%, transparent)` : "";
      piece.style.borderBottomColor = clauses.has(clause) ? colour : "transparent";
      piece.title = share ? `step ${this.active + 1} reads it: ${percent(share)}` : "";
    });
    const best = [...step.words].sort((a, b) => b[1] - a[1]).slice(0, 6);
    const items = best.map(([word, share]) => el("li", {},
      el("span", { class: `share m-c${this.active % COLOURS}`, style: `width:${(5 * share / most).toFixed(2)}em` }),
      `${this.trace.words[word]} ${percent(share)}`));
    const jumps = step.reads.map(([source, share]) => {
      const button = el("button", { type: "button" }, `step ${source + 1} ${percent(share)}`);
      button.addEventListener("click", () => this.choose(source, true));
      return button;
    });
    this.facts.replaceChildren(
      el("p", {}, el("b", { class: `m-c${this.active % COLOURS}` }, `Step ${this.active + 1} of ${this.trace.steps.length}`),
        ` · ${percent(step.mass)} of its attention on the problem`),
      items.length ? el("ul", { "aria-label": "Words it reads" }, ...items) : el("p", {}, "It reads no word."),
      jumps.length ? el("div", { class: "bar" }, "It looks back at", ...jumps) : el("p", { class: "m-dim" }, "It looks back at no step."));
  }

  // The JSD of the whole chain, at every pixel the largest of its tokens; what is on the screen lies in a frame.
  drawOverview() {
    const { jsd, steps } = this.trace, dense = window.devicePixelRatio || 1;
    const wide = Math.max(10, Math.round(this.overview.clientWidth * dense)), high = Math.round(90 * dense);
    if (this.overview.width !== wide || this.overview.height !== high) Object.assign(this.overview, { width: wide, height: high });
    this.overview.setAttribute("aria-label", `JSD of ${jsd.length} tokens; top of the curve ${this.top.toFixed(3)} bits and more`);
    const pen = this.overview.getContext("2d"), style = getComputedStyle(this.root);
    const colour = (name) => style.getPropertyValue(name).trim();
    pen.clearRect(0, 0, wide, high);
    const from = this.rows.length ? Math.min(this.rows.length - 1, Math.floor(this.cot.scrollTop / ROW)) : 0;
    const to = Math.min(this.rows.length - 1, Math.floor((this.cot.scrollTop + this.cot.clientHeight) / ROW));
    const x = (token) => (token / Math.max(1, jsd.length)) * wide;
    if (this.rows.length && jsd.length) {
      pen.fillStyle = colour("--soft");
      pen.fillRect(x(this.rows[from][0]), 0, x(this.rows[to][1]) - x(this.rows[from][0]), high);
    }
    pen.lineWidth = dense * 1.3;
    steps.forEach((step, number) => {
      if (number > 0 && steps.length < wide / 6) {
        pen.strokeStyle = colour("--line");
        pen.beginPath();
        pen.moveTo(x(step.start), 0);
        pen.lineTo(x(step.start), high);
        pen.stroke();
      }
      pen.strokeStyle = colour(`--c${number % COLOURS}`);
      pen.beginPath();
      const each = Math.max(1, Math.floor(jsd.length / wide));
      for (let token = step.start; token < step.end; token += each) {
        const value = Math.max(0, ...jsd.slice(token, Math.min(step.end, token + each)).map((found) => found ?? 0));
        pen.lineTo(x(token + 0.5), high - 3 - (high - 6) * Math.min(1, value / this.top));
      }
      pen.stroke();
      if (number === this.active) {
        pen.fillStyle = colour(`--c${number % COLOURS}`);
        pen.fillRect(x(step.start), high - 3 * dense, Math.max(2, x(step.end) - x(step.start)), 3 * dense);
      }
    });
  }

  drawReading() {
    const values = this.trace.reading.filter((value) => value !== null);
    if (!values.length) {
      this.reading.replaceChildren();
      return;
    }
    const top = Math.max(...values), points = values.map((value, index) =>
      `${(600 * (index + 0.5) / values.length).toFixed(1)},${(38 - 34 * value / (top || 1)).toFixed(1)}`);
    this.reading.replaceChildren(
      el("p", { class: "m-dim" }, `JSD while the problem is read: ${values.length} tokens, highest ${top.toFixed(3)} bits`),
      svg("svg", { viewBox: "0 0 600 40", width: 600, height: 40, "aria-hidden": true },
        svg("polyline", { points: points.join(" "), fill: "none", stroke: "var(--dim)", "stroke-width": 1.2 })));
  }

  jump(event) {
    const token = Math.floor(event.offsetX / this.overview.clientWidth * this.trace.jsd.length);
    if (this.trace.steps.length) this.choose(this.stepOf[Math.min(this.stepOf.length - 1, Math.max(0, token))], true);
  }
}

new TraceView(document.getElementById("view"));
