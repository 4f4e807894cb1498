import type { z } from 'zod';
import { BadInput, parsed } from './fields';

/** What comes out, ready to be printed: fractions as fractions, null where there is no figure. */
export type Figures = Readonly<Record<string, unknown>>;

export type Command = { readonly run: (input: unknown) => Figures };

/**
 * A command out of the shape of its input and the sum it does. The sum is always one of the product's own functions:
 * what is printed here is what the screens show.
 *
 * `run` throws BadInput for what is not that shape, or when the counts contradict each other.
 */
export function command<Schema extends z.ZodType>(
  schema: Schema,
  figures: (input: z.output<Schema>) => Figures,
): Command {
  return {
    run(input) {
      try {
        return figures(parsed(schema, input));
      } catch (error) {
        // The domain refuses what cannot be with a RangeError, in words for who reads the code.
        if (error instanceof RangeError) throw new BadInput(`The input cannot be worked out: ${error.message}.`);
        throw error;
      }
    },
  };
}
