/** Shapes of the icons: SVG paths in a square of 24, drawn as lines. */
export const icons = {
  timeline: 'M4 6h10M4 12h16M4 18h7',
  orders: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  notifications: 'M6 16V11a6 6 0 1 1 12 0v5l2 2H4zM10 21h4',
  ledger: 'M5 4h14v16H5zM5 9h14M12 9v11',
  world: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l3.5 2',
  catalog: 'M4 5h6a2 2 0 0 1 2 2v13a2 2 0 0 0-2-2H4zM20 5h-6a2 2 0 0 0-2 2v13a2 2 0 0 1 2-2h6z',
  search: 'M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM16 16l4.5 4.5',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  down: 'M6 9.5l6 6 6-6',
  right: 'M9.5 6l6 6-6 6',
  left: 'M14.5 6l-6 6 6 6',
  sun: 'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  screen: 'M3 5h18v11H3zM8 20h8M12 16v4',
  language: 'M3 6h10M8 3v3M5.5 9.5c1 2.5 3 4 5.5 5M10.5 6c-.6 4-3 7-7 8.5M12.5 21l4.5-11 4.5 11M14 17.5h6',
  keyboard: 'M3 6h18v12H3zM7 10h0M11 10h0M15 10h0M8 14h8',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4.5v15l12-7.5z',
  forward: 'M4 5.5v13l9-6.5zM13 5.5v13l8-6.5z',
  phone: 'M7 2.5h10v19H7zM11 18.5h2',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 1 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 1 0 11 18.7l1-1',
  download: 'M12 4v11M7 11l5 5 5-5M4 20h16',
  refresh: 'M20 11a8 8 0 1 0-.7 4.5M20 4.5V11h-6.5',
  send: 'M4 12L20 4l-5 16-3.5-6.5z',
  warning: 'M12 4l9.5 16h-19zM12 10v4.5M12 17.2v.3',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
} as const satisfies Readonly<Record<string, string>>

/** Name of an icon. */
export type IconName = keyof typeof icons
