// What makes the pages quicker for those whose browser runs it. Nothing here is needed to file, follow or handle a report.
(() => {
  'use strict';
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const visible = element => element && element.getClientRects().length > 0;

  function announce(words) {
    const live = one('#announce');
    if (live) {
      live.textContent = words;
    }
  }

  // ---- What a fresh piece of page gets ----
  function enhance(root) {
    all('[data-print]', root).forEach(button => (button.hidden = false));
    all('[data-theme-switch], [data-dialog]', root).forEach(button => (button.hidden = false));
    if (navigator.clipboard) {
      all('[data-copy]', root).forEach(button => (button.hidden = false));
    }
    all('textarea[data-limit]', root).forEach(countdown);
    const first = one('[data-focus-first]', root);
    if (first) {
      first.focus();
    }
  }

  // How much still fits, said only near the limit.
  function countdown(area) {
    const limit = Number(area.dataset.limit);
    if (!limit || area.dataset.counted) {
      return;
    }
    area.dataset.counted = 'yes';
    const line = document.createElement('span');
    line.className = 'k-left';
    line.setAttribute('aria-live', 'polite');
    area.after(line);
    const say = () => {
      const left = limit - area.value.length;
      line.classList.toggle('k-left-over', left < 0);
      line.textContent = left > limit / 10 ? '' : (left < 0 ? area.dataset.over : area.dataset.left).replace('#', Math.abs(left));
    };
    area.addEventListener('input', say);
    say();
  }

  async function copy(button) {
    const source = one(button.dataset.copy);
    await navigator.clipboard.writeText((source.value || source.textContent).trim());
    const label = one('span', button) || button;
    const before = label.textContent;
    label.textContent = button.dataset.copied;
    announce(button.dataset.copied);
    setTimeout(() => (label.textContent = before), 2500);
  }

  function switchTheme() {
    const root = document.documentElement;
    root.dataset.bsTheme = root.dataset.bsTheme === 'dark' ? 'light' : 'dark';
    try {
      localStorage.setItem('lapor.theme', root.dataset.bsTheme);
    } catch {
      // The choice then lasts for this page.
    }
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy], [data-print], [data-theme-switch], [data-dialog]');
    if (!button) {
      return;
    }
    if ('copy' in button.dataset) {
      copy(button);
    } else if ('print' in button.dataset) {
      window.print();
    } else if ('themeSwitch' in button.dataset) {
      switchTheme();
    } else {
      one(button.dataset.dialog).showModal();
    }
  });

  // A form is sent once, however often its button is pressed.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || form.closest('[hx-post]')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach(form => delete form.dataset.sent));

  // ---- Keys ----
  const items = () => all('[data-key-list] [data-key-item]').filter(visible);
  const wayIn = item => (item.matches('a, button') ? item : one('a, button', item));

  function move(step) {
    const list = items();
    if (list.length === 0) {
      return;
    }
    const at = list.findIndex(item => item.contains(document.activeElement));
    const to = at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + step, 0), list.length - 1);
    const target = wayIn(list[to]);
    target.focus();
    target.scrollIntoView({block: 'nearest'});
  }

  function press(key) {
    const target = all(`[data-key="${key}"]`).find(visible);
    if (!target) {
      return false;
    }
    if (target.matches('input, textarea, select')) {
      target.focus();
      target.scrollIntoView({block: 'nearest'});
    } else {
      target.focus();
      target.click();
      const field = target.closest('details[open]') && one('input:not([type=hidden]), textarea, select', target.closest('details'));
      if (field) {
        field.focus();
      }
    }
    return true;
  }

  function openDialog(selector) {
    const dialog = one(selector);
    if (dialog && !dialog.open) {
      dialog.showModal();
    }
    return Boolean(dialog);
  }

  const KEYS = {
    '?': () => openDialog('#k-keys'),
    j: () => move(1) || true,
    k: () => move(-1) || true,
  };

  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      if (openPalette()) {
        event.preventDefault();
      }
      return;
    }
    const typing = event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || one('dialog[open]')) {
      if (event.key === 'Escape' && typing && !one('dialog[open]')) {
        typing.blur();
      }
      return;
    }
    const handled = KEYS[event.key] ? KEYS[event.key]() : /^[a-z/]$/.test(event.key) && press(event.key);
    if (handled) {
      event.preventDefault();
    }
  });

  // ---- Palette: every place and every action of this page, by a few letters ----
  function openPalette() {
    const dialog = one('#k-palette');
    if (!dialog) {
      return false;
    }
    const input = one('input', dialog);
    const list = one('ul', dialog);
    const found = () => all('[data-palette], [data-key]:not(input):not(textarea)').filter(visible)
      .map(target => ({target, words: target.textContent.replace(/\s+/g, ' ').trim()}))
      .filter(({words}) => words.toLowerCase().includes(input.value.trim().toLowerCase()));
    const show = () => {
      list.replaceChildren(...found().map(({target, words}) => entry(dialog, target, words)));
      if (list.children.length === 0) {
        const none = document.createElement('li');
        none.className = 'k-muted';
        none.textContent = dialog.dataset.none;
        list.append(none);
      }
    };
    input.value = '';
    input.oninput = show;
    input.onkeydown = event => {
      const first = one('button', list);
      if (event.key === 'Enter' && first) {
        event.preventDefault();
        first.click();
      } else if (event.key === 'ArrowDown' && first) {
        event.preventDefault();
        first.focus();
      }
    };
    list.onkeydown = event => {
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (step) {
        event.preventDefault();
        const buttons = all('button', list);
        (buttons[buttons.indexOf(document.activeElement) + step] || input).focus();
      }
    };
    // Before the dialog covers them, since only what is visible is offered.
    show();
    if (!dialog.open) {
      dialog.showModal();
    }
    return true;
  }

  function entry(dialog, target, words) {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => {
      dialog.close();
      target.focus();
      target.click();
    });
    item.append(button);
    return item;
  }

  // ---- After htmx changed a part: the focus stays where it was, or goes to where the page says ----
  let before = null;
  document.addEventListener('htmx:beforeSwap', event => {
    const active = document.activeElement;
    const inside = event.detail.target && event.detail.target.contains(active);
    before = inside ? {id: active.id, at: items().findIndex(item => item.contains(active))} : null;
  });
  document.addEventListener('htmx:afterSettle', event => {
    const part = event.detail.elt;
    enhance(part);
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (!before || !lost) {
      return;
    }
    const list = items();
    const target = (before.id && document.getElementById(before.id))
      || one('[data-focus-after-swap]', part)
      || (before.at >= 0 && list.length > 0 && wayIn(list[Math.min(before.at, list.length - 1)]))
      || part;
    if (target === part && !part.hasAttribute('tabindex')) {
      part.tabIndex = -1;
    }
    target.focus({preventScroll: true});
  });
  const failed = () => {
    const toast = one('#k-toast');
    if (toast) {
      toast.hidden = false;
      toast.textContent = toast.dataset.failed;
      setTimeout(() => (toast.hidden = true), 8000);
    }
  };
  document.addEventListener('htmx:sendError', failed);
  document.addEventListener('htmx:responseError', failed);

  enhance(document);
})();
