// Small pictures, drawn with lines. Each stands beside a word or inside a button that has a name.

const shapes = {
  send: 'M4 12 20 4l-4 16-4-7-8-1Z',
  voice: 'M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3ZM5 11a7 7 0 0 0 14 0M12 18v3',
  clip: 'm20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.5 3.5 0 0 1 5 5l-8.5 8.5a1.8 1.8 0 0 1-2.6-2.6L14.500 7.500',
  menu: 'M4 7h16M4 12h16M4 17h16',
  dots: 'M12 5h.01M12 12h.01M12 19h.01',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4l2-2ZM10 21h4',
  chat: 'M4 5h16v11H10l-4 4v-4H4V5Z',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 19a6 6 0 0 1 12 0M16 5.500a3 3 0 0 1 0 5.500M17 13.500a6 6 0 0 1 4 5.500',
  day: 'M4 6h16v14H4V6ZM4 10h16M8 3v4M16 3v4',
  call: 'M6 3h3l2 5-2.500 1.500a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  mail: 'M3 6h18v12H3V6Zm0 1 9 7 9-7',
  phone: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM11 18h2',
  firm: 'M4 21V8l8-5 8 5v13M9 21v-6h6v6M8 10h.01M12 10h.01M16 10h.01',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5l3 2',
  play: 'M7 4v16l13-8L7 4Z',
  anchor: 'M12 8v13M8 11h8M4 14c1 4 4 7 8 7s7-3 8-7M12 8a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
};

/** @typedef {keyof typeof shapes} IconName */

/** @param {IconName} name */
export function icon(name) {
  const made = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[name]);
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('class', `icon icon-${name}`);
  made.setAttribute('aria-hidden', 'true');
  made.append(path);
  return made;
}

const space = 'http://www.w3.org/2000/svg';
