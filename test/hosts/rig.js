// A shadow root with a button below the fold, a ticking number, and a store that outlives a reload.
customElements.define(
  'rig-counter',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      const button = document.createElement('button');
      button.append('Count');
      const before = document.createElement('button');
      before.append('Before');
      const output = document.createElement('output');
      const seconds = document.createElement('p');
      const spacer = document.createElement('div');
      spacer.style.setProperty('height', '2000px');
      let count = Number(sessionStorage.getItem('count') ?? 0);
      output.value = String(count);
      button.addEventListener('click', event => {
        count += 1;
        output.value = `${count}${event.isTrusted ? '' : ' by script'}`;
        sessionStorage.setItem('count', String(count));
      });
      const start = performance.now();
      const tick = () => {
        seconds.textContent = `${Math.round((performance.now() - start) / 1000)} s at ${new Date().toISOString().slice(11, 19)}`;
        setTimeout(tick, 1000);
      };
      tick();
      root.append(before, seconds, spacer, button, output);
    }
  },
);
