import type {PropertyDeclaration, ReactiveElement} from 'lit';

type Decorator = (proto: ReactiveElement, name: string) => void;

/**
 * Lit's decorators, for the one kind that this project compiles to. Lit's own carry the newer kind as well, which every page
 * would load with a timer that has no byte to spare.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (proto, name) => {
    const isAccessor = Object.hasOwn(proto, name);
    (proto.constructor as typeof ReactiveElement).createProperty(name, options);
    // An accessor would be put back over the one that Lit has made of it.
    return isAccessor ? Object.getOwnPropertyDescriptor(proto, name) : undefined;
  };

/** A property without an attribute, for the element alone. */
export const state = () => property({state: true, attribute: false});
