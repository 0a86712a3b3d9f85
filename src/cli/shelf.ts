/** Puts a text away, and gives what reads it again. */
export type Shelf = (text: string) => () => string;

const ROOM = 1024 * 1024;

/** A shelf for any number of texts. What is on it is kept as bytes outside of the heap of V8, which has little room. */
export function openShelf(): Shelf {
  let room = Buffer.alloc(0);
  let end = 0;
  return (text) => {
    const length = Buffer.byteLength(text);
    if (length > room.length - end) {
      room = Buffer.allocUnsafeSlow(Math.max(ROOM, length));
      end = 0;
    }
    const [own, from] = [room, end];
    end += own.write(text, from);
    return () => own.toString('utf8', from, from + length);
  };
}
