// Shows /schema/openapi.json. This Swagger UI reads OpenAPI 3.0, so what 3.1 says differently is put into its words.

const withoutNull = (options) => options.filter((option) => option.type !== "null");

function inOlderWords(node) {
  if (Array.isArray(node)) return node.map(inOlderWords);
  if (node === null || typeof node !== "object") return node;
  const older = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inOlderWords(value)]));
  for (const word of ["oneOf", "anyOf"]) {
    const options = older[word];
    if (!Array.isArray(options) || !options.some((option) => option.type === "null")) continue;
    const rest = withoutNull(options);
    delete older[word];
    if (rest.length === 1 && !rest[0].$ref) Object.assign(older, rest[0]);
    else older[rest.length === 1 ? "allOf" : word] = rest;
    older.nullable = true;
  }
  if (Array.isArray(older.type)) {
    const types = older.type.filter((type) => type !== "null");
    if (types.length < older.type.length) older.nullable = true;
    older.type = types[0];
  }
  if ("const" in older) {
    older.enum = [older.const];
    delete older.const;
  }
  return older;
}

async function show() {
  const answer = await fetch("/schema/openapi.json");
  if (!answer.ok) throw new Error(`the description answered ${answer.status}`);
  const spec = { ...inOlderWords(await answer.json()), openapi: "3.0.3" };
  SwaggerUIBundle({
    spec,
    dom_id: "#api",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    persistAuthorization: false,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
  });
}

show().catch((error) => {
  const line = document.createElement("p");
  line.className = "wait";
  line.textContent = `The page could not be shown: ${error.message}.`;
  document.getElementById("api").replaceChildren(line);
});
