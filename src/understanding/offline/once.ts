/** Makes of something that does not change what several ask for, once: of a message its amounts, of a script its labels. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const before = made.get(of);
    if (before) return before.made;
    const now = make(of);
    made.set(of, { made: now });
    return now;
  };
}
