// Passkeys: shown only where the browser can use them. Runs anew each time the page that needs it is shown.
(() => {
  const { PublicKeyCredential: Kind } = window;
  if (!Kind || !Kind.parseRequestOptionsFromJSON || !Kind.parseCreationOptionsFromJSON) return;

  const post = async (form, path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "text/plain;charset=UTF-8", "X-CSRF-TOKEN": form.elements._csrf.value },
      body: body === undefined ? "" : JSON.stringify(body),
    });
    if (!answer.ok) throw answer;
    return answer.json();
  };

  const use = async form => {
    const publicKey = Kind.parseRequestOptionsFromJSON(await post(form, "/sign-in/passkey/options"));
    const shown = await navigator.credentials.get({ publicKey });
    const shared = document.getElementById("shared");
    const query = new URLSearchParams({ next: form.dataset.next, shared: Boolean(shared && shared.checked) });
    return post(form, "/sign-in/passkey?" + query, shown.toJSON());
  };

  const make = async form => {
    const publicKey = Kind.parseCreationOptionsFromJSON(await post(form, "/account/passkeys/options"));
    const made = await navigator.credentials.create({ publicKey });
    return post(form, "/account/passkeys?" + new URLSearchParams({ label: form.elements.label.value }), made.toJSON());
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    if (form.dataset.ready) continue;
    form.dataset.ready = "yes";
    form.addEventListener("submit", async event => {
      event.preventDefault();
      const error = form.querySelector(".error");
      error.hidden = true;
      try {
        location.assign((await (form.dataset.passkey === "use" ? use : make)(form)).to);
      } catch {
        error.textContent = error.dataset.said;
        error.hidden = false;
      }
    });
  }
})();
