// @ts-check
// Preloaded into every Node process and worker of a build (NODE_OPTIONS=--require=…, which reaches
// workers made of a text too, as --import does not): the same build 400 days later.
const RealDate = Date;
const later = () => RealDate.now() + 400 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [later()] : args, newTarget),
  apply: () => new RealDate(later()).toString(),
  get: (target, key) => (key === "now" ? later : Reflect.get(target, key)),
});
RealDate.prototype.constructor = globalThis.Date;
