// Counts while one types, in each network's own unit. The page counts by itself when it is saved; this only spares the wait.
const address = /https?:\/\/[^\s<>«»]+/giu;
const split = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const light = (c) => c <= 4351 || (c >= 8192 && c <= 8205) || (c >= 8208 && c <= 8223) || (c >= 8242 && c <= 8247);
const emoji = (c) => c === 0xfe0f || c === 0x20e3 || (c >= 0x1f000 && c <= 0x1faff);

const graphemes = (text) => [...split.segment(text)].map((s) => s.segment);
const elements = (text) => graphemes(text).reduce((sum, one) => {
  const points = [...one].map((p) => p.codePointAt(0));
  return sum + (points.some(emoji) ? 2 : points.reduce((n, c) => n + (light(c) ? 1 : 2), 0));
}, 0);

const weighted = (text) => {
  const normal = text.normalize('NFC');
  let total = 0;
  let from = 0;
  for (const match of normal.matchAll(address)) {
    total += elements(normal.slice(from, match.index)) + 23;
    from = match.index + match[0].replace(/[.,;:!?)…'"’]+$/u, '').length;
  }
  return total + elements(normal.slice(from));
};

const count = {
  weighted,
  graphemes: (text) => graphemes(text).length,
  bytes: (text) => new TextEncoder().encode(text).length,
  characters: (text) => text.length,
};

const common = document.getElementById('base');
for (const counter of document.querySelectorAll('[data-counts]')) {
  const field = document.getElementById(counter.dataset.counts);
  const inherits = field.tagName === 'TEXTAREA';
  const tell = () => {
    const text = (field.value.trim() || (inherits ? common.value : '')).trim();
    for (const unit of counter.querySelectorAll('[data-unit]')) {
      const length = count[unit.dataset.unit](text);
      const over = length - Number(unit.dataset.max);
      unit.querySelector('b').textContent = length.toLocaleString(document.documentElement.lang);
      unit.querySelector('em').textContent = over > 0 ? unit.dataset.over.replace('{0}', over) : '';
      unit.classList.toggle('over', over > 0);
    }
  };
  field.addEventListener('input', tell);
  if (inherits) { common.addEventListener('input', tell); }
}
