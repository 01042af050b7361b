"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const data = read("data"), drawing = read("drawing");
  let options = read("options");
  if (typeof options === "string") options = JSON.parse(options);
  const byId = (id) => document.getElementById(id);
  const panel = byId("panel"), query = byId("query"), matches = byId("matches");

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const count = (n, one, many) => `${n} ${n === 1 ? one : many}`;

  // ------------------------------------------------------------------ the drawing
  const kindOf = new Map(data.nodes.map((node) => [node.id, node.kind]));
  const edgesOf = new Map(data.nodes.map((node) => [node.id, []]));
  for (const edge of data.edges) { edgesOf.get(edge.from).push(edge); edgesOf.get(edge.to).push(edge); }
  const nodes = new vis.DataSet(drawing.nodes), edges = new vis.DataSet(drawing.edges);
  const network = new vis.Network(byId("network"), { nodes, edges }, options);
  const hiddenKinds = new Set(), hiddenFamilies = new Set();
  let selected = null, hovered = null;

  const shownNode = (id) => !hiddenKinds.has(kindOf.get(id));
  const shownEdge = (edge) => shownNode(edge.from) && shownNode(edge.to)
    && edge.facts.some((fact) => !hiddenFamilies.has(fact.family));

  const fit = () => {
    const visible = data.nodes.filter((node) => shownNode(node.id)).map((node) => node.id);
    if (visible.length) network.fit({ nodes: visible, animation: false });
  };

  const near = (id) => {
    const found = new Set([id]);
    for (const edge of edgesOf.get(id) ?? []) if (shownEdge(edge)) { found.add(edge.from); found.add(edge.to); }
    return found;
  };

  const paint = () => {
    const centre = selected !== null && selected.node !== undefined ? selected.node : hovered;
    let lit = centre === null ? null : near(centre);
    if (lit === null && selected !== null && selected.edge !== undefined) {
      const edge = data.edges[selected.edge];
      lit = new Set([edge.from, edge.to]);
    }
    nodes.update(drawing.nodes.map((node) => ({
      id: node.id, hidden: !shownNode(node.id), opacity: lit === null || lit.has(node.id) ? 1 : 0.16,
    })));
    edges.update(drawing.edges.map((drawn, i) => {
      const edge = data.edges[i];
      const on = lit === null ? null
        : selected !== null && selected.edge !== undefined && centre === null ? i === selected.edge
        : edge.from === centre || edge.to === centre;
      return { id: drawn.id, hidden: !shownEdge(edge),
        color: { color: drawn.color.color, opacity: on === null ? drawn.color.opacity : on ? 0.95 : 0.06 } };
    }));
    litNow = lit;
    network.redraw();
  };
  let litNow = null;

  // Labels: constant size on the screen, most important first, none over another.
  network.on("afterDrawing", (context) => {
    const ratio = window.devicePixelRatio || 1, scale = network.getScale();
    const width = byId("network").clientWidth, height = byId("network").clientHeight;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    const taken = [];
    const order = data.nodes.filter((node) => shownNode(node.id));
    const first = selected !== null && selected.node !== undefined ? selected.node : hovered;
    if (litNow !== null) order.sort((a, b) => (b.id === first) - (a.id === first) || litNow.has(b.id) - litNow.has(a.id) || a.id - b.id);
    // A label rather stands beside other nodes than on them; with very many nodes there is no time to look.
    const discs = order.length > 500 ? [] : order.filter((node) => litNow === null || litNow.has(node.id))
      .map((node) => ({ id: node.id, r: node.size * scale, ...network.canvasToDOM(network.getPosition(node.id)) }));
    for (const node of order) {
      if (litNow !== null && !litNow.has(node.id)) continue;
      const at = network.canvasToDOM(network.getPosition(node.id));
      if (at.x < -100 || at.y < -40 || at.x > width + 100 || at.y > height + 40) continue;
      const important = node.id < 12;
      context.font = `${important ? 600 : 400} ${important ? 14 : 12.5}px system-ui, "Segoe UI", Arial, sans-serif`;
      const text = node.label.length > 44 ? `${node.label.slice(0, 42)}…` : node.label;
      const half = context.measureText(text).width / 2 + 3, reach = node.size * scale + 2;
      // Below the node if there is room, else above it, else at its right or left; never cut off by the edge.
      const inside = Math.min(Math.max(at.x, half), Math.max(half, width - half));
      const places = [[inside, at.y + reach], [inside, at.y - reach - 17]];
      if (at.x + reach + 2 * half < width) places.push([at.x + reach + half, at.y - 8]);
      if (at.x - reach - 2 * half > 0) places.push([at.x - reach - half, at.y - 8]);
      const clear = ([x, y]) => !taken.some((other) => x - half < other[2] && other[0] < x + half && y < other[3] && other[1] < y + 17);
      const bare = ([x, y]) => !discs.some((disc) => disc.id !== node.id && x - half < disc.x + disc.r && disc.x - disc.r < x + half && y < disc.y + disc.r && disc.y - disc.r < y + 17);
      const free = at.x < 0 || at.x > width ? undefined : places.find((place) => clear(place) && bare(place)) ?? places.find(clear);
      if (free === undefined) continue;
      taken.push([free[0] - half, free[1], free[0] + half, free[1] + 17]);
      context.strokeStyle = "rgba(255,255,255,.92)";
      context.lineWidth = 3.5;
      context.strokeText(text, free[0], free[1] + 1);
      context.fillStyle = "#1d1d1f";
      context.fillText(text, free[0], free[1] + 1);
    }
    context.restore();
    document.body.dataset.labels = String(taken.length);
  });

  // ------------------------------------------------------------------ the evidence
  const cite = (sentence) => {
    const article = data.articles[sentence.article];
    return [article.title, article.publisher, article.published, article.file].filter(Boolean).join(" · ");
  };
  const quote = (sentence, extra = "") => {
    const block = make("blockquote");
    let end = 0;
    const points = Array.from(sentence.text); // offsets count code points
    for (const [start, stop] of sentence.marks) {
      block.append(points.slice(end, start).join(""), make("mark", { textContent: points.slice(start, stop).join("") }));
      end = stop;
    }
    block.append(points.slice(end).join(""), make("footer", { textContent: [cite(sentence), extra].filter(Boolean).join(" · ") }));
    return block;
  };
  const nameButton = (id) => make("button", { className: "link", type: "button", textContent: data.nodes[id].label, onclick: () => select(id, true) });
  const factElement = (fact, open) => {
    const when = fact.statements.map((statement) => statement.when).find(Boolean) ?? "";
    const statuses = [...new Set(fact.statements.map((statement) => statement.status))].filter((s) => s && s !== "Happened");
    const summary = make("summary", {}, make("span", { className: "what", textContent: fact.label }),
      fact.detail ? ` – ${fact.detail}` : "", when ? ` (${when})` : "");
    for (const status of statuses) summary.append(make("span", { className: `tag ${status}`, textContent: status.toLowerCase() }));
    const details = make("details", { className: "fact", open }, summary);
    for (const statement of fact.statements) {
      const by = statement.by.length ? `as ${statement.by.join(", ")} says` : "";
      for (const sentence of statement.evidence) details.append(quote(sentence, [by, `confidence ${statement.confidence}`].filter(Boolean).join(" · ")));
    }
    return details;
  };
  const showNode = (id) => {
    const node = data.nodes[id];
    const parts = [make("h2", { textContent: node.label }),
      make("p", { className: "meta", textContent: `${node.kind} · ${count(node.mentions, "mention", "mentions")} in ${count(node.articles, "article", "articles")}` })];
    if (node.aliases.length) parts.push(make("p", { className: "meta", textContent: `Also: ${node.aliases.join(", ")}` }));
    const links = edgesOf.get(id).filter(shownEdge);
    if (links.length) parts.push(make("h3", { textContent: "Linked with" }));
    for (const edge of links) {
      const other = edge.from === id ? edge.to : edge.from;
      parts.push(make("p", {}, nameButton(other)));
      for (const fact of edge.facts) if (!hiddenFamilies.has(fact.family)) parts.push(factElement(fact, false));
    }
    if (node.sentences.length) parts.push(make("h3", { textContent: "Sentences" }), ...node.sentences.map((s) => quote(s)));
    panel.replaceChildren(...parts);
    panel.scrollTop = 0;
  };
  const showEdge = (index) => {
    const edge = data.edges[index];
    const parts = [make("h2", {}, nameButton(edge.from), " – ", nameButton(edge.to))];
    for (const fact of edge.facts) if (!hiddenFamilies.has(fact.family)) parts.push(factElement(fact, true));
    panel.replaceChildren(...parts);
    panel.scrollTop = 0;
  };
  const clear = () => {
    selected = null;
    panel.replaceChildren(make("p", { className: "hint", textContent: "Click a name or a line to see the sentences it rests on." }));
    paint();
  };
  const select = (id, move) => {
    selected = { node: id };
    hiddenKinds.delete(kindOf.get(id));
    showNode(id);
    paint();
    if (move) network.focus(id, { scale: Math.max(network.getScale(), 0.9), animation: false });
  };
  network.on("click", (event) => {
    if (event.nodes.length) select(event.nodes[0], false);
    else if (event.edges.length) { selected = { edge: event.edges[0] }; showEdge(event.edges[0]); paint(); }
    else clear();
  });
  network.on("hoverNode", (event) => { hovered = event.node; if (selected === null) paint(); });
  network.on("blurNode", () => { hovered = null; if (selected === null) paint(); });
  byId("network").addEventListener("mouseleave", () => { if (hovered !== null) { hovered = null; if (selected === null) paint(); } });
  byId("fit").onclick = () => { clear(); fit(); };

  // ------------------------------------------------------------------ search
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const index = data.nodes.map((node) => ({ id: node.id, names: [node.label, ...node.aliases].map(plain) }));
  let found = [], active = 0;
  const listMatches = () => {
    const wanted = plain(query.value.trim());
    found = wanted === "" ? [] : index
      .map(({ id, names }) => ({ id, rank: Math.min(...names.map((name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(` ${wanted}`) ? 2 : name.includes(wanted) ? 3 : 9))) }))
      .filter((match) => match.rank < 9).sort((a, b) => a.rank - b.rank || a.id - b.id).slice(0, 12).map((match) => match.id);
    active = 0;
    matches.replaceChildren(...found.map((id, i) => make("li", {
      id: `match-${i}`, role: "option", ariaSelected: String(i === active), onmousedown: (event) => { event.preventDefault(); pick(i); },
    }, data.nodes[id].label, " ", make("small", { textContent: data.nodes[id].kind }))));
    if (wanted !== "" && !found.length) matches.replaceChildren(make("li", { role: "option", ariaDisabled: "true", textContent: "No such name on this page" }));
    matches.hidden = wanted === "";
    query.setAttribute("aria-expanded", String(!matches.hidden));
    if (found.length) query.setAttribute("aria-activedescendant", "match-0"); else query.removeAttribute("aria-activedescendant");
  };
  const pick = (i) => { if (found[i] === undefined) return; const id = found[i]; matches.hidden = true; query.setAttribute("aria-expanded", "false"); select(id, true); drawLegend(); };
  query.addEventListener("input", listMatches);
  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter") pick(active);
    else if (event.key === "Escape") { query.value = ""; listMatches(); }
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length) {
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      [...matches.children].forEach((item, i) => { item.ariaSelected = String(i === active); });
      query.setAttribute("aria-activedescendant", `match-${active}`);
    }
  });
  query.addEventListener("blur", () => { matches.hidden = true; query.setAttribute("aria-expanded", "false"); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== query) { event.preventDefault(); query.focus(); }
    else if (event.key === "Escape" && document.activeElement !== query) clear();
  });

  // ------------------------------------------------------------------ legend
  const icon = (shape, color) => {
    const canvas = make("canvas", { width: 32, height: 32 }), c = canvas.getContext("2d");
    c.fillStyle = color;
    c.beginPath();
    const polygon = (points) => points.forEach(([x, y], i) => (i ? c.lineTo(x, y) : c.moveTo(x, y)));
    if (shape === "dot") c.arc(16, 16, 12, 0, 2 * Math.PI);
    else if (shape === "square") c.rect(5, 5, 22, 22);
    else if (shape === "triangle") polygon([[16, 4], [29, 27], [3, 27]]);
    else if (shape === "diamond") polygon([[16, 3], [29, 16], [16, 29], [3, 16]]);
    else if (shape === "hexagon") polygon([[9, 5], [23, 5], [30, 16], [23, 27], [9, 27], [2, 16]]);
    else c.rect(1, 13, 30, 6);
    c.fill();
    return canvas;
  };
  const drawLegend = () => {
    const row = (name, text, shape, color, n, hidden) => make("label", {},
      make("input", { type: "checkbox", name, checked: !hidden.has(name), onchange: (event) => { if (event.target.checked) hidden.delete(name); else hidden.add(name); paint(); } }),
      icon(shape, color), text, make("span", { className: "n", textContent: String(n) }));
    const parts = [make("h2", { textContent: "Things" })];
    for (const [kind, style] of Object.entries(drawing.kinds).sort((a, b) => Object.keys(drawing.kinds).indexOf(a[0]) - Object.keys(drawing.kinds).indexOf(b[0]))) {
      const n = data.nodes.filter((node) => node.kind === kind).length;
      if (n) parts.push(row(kind, kind, style.shape, style.color, n, hiddenKinds));
    }
    parts.push(make("h2", { textContent: "Links" }));
    for (const [family, color] of Object.entries(drawing.families)) {
      const n = data.edges.reduce((sum, edge) => sum + edge.facts.filter((fact) => fact.family === family).length, 0);
      if (n) parts.push(row(family, family, "line", color, n, hiddenFamilies));
    }
    byId("legend").replaceChildren(...parts);
  };

  byId("empty").hidden = data.nodes.length > 0;
  byId("legend").hidden = data.nodes.length === 0;
  byId("count").textContent = data.nodes.length < data.total
    ? `the ${data.nodes.length} most important of ${data.total} linked things` : count(data.nodes.length, "linked thing", "linked things");
  drawLegend();
  fit();
  let timer;
  new ResizeObserver(() => { clearTimeout(timer); timer = setTimeout(() => { if (selected === null) fit(); }, 120); }).observe(byId("network"));
  document.body.dataset.ready = "true";
  window.kgNetwork = network;
})();
