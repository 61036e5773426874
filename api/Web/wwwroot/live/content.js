// What would leave on each network, as it stands in the editor's fields at this moment, and where each text is typed.
const lines = (text) => text.split('\n').map((line) => line.trim().slice(0, 2000)).filter((line) => line).slice(0, 50);
const web = (text) => { try { return /^https?:$/.test(new URL(text).protocol) ? text : ''; } catch { return ''; } };

const reader = (form) => {
  const one = (name) => form.elements.namedItem(name);
  return { has: (name) => one(name) !== null, value: (name) => one(name)?.value ?? '', ticked: (name) => one(name)?.checked === true };
};

// The files ticked for a network, in the order of their boxes.
const files = (form, at) => [...form.querySelectorAll(`input[name="${at}-media"]:checked`)].map((box) => `m-${box.value}`).filter((name) => !reader(form).ticked(`${name}-remove`));

const medium = (field, name, number, fields) => {
  const told = (suffix, none) => (field.ticked(`${name}-${none}`) ? '' : field.value(`${name}-${suffix}`) || null);
  const video = field.has(`${name}-srt`);
  const spoken = field.value(`${name}-srt`) ? 'srt' : 'spoken';
  Object.assign(fields, { [`alt/${number}`]: `${name}-alt`, [`words/${number}`]: `${name}-words`, [`transcript/${number}`]: `${name}-${spoken}` });
  return {
    kind: video ? 'video' : 'image',
    alt: field.value(`${name}-alt`),
    nature: field.value(`${name}-nature`) || 'unknown',
    owner: field.value(`${name}-owner`) || 'unknown',
    words: video ? null : told('words', 'nowords'),
    transcript: video ? told(spoken, 'silent') : null,
  };
};

const variant = (form, at, network) => {
  const field = reader(form);
  const own = at !== '' && field.value(`${at}-text`).trim() !== '';
  const fields = { text: own ? `${at}-text` : 'base' };
  const names = at === '' ? [] : files(form, at);
  const media = names.map((name, i) => medium(field, name, i + 1, fields));
  const check = {
    network,
    text: field.value(fields.text),
    language: field.value('language') === 'en' ? 'en' : 'fr',
    media,
    sources: lines(field.value('sources')),
    article: web(field.value('article')),
    asksForAll: true,
  };
  if (field.value(`${at}-title`)) { check.title = field.value(`${at}-title`); fields.title = `${at}-title`; }
  if (field.value(`${at}-card`) === 'shared') {
    check.card = { title: field.value('card-title'), description: field.value('card-description') };
    Object.assign(fields, { card_title: 'card-title', card_description: 'card-description' });
  }
  if (/^\d{4}-\d\d-\d\d$/.test(field.value('dated-on'))) { check.datedOn = field.value('dated-on'); }
  if (field.value('audience')) { check.audience = field.value('audience'); }
  if (field.value('partnership').trim()) { check.partnership = true; }
  if (names.some((name) => field.ticked(`${name}-ai`))) { check.aiGenerated = true; }
  if (media.some((one) => one.kind === 'video')) { check.captions = names.some((name) => field.value(`${name}-srt`) !== ''); }
  return { check, fields };
};

// While no network is chosen yet, the common text is read as the first one would carry it.
export const content = (form, networks) => {
  const chosen = Object.entries(networks).filter(([at]) => reader(form).ticked(`${at}-on`));
  const all = chosen.length > 0 ? chosen : [['', Object.values(networks)[0]]];
  return all.map(([at, network]) => variant(form, at, network)).filter(({ check }) => check.text.trim() || check.title || check.card?.title || check.media.length > 0);
};
