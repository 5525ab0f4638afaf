import {ContextEvent} from '@lit/context';
import {aTimeout, expect, fixture} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {RollingSession} from '../../src/elements/rolling-session/rolling-session.js';
import type * as contextModule from '../../src/session/context.js';
import {documentSession, KEY, sessionContext, sessionOf} from '../../src/session/context.js';
import {SessionController} from '../../src/session/controller.js';
import type {Session} from '../../src/session/session.js';

/** Shows the chosen tool, and counts its renders. */
class ToolReader extends LitElement {
  renders = 0;
  readonly session = new SessionController(this, ['tool']);

  connectedMoveCallback() {
    this.session.ask();
  }

  override render() {
    this.renders += 1;
    return html`${this.session.state.tool}`;
  }
}
customElements.define('tool-reader', ToolReader);

/** A wrapper that registers only when told to, as a second script would. */
const late = (tag: string) => {
  class Late extends RollingSession {}
  customElements.define(tag, Late);
};
RollingSession.define();

const own = (node: Node) => (node as Node & {[KEY]?: Session})[KEY];
const says = async (reader: Element, tool: string | null) => {
  await (reader as ToolReader).updateComplete;
  expect(reader.shadowRoot?.textContent).to.equal(tool ?? '');
};
const pageSession = () => documentSession(document);

afterEach(() => pageSession().set({tool: null, pain: []}));

describe('the document’s session', () => {
  it('lies in one slot of the document', async () => {
    await fixture(html`<tool-reader></tool-reader>`);
    expect(own(document)).to.equal(pageSession());
    expect(sessionOf(document)).to.equal(pageSession());
    expect(sessionOf(document.body)).to.equal(pageSession());
    expect(own(document)?.version).to.equal(1);
  });

  it('is the same for a second copy of the library, and one provider answers', async () => {
    const url = '../../src/session/context.ts?another';
    const another = (await import(url)) as typeof contextModule;
    expect(another.documentSession).not.to.equal(documentSession);
    expect(another.documentSession(document)).to.equal(pageSession());
    expect(another.sessionOf(document.body)).to.equal(pageSession());
    let answers = 0;
    document.body.dispatchEvent(new ContextEvent(sessionContext, document.body, () => (answers += 1)));
    expect(answers).to.equal(1);
  });

  it('is found by what was never in the page', () => {
    expect(sessionOf(document.createElement('p'))).to.equal(pageSession());
  });

  it('answers from shadow roots, text and other nodes alike', async () => {
    const scope = await fixture<RollingSession>(html`<rolling-session><p>here</p></rolling-session>`);
    const p = scope.querySelector('p')!;
    const root = p.attachShadow({mode: 'closed'});
    root.append('text');
    expect(sessionOf(p)).to.equal(own(scope));
    expect(sessionOf(root)).to.equal(own(scope));
    expect(sessionOf(root.firstChild!)).to.equal(own(scope));
    expect(sessionOf(scope)).to.equal(own(scope));
    expect(sessionOf(scope.parentNode!)).to.equal(pageSession());
  });
});

describe('an element in a session', () => {
  it('renders again for its part alone', async () => {
    const reader = await fixture<ToolReader>(html`<tool-reader></tool-reader>`);
    const before = reader.renders;
    pageSession().set({pain: [{zone: 'lumbar', side: 'left'}]});
    await aTimeout(0);
    expect(reader.renders).to.equal(before);
    pageSession().set({tool: 'hands'});
    await says(reader, 'hands');
    expect(reader.renders).to.equal(before + 1);
  });

  it('belongs to the nearest scope, and scopes keep apart', async () => {
    const page = await fixture(html`
      <div>
        <tool-reader></tool-reader>
        <rolling-session>
          <tool-reader></tool-reader>
          <rolling-session><tool-reader></tool-reader></rolling-session>
        </rolling-session>
      </div>
    `);
    const [outer, middle, inner] = page.querySelectorAll('tool-reader');
    sessionOf(middle!).set({tool: 'hands'});
    sessionOf(inner!).set({tool: 'foam-roller'});
    await says(outer!, null);
    await says(middle!, 'hands');
    await says(inner!, 'foam-roller');
  });

  it('is taken over by a scope that registers late', async () => {
    const page = await fixture(
      html`<div>
        <late-session><p></p></late-session>
      </div>`,
    );
    const reader = document.createElement('tool-reader');
    page.querySelector('p')!.attachShadow({mode: 'open'}).append(reader);
    pageSession().set({tool: 'hands'});
    await says(reader, 'hands');
    late('late-session');
    await says(reader, null);
    sessionOf(reader).set({tool: 'roller-stick'});
    expect(pageSession().state.tool).to.equal('hands');
    pageSession().set({tool: 'foam-roller'});
    await says(reader, 'roller-stick');
  });

  it('ends in the right one when scopes register inner first', async () => {
    const page = await fixture(
      html`<outer-late
        ><inner-late><tool-reader></tool-reader></inner-late><tool-reader></tool-reader
      ></outer-late>`,
    );
    const [inner, outer] = page.querySelectorAll('tool-reader');
    late('inner-late');
    late('outer-late');
    expect(sessionOf(inner!)).to.equal(own(page.querySelector('inner-late')!));
    expect(sessionOf(outer!)).to.equal(own(page));
    sessionOf(outer!).set({tool: 'hands'});
    await says(inner!, null);
    await says(outer!, 'hands');
  });

  it('follows a move from scope to scope and out', async () => {
    const page = await fixture(html`
      <div>
        <rolling-session><p></p></rolling-session><rolling-session><p></p></rolling-session>
      </div>
    `);
    const [first, second] = page.querySelectorAll('rolling-session');
    const reader = document.createElement('tool-reader');
    sessionOf(first!).set({tool: 'hands'});
    sessionOf(second!).set({tool: 'foam-roller'});
    first!.append(reader);
    await says(reader, 'hands');
    second!.append(reader);
    await says(reader, 'foam-roller');
    sessionOf(first!).set({tool: 'roller-stick'});
    await says(reader, 'foam-roller');
    page.append(reader);
    await says(reader, null);
  });

  it('follows a move in one piece, which neither disconnects nor connects', async function () {
    if (!('moveBefore' in Element.prototype)) return this.skip();
    const page = await fixture(
      html`<div>
        <rolling-session><p></p></rolling-session>
        <div id="box"></div>
      </div>`,
    );
    const scope = page.querySelector('rolling-session')!;
    const box = page.querySelector('#box')! as HTMLElement & {moveBefore(node: Node, before: null): void};
    const reader = document.createElement('tool-reader');
    box.append(reader);
    sessionOf(scope).set({tool: 'hands'});
    await says(reader, null);
    (scope as Element as typeof box).moveBefore(box, null);
    await says(reader, 'hands');
    sessionOf(scope).set({tool: 'foam-roller'});
    await says(reader, 'foam-roller');
  });

  it('keeps the state while it is out of the page, hears nothing, and catches up on return', async () => {
    const reader = await fixture<ToolReader>(html`<tool-reader></tool-reader>`);
    const home = reader.parentNode!;
    pageSession().set({tool: 'hands'});
    await says(reader, 'hands');
    reader.remove();
    const before = reader.renders;
    pageSession().set({tool: 'foam-roller'});
    await aTimeout(0);
    expect(reader.renders).to.equal(before);
    home.append(reader);
    await says(reader, 'foam-roller');
  });

  it('goes with its scope when that is moved, and the scope keeps its state', async () => {
    const page = await fixture(
      html`<div>
        <rolling-session><tool-reader></tool-reader></rolling-session>
      </div>`,
    );
    const scope = page.querySelector('rolling-session')!;
    const reader = scope.querySelector('tool-reader')!;
    sessionOf(reader).set({tool: 'hands'});
    scope.remove();
    page.append(scope);
    await says(reader, 'hands');
    sessionOf(scope).set({tool: 'foam-roller'});
    await says(reader, 'foam-roller');
  });

  it('hands over what was set before it came into the page', async () => {
    const reader = document.createElement('tool-reader') as ToolReader;
    reader.session.set({tool: 'hands'});
    expect(pageSession().state.tool).to.equal(null);
    (await fixture(html`<div></div>`)).append(reader);
    expect(pageSession().state.tool).to.equal('hands');
    await says(reader, 'hands');
  });

  it('leaves no subscription behind after 100 rounds', async () => {
    const home = await fixture(html`<div></div>`);
    const session = pageSession();
    const {subscribe} = session;
    const signals: (AbortSignal | undefined)[] = [];
    session.subscribe = (listener, options) => {
      signals.push(options?.signal);
      subscribe.call(session, listener, options);
    };
    for (let round = 0; round < 100; round += 1) {
      const reader = document.createElement('tool-reader');
      home.append(reader);
      reader.remove();
    }
    session.subscribe = subscribe;
    expect(signals).to.have.length(100);
    expect(signals.every(signal => signal?.aborted)).to.equal(true);
  });
});

it('markup from a server is met by the same render, then catches up', async () => {
  pageSession().set({tool: 'hands'});
  const home = await fixture<HTMLDivElement>(html`<div></div>`);
  home.setHTMLUnsafe('<server-reader><template shadowrootmode="open">served</template></server-reader>');
  const seen: (string | null)[] = [];
  class ServerReader extends ToolReader {
    override render() {
      seen.push(this.session.state.tool);
      return super.render();
    }
  }
  customElements.define('server-reader', ServerReader);
  await (home.firstElementChild as ServerReader).updateComplete;
  await aTimeout(0);
  expect(seen[0]).to.equal(null);
  expect(seen.at(-1)).to.equal('hands');
});
