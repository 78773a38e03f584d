// Makes a slider of the list of moments, so that one drags, or presses the arrows, through the life of a topic. Without this
// script the list does the same.

const SETTLE_MS = 350;

export function slideThrough(form) {
  const list = form?.querySelector("select[name=asOf]");
  if (!list || list.options.length < 3) return;
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "0";
  slider.max = String(list.options.length - 1);
  slider.value = String(list.selectedIndex);
  slider.setAttribute("aria-label", "As known at");
  const told = document.createElement("output");
  list.after(slider, told);
  list.hidden = true;

  const tell = () => {
    list.selectedIndex = Number(slider.value);
    const text = list.options[list.selectedIndex].textContent.trim();
    slider.setAttribute("aria-valuetext", text);
    told.textContent = text;
  };
  let timer;
  slider.addEventListener("input", () => {
    tell();
    clearTimeout(timer);
    timer = setTimeout(go, SETTLE_MS);
  });
  const go = () => {
    const address = new URL(location.href);
    if (list.value) address.searchParams.set("asOf", list.value);
    else address.searchParams.delete("asOf");
    address.hash = "";
    if (address.href !== location.href) location.assign(address);
  };
  form.querySelector("button").hidden = true;
  tell();
  // Whoever came here by the slider goes on with it.
  if (sessionStorage.getItem("sliding") === location.pathname) slider.focus({ preventScroll: true });
  slider.addEventListener("focus", () => sessionStorage.setItem("sliding", location.pathname));
  slider.addEventListener("blur", () => sessionStorage.removeItem("sliding"));
}
