import { z } from 'zod';

/** The named schemas of the API: what `components/schemas` of its OpenAPI document holds. */
export const components = z.registry<{ id: string }>();
