// A list of findings for one field: under it on a phone, beside the text on a desk.
const fill = (card, part, words) => {
  const place = card.querySelector(`[data-${part}]`);
  if (words === '' || words === null) { (place.closest('[data-line]') ?? place).remove(); } else { place.textContent = words; }
};

const act = (card, name, wanted, what) => {
  const button = card.querySelector(`[data-do="${name}"]`);
  if (!wanted) { button.remove(); return; }
  button.addEventListener('click', () => what(button));
};

const make = (template, entry, field, on) => {
  const card = template.content.firstElementChild.cloneNode(true);
  const { found } = entry;
  for (const part of ['where', 'quote', 'problem', 'instead', 'source']) { fill(card, part, found[part]); }
  const link = card.querySelector('[data-rule]');
  link.prepend(found.rule);
  link.href = `/charter/${encodeURIComponent(found.rule)}`;
  const passage = field !== null && found.quote !== '';
  const whole = found.to - found.from > found.end - found.start;
  const words = passage ? found.replacement : null;
  // Where the advice says those very words, they are not said twice.
  fill(card, 'sentence', whole && words && !found.instead.includes(words) ? words : '');
  if (words && !whole) { card.querySelector('[data-words]').textContent = words; }
  act(card, 'replace', Boolean(words) && !whole, () => on.replace(field, entry.found));
  act(card, 'rewrite', Boolean(words) && whole, () => on.replace(field, entry.found));
  for (const [name, wanted] of [['remove', !whole], ['cut', whole]]) { act(card, name, passage && found.replacement === '' && wanted, () => on.replace(field, entry.found)); }
  act(card, 'copy', found.replacement === null, (button) => on.copy(button, entry.found));
  act(card, 'show', passage, () => on.reveal(field, entry.found));
  return card;
};

const key = (found) => JSON.stringify({ ...found, start: 0, end: 0, from: 0, to: found.to - found.from });

export const list = (name, label, field, on) => {
  const box = document.createElement('div');
  box.className = 'live-list';
  box.dataset.field = name;
  box.hidden = true;
  const title = document.createElement('h3');
  title.textContent = label;
  box.append(title);
  let entries = [];
  return {
    box,
    show: (findings) => {
      box.hidden = findings.length === 0;
      // The same findings elsewhere in the text keep their cards, and with them the reader's place.
      if (findings.length === entries.length && findings.every((found, i) => key(found) === key(entries[i].found))) {
        findings.forEach((found, i) => { entries[i].found = found; });
        return;
      }
      entries = findings.map((found) => ({ found }));
      box.replaceChildren(title, ...entries.map((entry) => make(document.getElementById(`live-${entry.found.severity}`), entry, field, on)));
    },
  };
};
