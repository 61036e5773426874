// A field's words once more, behind it and invisible, so that what was found can be underlined.
const edges = (length, findings) => [...new Set([0, length, ...findings.flatMap((f) => [f.start, f.end])])].sort((a, b) => a - b);
const grave = { block: 3, attest: 2, warn: 1 };

const pieces = (text, findings) => edges(text.length, findings).slice(0, -1).map((from, i, all) => {
  const to = i + 1 < all.length ? all[i + 1] : text.length;
  const over = findings.filter((f) => f.start <= from && f.end >= to).sort((a, b) => grave[b.severity] - grave[a.severity])[0];
  if (!over) { return text.slice(from, to); }
  const mark = document.createElement('mark');
  mark.className = over.severity;
  mark.textContent = text.slice(from, to);
  return mark;
});

export const layer = (field) => {
  const active = document.activeElement === field;
  const box = document.createElement('div');
  const behind = document.createElement('div');
  box.className = 'live-field';
  behind.className = field.tagName === 'TEXTAREA' ? 'live-layer' : 'live-layer line';
  behind.setAttribute('aria-hidden', 'true');
  field.before(box);
  box.append(behind, field);
  // Moving a field takes the focus away from whoever was quick enough to be in it.
  if (active) { field.focus(); }
  const follow = () => { behind.scrollTop = field.scrollTop; behind.scrollLeft = field.scrollLeft; };
  field.addEventListener('scroll', follow);
  let drawn = field.value;
  let found = [];
  const draw = () => {
    drawn = field.value;
    behind.replaceChildren(...pieces(drawn, found.filter((f) => f.end > f.start)), '\n');
    follow();
  };
  return {
    field,
    show: (findings) => { found = findings.filter((f) => field.value.slice(f.start, f.end) === f.quote); draw(); },
    // Between a key and the answer the marks stay with their words, or go with them.
    shift: () => {
      const moved = field.value.length - drawn.length;
      found = found.map((f) => (field.value.slice(f.start, f.end) === f.quote ? f : { ...f, start: f.start + moved, end: f.end + moved }))
        .filter((f) => f.start >= 0 && field.value.slice(f.start, f.end) === f.quote);
      draw();
    },
  };
};
