// Files go up in pieces (tus 1.0.0) while the rest of the form is filled in: a cut resumes by itself, a page loaded anew takes up
// where it was. The form then brings a token in the place of the bytes. Without this script it brings the file itself.
(() => {
  const SMALLEST = 1 << 14, LARGEST = 1 << 20, FIRST = 1 << 16;
  const language = document.documentElement.lang;
  const weight = bytes => {
    const [unit, share] = bytes < 1e3 ? ["byte", 1] : bytes < 1e6 ? ["kilobyte", 1e3] : ["megabyte", 1e6];
    return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: unit === "byte" ? "long" : "short",
      maximumFractionDigits: unit === "megabyte" && bytes < 1e7 ? 1 : 0 }).format(bytes / share);
  };
  const base64 = words => btoa(String.fromCharCode(...new TextEncoder().encode(words)));
  const again = pause => new Promise(done => {
    setTimeout(done, pause);
    window.addEventListener("online", done, { once: true });
  });

  class Refused extends Error {}

  const enhance = field => {
    const input = field.querySelector("input[type=file]"), box = field.querySelector(".upload");
    const { form, name, required } = input;
    const [said, bar, drop] = box.children;
    const status = field.querySelector("[role=status]");
    const place = form.getAttribute("action") + " " + name;
    const token = field.querySelector("input[type=hidden]") || Object.assign(document.createElement("input"), { type: "hidden", name });
    let running = null, waiting = null;

    const show = (state, file, done) => {
      said.textContent = box.dataset[state].replace("%name", () => file.name).replace("%done", weight(done)).replace("%size", weight(file.size));
      bar.value = 100 * done / file.size;
      bar.hidden = state === "done";
      box.hidden = false;
      if (box.dataset.state !== state) status.textContent = said.textContent;
      box.dataset.state = state;
    };

    const hold = (address, file) => {
      token.value = address.split("/").pop();
      token.dataset.address = address;
      field.append(token);
      input.required = false;
      show("done", file, file.size);
    };

    const forget = () => {
      if (running) running.abort();
      running = waiting = null;
      token.remove();
      sessionStorage.removeItem(place);
      input.required = required;
      box.hidden = true;
      box.dataset.state = "";
    };

    const ask = async (method, address, headers, body, signal) => {
      const limit = new AbortController(), stop = () => limit.abort();
      const clock = setTimeout(stop, 60000);
      if (signal) signal.addEventListener("abort", stop);
      const answer = await fetch(address, { method, body, signal: limit.signal, redirect: "manual",
        headers: { "Tus-Resumable": "1.0.0", "X-CSRF-TOKEN": form.elements._csrf.value, ...headers } }).finally(() => {
        clearTimeout(clock);
        if (signal) signal.removeEventListener("abort", stop);
      });
      if (answer.type === "opaqueredirect" || answer.status === 403) throw new Refused(box.dataset.over);
      if ([413, 422, 507].includes(answer.status)) throw new Refused(await answer.text());
      return answer;
    };

    // One place of the server after the other, in pieces that take some seconds each, however slow the line is.
    const send = async (file, signal) => {
      const metadata = { filename: file.name.slice(-255), modified: file.lastModified, place, most: field.dataset.upload };
      let address = null, offset = null, done = 0, size = FIRST, pause = 1000;
      while (address === null || offset < file.size) {
        try {
          if (address === null) {
            const begun = await ask("POST", "/uploads", { "Upload-Length": file.size,
              "Upload-Metadata": Object.entries(metadata).map(([key, value]) => key + " " + base64(String(value))).join(",") }, null, signal);
            if (!begun.ok) throw begun;
            address = begun.headers.get("Location");
            offset = Number(begun.headers.get("Upload-Offset"));
          } else if (offset === null) {
            const stands = await ask("HEAD", address, {}, null, signal);
            if (!stands.ok) {
              if (stands.status === 404) address = null;
              throw stands;
            }
            offset = Number(stands.headers.get("Upload-Offset"));
          } else {
            const piece = await file.slice(offset, offset + size).arrayBuffer().catch(() => { throw new Refused(box.dataset.changed); });
            const begun = performance.now();
            const taken = await ask("PATCH", address, { "Content-Type": "application/offset+octet-stream", "Upload-Offset": offset }, piece, signal);
            if (!taken.ok) throw taken;
            offset = Number(taken.headers.get("Upload-Offset"));
            pause = 1000;
            const took = performance.now() - begun;
            size = took < 2000 ? Math.min(2 * size, LARGEST) : took > 10000 ? Math.max(size / 2, SMALLEST) : size;
          }
          done = offset;
          sessionStorage.setItem(place, JSON.stringify({ address, name: file.name, size: file.size, done }));
          show("going", file, done);
        } catch (trouble) {
          if (signal.aborted || trouble instanceof Refused) throw trouble;
          if (address !== null && trouble.status !== 409) show("cut", file, done);
          offset = null;
          size = Math.max(size / 2, SMALLEST);
          await again(pause);
          pause = Math.min(2 * pause, 30000);
        }
        if (signal.aborted || !field.isConnected) throw new DOMException("left", "AbortError");
      }
      return address;
    };

    const begin = async file => {
      forget();
      field.classList.remove("wrong");
      input.removeAttribute("aria-invalid");
      for (const old of field.querySelectorAll(".error")) old.remove();
      const mine = running = new AbortController();
      show("going", file, 0);
      try {
        hold(await send(file, mine.signal), file);
        running = null;
        if (waiting) waiting.click();
      } catch (trouble) {
        if (mine.signal.aborted || !field.isConnected) return;
        const stored = sessionStorage.getItem(place);
        forget();
        if (trouble.message === box.dataset.over && stored) sessionStorage.setItem(place, stored);
        input.value = "";
        const error = Object.assign(document.createElement("p"), { className: "error", id: name + "-error", textContent: trouble.message });
        error.setAttribute("role", "alert");
        input.before(error);
        field.classList.add("wrong");
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", name + "-hint " + error.id);
      }
    };

    const restore = async () => {
      if (token.isConnected) {
        hold("/uploads/" + token.value, { name: token.dataset.name, size: Number(token.dataset.size) });
        return;
      }
      const left = JSON.parse(sessionStorage.getItem(place));
      if (!left) return;
      const stands = await ask("HEAD", left.address).catch(() => null);
      if (running || !field.isConnected) return;
      const offset = stands ? Number(stands.headers.get("Upload-Offset")) : left.done;
      if (stands && !stands.ok || field.classList.contains("wrong")) sessionStorage.removeItem(place);
      else if (stands && offset === left.size) hold(left.address, left);
      else show("left", left, offset);
    };

    // What has a token brings no bytes.
    input.removeAttribute("name");
    input.addEventListener("change", () => input.files[0] ? begin(input.files[0]) : forget());
    drop.addEventListener("click", () => {
      const { address } = JSON.parse(sessionStorage.getItem(place)) || token.dataset;
      if (address) ask("DELETE", address, {}).catch(() => {});
      input.value = "";
      forget();
      input.focus();
    });
    form.addEventListener("submit", event => {
      if (!running) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = event.submitter || form.querySelector("button:not([type=button])");
      status.textContent = said.textContent = box.dataset.soon;
    }, true);
    restore();
  };

  for (const field of document.querySelectorAll("[data-upload]")) {
    if (field.dataset.ready) continue;
    field.dataset.ready = "yes";
    enhance(field);
  }
})();
