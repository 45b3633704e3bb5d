// Runs before the first paint: the theme an officer chose, or the one the system prefers.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem('lapor.theme');
  } catch {
    // Storage may be forbidden; the system's preference holds then.
  }
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
})();
