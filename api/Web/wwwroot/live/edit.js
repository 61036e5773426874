// Changes a field as if it were typed: the browser's own undo takes it back.
const type = (field, from, to, words) => {
  field.focus();
  field.setSelectionRange(from, to);
  const typed = words === '' ? document.execCommand('delete') : document.execCommand('insertText', false, words);
  if (typed) { return; }
  field.setRangeText(words, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

// A passage taken out leaves one space between its neighbours, not two.
const hole = (text, from, to) => {
  const before = /[ \t]$/.test(text.slice(0, from));
  const after = to === text.length || /^[\s.,)]/.test(text.slice(to));
  if (before && after) { return [from - 1, to]; }
  return (from === 0 || text[from - 1] === '\n') && /^[ \t]/.test(text.slice(to)) ? [from, to + 1] : [from, to];
};

export const replace = (field, finding) => {
  if (field.value.slice(finding.start, finding.end) !== finding.quote) { return false; }
  // A sentence that stands elsewhere in the text already is not said twice.
  const said = finding.replacement !== '' && (field.value.slice(0, finding.from) + field.value.slice(finding.to)).includes(finding.replacement);
  const words = said ? '' : finding.replacement;
  const [from, to] = words === '' ? hole(field.value, finding.from, finding.to) : [finding.from, finding.to];
  type(field, from, to, words);
  return true;
};

export const reveal = (field, finding) => {
  field.focus();
  field.setSelectionRange(finding.start, finding.end);
  field.scrollIntoView({ block: 'nearest' });
};
