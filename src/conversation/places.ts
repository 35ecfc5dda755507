/** Room for the turns of one process. */
export interface Places {
  readonly taken: number;
  /** Whether one more may begin; what falls due by itself has a place that messages cannot take. */
  hasRoom(forWhat: 'message' | 'due'): boolean;
  take(): Place;
}

export interface Place {
  /** It waits for something else from now on, and keeps neither this process nor the store busy. */
  think(): void;
  leave(): void;
}

/**
 * Turns that keep the process and the store busy are few, so that what visitors send is taken in before it is answered;
 * turns that wait for a model may be many more.
 */
export function createPlaces({ busy, all }: { readonly busy: number; readonly all: number }): Places {
  let taken = 0;
  let thinking = 0;
  return {
    get taken() {
      return taken;
    },
    hasRoom: (forWhat) => taken < all && taken - thinking < (forWhat === 'due' ? busy + 1 : busy),
    take() {
      taken += 1;
      let thinks = false;
      return {
        think() {
          if (thinks) return;
          thinks = true;
          thinking += 1;
        },
        leave() {
          taken -= 1;
          if (thinks) thinking -= 1;
        },
      };
    },
  };
}
