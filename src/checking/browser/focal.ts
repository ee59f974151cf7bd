/** A click on a picture says what must stay in view; the sliders below it say the same. */
export function startFocal(form: HTMLFormElement): void {
  for (const frame of form.querySelectorAll<HTMLElement>('[data-focal]')) {
    const name = frame.dataset.focal ?? ''
    const field = (axis: string) =>
      form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`${name}.${axis}`)}"]`)
    const [x, y] = [field('x'), field('y')]
    const point = frame.querySelector<HTMLElement>('.point')
    if (!x || !y || !point) continue
    const draw = () => {
      point.style.left = `${x.value}%`
      point.style.top = `${y.value}%`
      point.hidden = false
    }
    frame.addEventListener('click', (event) => {
      const box = frame.getBoundingClientRect()
      x.value = String(Math.round(((event.clientX - box.left) / box.width) * 100))
      y.value = String(Math.round(((event.clientY - box.top) / box.height) * 100))
      draw()
      x.dispatchEvent(new Event('input', { bubbles: true }))
    })
    for (const slider of [x, y]) slider.addEventListener('input', draw)
    draw()
  }
}
