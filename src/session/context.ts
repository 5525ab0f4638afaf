import {ContextEvent, ContextProvider, createContext} from '@lit/context';
import type {Session} from './session.js';
import {createSession} from './store.js';

/** Shared by every copy of the library on a page. */
export const KEY: unique symbol = Symbol.for('unknot/session/1');

export const sessionContext = createContext<Session, typeof KEY>(KEY);

/** Where a session is held: the document, or a `<rolling-session>`. */
export interface SessionHolder {
  [KEY]?: Session;
}

/** Apart, and not missed where it does not come: it has a day's time. */
export const askDaily = (session: Session, page: Document, signal?: AbortSignal): Promise<void> =>
  import('./day.js').then(({askAgainNextDay}) => askAgainNextDay(session, page, signal)).catch(() => {});

/**
 * The document's own session. The first copy of the library that needs it fills the slot and attaches the
 * provider to `<html>`; two providers there would both answer.
 */
export function documentSession(page: Document): Session {
  const holder: Document & SessionHolder = page;
  if (holder[KEY]) return holder[KEY];
  const session = createSession();
  holder[KEY] = session;
  void askDaily(session, page);
  const root: HTMLElement | null = page.documentElement;
  // <html> is no reactive host, so nobody else announces the provider.
  if (root) new ContextProvider(root, {context: sessionContext, initialValue: session}).hostConnected();
  return session;
}

/**
 * The session a node belongs to: the nearest `<rolling-session>`'s (its own, for such an element), else the
 * document's. On a server, an empty one of its own.
 */
export function sessionOf(node: Node): Session {
  if (typeof document === 'undefined') return createSession();
  let found = (node as Node & SessionHolder)[KEY];
  // Text and shadow roots may ask as well; providers look at the asker only to leave themselves out.
  if (!found)
    node.dispatchEvent(new ContextEvent(sessionContext, node as Element, session => (found = session)));
  return found ?? documentSession(node.ownerDocument ?? document);
}
