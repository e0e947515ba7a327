// Shows openapi.json; nothing else is loaded.
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

const resolve = (api, item) =>
  item?.$ref ? item.$ref.slice(2).split('/').reduce((at, key) => at[key], api) : item;

const typeOf = (schema) => {
  if (!schema) return [''];
  if (schema.$ref) {
    const name = schema.$ref.split('/').pop();
    return [make('a', { href: `#type-${name}` }, name)];
  }
  if (schema.anyOf) return schema.anyOf.flatMap((part, at) => (at ? [' | ', ...typeOf(part)] : typeOf(part)));
  if (schema.type === 'array') return [...typeOf(schema.items), '[]'];
  if (schema.enum) return [schema.enum.map((value) => `"${value}"`).join(' | ')];
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object')
    return ['{name: ', ...typeOf(schema.additionalProperties), '}'];
  return [schema.format ? `${schema.type} (${schema.format})` : (schema.type ?? 'any')];
};

const limits = (schema) =>
  ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern']
    .filter((name) => schema[name] !== undefined)
    .map((name) => `${name} ${schema[name]}`)
    .join(', ');

const table = (heads, rows) =>
  make('table', {}, make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, ...[cell].flat()))))));

const operation = (api, method, path, item) => {
  const body = make('div');
  body.append(make('p', {}, item.summary), make('p', { class: 'dim' }, `${item.operationId} · ${item['x-access']}`));
  const parameters = item.parameters.map((parameter) => resolve(api, parameter));
  if (parameters.length)
    body.append(table(['Parameter', 'In', 'Type', ''],
      parameters.map((p) => [make('code', {}, p.name), p.in, typeOf(p.schema), p.description ?? (p.required ? 'required' : '')])));
  for (const [type, content] of Object.entries(item.requestBody?.content ?? {}))
    body.append(make('p', {}, `Body (${type}): `, ...typeOf(content.schema)));
  for (const [status, answer] of Object.entries(item.responses)) {
    const resolved = resolve(api, answer);
    const line = make('p', {}, `${status} ${resolved.description}: `);
    for (const [type, content] of Object.entries(resolved.content ?? {})) line.append(...typeOf(content.schema), ` (${type}) `);
    body.append(line);
  }
  const summary = make('summary', {}, make('span', { class: 'method' }, method.toUpperCase()),
    make('span', { class: 'path' }, path), make('span', { class: 'dim' }, item.summary));
  return make('details', { id: item.operationId, 'data-text': `${method} ${path} ${item.operationId} ${item.summary}`.toLowerCase() },
    summary, body);
};

const schema = (name, item) => {
  const body = make('div');
  if (item.enum) body.append(make('p', {}, item.enum.map((value) => `"${value}"`).join(' | ')));
  if (item.properties)
    body.append(table(['Member', 'Type', 'Limits'], Object.entries(item.properties).map(([member, type]) => [
      make('code', {}, member + (item.required?.includes(member) ? '' : '?')), typeOf(type), limits(type)])));
  return make('details', { id: `type-${name}` }, make('summary', {}, make('code', {}, name)), body);
};

const openTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
  target?.scrollIntoView();
};

const api = await (await fetch('/api/v1/openapi.json')).json();
document.getElementById('about').textContent = api.info.description;
const groups = new Map();
for (const [path, methods] of Object.entries(api.paths))
  for (const [method, item] of Object.entries(methods)) {
    const tag = item.tags[0];
    if (!groups.has(tag)) groups.set(tag, make('section', {}, make('h2', {}, tag)));
    groups.get(tag).append(operation(api, method, path, item));
  }
document.getElementById('operations').append(...groups.values());
document.getElementById('codes').append(
  ...api.components.schemas.FaultCode.enum.map((code) => make('li', { id: code }, make('code', {}, code))));
document.getElementById('schemas').append(
  ...Object.entries(api.components.schemas).map(([name, item]) => schema(name, item)));
document.getElementById('filter').addEventListener('input', (event) => {
  const words = event.target.value.toLowerCase().split(/\s+/);
  for (const item of document.querySelectorAll('#operations details'))
    item.hidden = !words.every((word) => item.dataset.text.includes(word));
});
addEventListener('hashchange', openTarget);
openTarget();
