/** jstat ships no types; these are the few functions we use, on its default export (the CommonJS module itself). */
declare module 'jstat' {
  const jstat: {
    readonly beta: {
      /** P(θ ≤ x) for θ ~ Beta(alpha, beta); x 0–1, alpha and beta > 0. */
      cdf(x: number, alpha: number, beta: number): number;
    };
    readonly normal: {
      /** P(X ≤ x) for X ~ Normal(mean, sd). */
      cdf(x: number, mean: number, sd: number): number;
    };
  };
  export default jstat;
}
