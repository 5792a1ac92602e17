// Charts of an exploration, and the table of what is chosen in them.
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const spec = read("charts"), points = read("points"), columns = read("columns");
  let most = 20;
  const place = document.getElementById("chart");
  const body = document.querySelector("#chosen tbody");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  const listed = document.getElementById("listed"), marks = document.getElementById("marked");
  const clear = document.getElementById("clear");
  const kinds = {
    front: (row) => row.state === "on the front",
    meets: (row) => row.state !== "breaks a constraint",
    all: () => true,
  };
  let ranges = [], shown = [], kind = "", view = null;
  const marked = new Set();

  const text = (value) => {
    if (value === null || value === undefined) return "-";
    if (typeof value !== "number") return String(value);
    if (Number.isInteger(value)) return value.toLocaleString("en");
    return Number(value.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 });
  };

  // A row's point is a button: it takes the focus, and Enter, Space and a click mark the point.
  const mark = (point) => {
    if (!marked.delete(point)) marked.add(point);
    told();
  };

  const told = () => {
    for (const line of body.rows) {
      const on = marked.has(Number(line.dataset.point));
      line.classList.toggle("marked", on);
      line.querySelector("button").setAttribute("aria-pressed", on);
    }
    const found = [...marked].sort((a, b) => a - b);
    marks.textContent = found.length
      ? `Marked in the charts: ${found.map((point) => point.toLocaleString("en")).join(", ")}.`
      : "Enter on a point's number marks it in the charts, the arrow keys go from row to row, Escape clears.";
    clear.hidden = !found.length;
    if (view) view.signal("marked", found).runAsync();
  };

  const table = () => {
    body.replaceChildren(...shown.slice(0, most).map((row) => {
      const line = document.createElement("tr");
      line.dataset.point = row.point;
      for (const name of columns) {
        const cell = line.insertCell();
        cell.dataset.label = name;
        if (typeof row[name] === "number") cell.className = "n";
        if (name === "point") {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = text(row.point);
          button.setAttribute("aria-label", `mark point ${row.point}`);
          button.addEventListener("click", () => mark(row.point));
          cell.append(button);
        } else {
          cell.textContent = text(row[name]);
        }
      }
      return line;
    }));
    told();
    more.hidden = shown.length <= most;
    const cut = shown.length > most ? `, the first ${most} of them below` : "";
    count.textContent = `${shown.length.toLocaleString("en")} ${kind}${cut}`;
  };

  const quote = (value) => {
    const plain = value === null || value === undefined ? "" : String(value);
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };

  const keep = (rows, file) => {
    const lines = [columns, ...rows.map((row) => columns.map((name) => row[name]))];
    const csv = lines.map((line) => line.map(quote).join(",") + "\n").join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  document.getElementById("download").addEventListener("click", () => keep(shown, "chosen.csv"));
  document.getElementById("everything").addEventListener("click", () => keep(points, "all.csv"));

  for (const head of document.querySelectorAll("#chosen th button")) {
    head.addEventListener("click", () => {
      const name = head.dataset.name, sign = head.dataset.up === "1" ? -1 : 1;
      head.dataset.up = sign === 1 ? "1" : "0";
      const order = (a, b) => (a[name] > b[name] ? sign : a[name] < b[name] ? -sign : 0);
      shown = [...shown].sort(order);
      table();
    });
  }

  const list = () => {
    const inside = (row) => ranges.every(([name, [low, high]]) =>
      row[name] >= Math.min(low, high) && row[name] <= Math.max(low, high));
    shown = points.filter(ranges.length ? inside : kinds[listed.value]);
    kind = ranges.length ? "points chosen" : listed.selectedOptions[0].textContent;
    table();
  };

  const forget = () => { marked.clear(); told(); };

  listed.addEventListener("change", list);
  clear.addEventListener("click", forget);
  addEventListener("keydown", (event) => { if (event.key === "Escape") forget(); });
  body.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && body.rows[event.target.closest("tr").sectionRowIndex + step];
    if (!next) return;
    event.preventDefault();
    next.querySelector("button").focus();
  });
  more.addEventListener("click", () => { most = Infinity; table(); });

  const dark = matchMedia("(prefers-color-scheme: dark)");
  let width = 0;
  const embed = async (inner) => {
    for (const part of spec.vconcat) part.width = inner;
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name);
    const ink = colour("--text"), line = colour("--line");
    const config = {
      background: "transparent",
      axis: { labelColor: ink, titleColor: ink, gridColor: line, domainColor: line, tickColor: line },
      legend: { labelColor: ink, columns: inner < 420 ? 1 : 3 }, text: { color: ink },
      rule: { color: ink },
    };
    if (view) view.finalize();
    view = (await vegaEmbed(place, spec, { actions: false, renderer: "svg", config })).view;
    return place.querySelector("svg").getBoundingClientRect().width;
  };
  const draw = async () => {
    width = place.clientWidth;
    const inner = Math.max(160, width - 70);
    const beyond = (await embed(inner)) - width;  // labels beside a chart are as wide as they are
    if (Math.abs(beyond) > 2) await embed(Math.max(120, inner - beyond));
    view.addSignalListener("chosen", (_, area) => { ranges = Object.entries(area ?? {}); list(); });
    told();
    place.dataset.ready = "1";
  };
  list();
  draw();
  dark.addEventListener("change", draw);
  addEventListener("resize", () => { if (place.clientWidth !== width) draw(); });
})();
