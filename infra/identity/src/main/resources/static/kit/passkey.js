// A passkey as the second factor: fetches a challenge, lets the device sign it, and sends what it signed.
(() => {
  const button = document.querySelector('[data-passkey]');
  if (!button || !globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
    return;
  }
  const failed = document.getElementById('passkey-error');

  const call = async (address, body) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        [button.dataset.csrfHeader]: button.dataset.csrf,
      },
      body,
    });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    return answer.json();
  };

  // Only a challenge for a new passkey names the account.
  const sign = (challenge) =>
    challenge.user
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(challenge) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(challenge) });

  button.addEventListener('click', async () => {
    failed.hidden = true;
    button.disabled = true;
    try {
      const credential = await sign(await call(`${button.dataset.passkey}/challenge`, '{}'));
      const { onwards } = await call(button.dataset.passkey, JSON.stringify(credential));
      location.assign(onwards);
    } catch {
      button.disabled = false;
      failed.hidden = false;
      failed.focus();
    }
  });
  button.hidden = false;
})();
