// The colours of a picture, on a ground of its own, so that the accent need not do for any other.

const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour over another: `#rrggbb`. */
export const over = (colour, ground, opacity) => {
  const under = channels(ground);
  const mixed = channels(colour).map((channel, index) => Math.round(channel * opacity + under[index] * (1 - opacity)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
};

const scheme = (ground, ink, accent, note) => ({ground, ink, accent, note, secondInk: over(ink, ground, 0.82)});

/** The colours of each theme. */
export const colours = {
  light: scheme('#ffffff', '#15171a', '#1c2fae', '#8a3200'),
  dark: scheme('#15171a', '#e9e7e1', '#9dacff', '#ffb58c'),
};
