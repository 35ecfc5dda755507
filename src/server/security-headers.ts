import helmet from 'helmet';

export type HeaderSetter = ReturnType<typeof helmet>;

const nobody = ["'none'"];
const self = ["'self'"];

/**
 * Headers of our pages: everything comes from this server, scripts are files, and no string becomes markup.
 * `embeddable` are files that other sites load (the widget).
 */
export function pageHeaders(): HeaderSetter {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: nobody,
        scriptSrc: self,
        styleSrc: self,
        fontSrc: self,
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'data:'],
        connectSrc: self,
        manifestSrc: self,
        baseUri: nobody,
        formAction: self,
        frameAncestors: self,
        objectSrc: nobody,
        requireTrustedTypesFor: ["'script'"],
      },
    },
    // Set where TLS ends; this server speaks plain HTTP.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}

/** Files that pages of other sites load. */
export function embeddedHeaders(): HeaderSetter {
  return helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
}
