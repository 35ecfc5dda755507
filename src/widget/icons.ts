/** Line icons on a 24-pixel grid. */
export const icons = {
  cross: 'M6 6l12 12M18 6L6 18',
  down: 'M6 10l6 6 6-6',
  send: 'M5 12h14M13 6l6 6-6 6',
  clip: 'M19.5 11.5l-7.6 7.6a5 5 0 0 1-7-7l8-8a3.3 3.3 0 0 1 4.7 4.7l-8 8a1.7 1.7 0 0 1-2.4-2.4l7.3-7.3',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5a7.5 7.5 0 0 1 15 0',
} as const;
