// Checks while one writes. What counts is the check when the post is saved; this only spares the wait.
import { content } from './content.js';
import { layer } from './layer.js';
import { list } from './cards.js';
import { replace, reveal } from './edit.js';

// From the last key to the question; the answer takes the rest of the 300 ms.
const pause = 80;
const quiet = 1500;

const home = document.getElementById('live');
const form = home.closest('form');
const rail = document.getElementById('live-rail');
const state = document.getElementById('live-state');
const said = document.getElementById('live-said');
const wide = matchMedia('(min-width: 75rem)');
const networks = JSON.parse(home.dataset.networks);
const token = form.elements.namedItem('__RequestVerificationToken').value;
const watched = [...form.querySelectorAll('textarea, input[type=text]')].filter((field) => /^(base|v\d+-(text|title)|card-(title|description)|m-.*-(alt|words|srt|spoken))$/.test(field.name));

let timer = 0;
let telling = 0;
let asked = null;

const tell = (words) => {
  clearTimeout(telling);
  telling = setTimeout(() => { if (said.textContent !== words) { said.textContent = words; } }, quiet);
};

const on = {
  reveal,
  replace: (field, found) => {
    if (replace(field, found)) { said.textContent = home.dataset.replaced; }
    ask();
  },
  copy: async (button, found) => {
    try { await navigator.clipboard.writeText(found.instead); button.textContent = home.dataset.copied; } catch { said.textContent = found.instead; }
  },
};

const label = (field) => field.labels[0]?.textContent ?? '';
const layers = watched.map(layer);
const lists = new Map([['', list('', home.dataset.whole, null, on)], ...watched.map((field) => [field.name, list(field.name, label(field), field, on)])]);

const place = () => {
  rail.append(lists.get('').box);
  for (const field of watched) {
    const { box } = lists.get(field.name);
    if (wide.matches) { rail.append(box); } else { field.closest('.field').append(box); }
  }
};

const show = (report) => {
  const at = (name) => report.findings.filter((found) => (lists.has(found.field) ? found.field : '') === name);
  for (const one of layers) { one.show(at(one.field.name)); }
  for (const [name, one] of lists) { one.show(at(name)); }
  state.textContent = report.said;
  tell(report.said);
};

const lost = () => { state.textContent = home.dataset.lost; tell(home.dataset.lost); };

async function ask() {
  clearTimeout(timer);
  asked?.abort();
  const variants = content(form, networks);
  if (variants.length === 0) { show({ findings: [], said: home.dataset.empty }); return; }
  asked = new AbortController();
  const { signal } = asked;
  try {
    const answer = await fetch('/charter/live', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', RequestVerificationToken: token },
      body: JSON.stringify({ owner: home.dataset.owner, variants }),
      redirect: 'error',
      signal,
    });
    if (answer.status === 429) { timer = setTimeout(ask, 1000 * Number(answer.headers.get('Retry-After') ?? 2)); return; }
    if (!answer.ok) { lost(); return; }
    const report = await answer.json();
    if (!signal.aborted) { show(report); }
  } catch (fault) {
    if (fault.name !== 'AbortError') { lost(); }
  }
}

const soon = () => { clearTimeout(timer); clearTimeout(telling); asked?.abort(); timer = setTimeout(ask, pause); };

form.addEventListener('input', (event) => {
  layers.find((one) => one.field === event.target)?.shift();
  soon();
});
form.addEventListener('change', soon);
// Beside a long text, the findings of the field one writes in come first into view.
form.addEventListener('focusin', (event) => {
  const own = lists.get(event.target.name);
  if (wide.matches && own && !own.box.hidden) { rail.scrollTop = own.box.offsetTop - rail.offsetTop; }
});
wide.addEventListener('change', place);
place();
home.hidden = false;
for (const kept of document.querySelectorAll('[data-kept]')) { kept.hidden = true; }
ask();
