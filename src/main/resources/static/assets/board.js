// The board of the composition: dragging a country, or choosing in the list beside its name, is the same act;
// the form is what is sent. Without this script the lists alone do it.
(() => {
  const form = document.getElementById("board");
  if (!form || form.dataset.ready || form.dataset.alone !== "true") return;
  form.dataset.ready = "yes";

  const lanes = [...form.querySelectorAll("[data-lane]")];
  const head = document.getElementById("lane-none");
  const adopt = document.getElementById("adopt");
  const said = document.getElementById("board-said");
  const seats = lane => [...lane.querySelectorAll(".seat:not(.fixed)")];

  const count = () => {
    const left = seats(lanes[0]).length;
    const words = left === 0 ? head.dataset.none : left === 1 ? head.dataset.one : head.dataset.many.replace("99", left);
    head.firstElementChild.textContent = words;
    head.firstElementChild.className = "status " + (left ? "block" : "ok");
    lanes[0].classList.toggle("empty", left === 0);
    for (const cell of form.querySelectorAll("[data-count]")) {
      const [code, trait] = cell.dataset.count.split(" ");
      if (cell.dataset.lead === undefined) cell.dataset.lead = Number(cell.textContent) - number(code, trait);
      cell.textContent = Number(cell.dataset.lead) + number(code, trait);
    }
    return words;
  };

  const number = (code, trait) => seats(lanes.find(lane => lane.dataset.lane === code)).filter(seat => trait === "all"
    || seat.dataset.traits.split(" ").includes(trait) || seat.dataset.ranks.split(" ")[trait - 1] === code).length;

  const put = (seat, lane) => {
    const list = lane.querySelector("ul");
    const after = seats(lane).find(other => Number(other.dataset.order) > Number(seat.dataset.order));
    const choice = seat.querySelector("select");
    const focused = document.activeElement === choice;
    list.insertBefore(seat, after || null);
    choice.value = lane.dataset.lane;
    if (focused) choice.focus();
    const left = count();
    const where = choice.selectedOptions[0].textContent;
    said.textContent = form.dataset.moved.replace("%country", seat.dataset.country).replace("%where", where).replace("%left", left);
    if (adopt) {
      adopt.disabled = true;
      document.getElementById("unkept").hidden = false;
    }
  };

  form.addEventListener("change", event => {
    const seat = event.target.closest(".seat");
    if (seat) put(seat, lanes.find(lane => lane.dataset.lane === event.target.value));
  });

  // Pointers are mice, pens and fingers alike. A finger drags by the grip alone, so that it may still scroll the page.
  for (const seat of form.querySelectorAll(".seat:not(.fixed)")) {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    seat.prepend(grip);
    seat.addEventListener("pointerdown", event => {
      if (event.button !== 0 || event.target.closest("select") || event.pointerType !== "mouse" && event.target !== grip) return;
      event.preventDefault();
      drag(seat, event);
    });
  }

  const drag = (seat, start) => {
    let over = null;
    const scrolled = window.scrollY;
    const under = event => {
      const found = document.elementFromPoint(event.clientX, event.clientY);
      return found && found.closest("[data-lane]");
    };
    const move = event => {
      seat.style.transform = `translate(${event.clientX - start.clientX}px, ${event.clientY - start.clientY + window.scrollY - scrolled}px)`;
      if (event.clientY < 60) window.scrollBy(0, -20);
      if (event.clientY > window.innerHeight - 60) window.scrollBy(0, 20);
      const lane = under(event);
      if (lane !== over) {
        if (over) over.classList.remove("over");
        if (lane) lane.classList.add("over");
        over = lane;
      }
    };
    const end = event => {
      seat.removeEventListener("pointermove", move);
      seat.removeEventListener("pointerup", end);
      seat.removeEventListener("pointercancel", end);
      const lane = event.type === "pointerup" ? under(event) : null;
      seat.classList.remove("held");
      seat.style.transform = "";
      if (over) over.classList.remove("over");
      if (lane && lane !== seat.closest("[data-lane]")) put(seat, lane);
    };
    seat.classList.add("held");
    seat.setPointerCapture(start.pointerId);
    seat.addEventListener("pointermove", move);
    seat.addEventListener("pointerup", end);
    seat.addEventListener("pointercancel", end);
  };

  count();
})();
