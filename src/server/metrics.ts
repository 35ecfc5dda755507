/**
 * A small registry of counters, gauges and histograms in the Prometheus text format
 * (https://prometheus.io/docs/instrumenting/exposition_formats/).
 */
export class Metrics {
  readonly #families = new Map<string, Family>();

  counter(name: string, help: string): Counter {
    const family = this.#family(name, help, 'counter');
    return {
      add: (labels = {}, by = 1) => {
        const key = labelText(labels);
        family.values.set(key, (family.values.get(key) ?? 0) + by);
      },
    };
  }

  /** Read whenever somebody looks. */
  gauge(name: string, help: string, read: () => number): void {
    this.#family(name, help, 'gauge').read = read;
  }

  /** `buckets`: upper bounds in the unit that the name ends with, ascending. */
  histogram(name: string, help: string, buckets: readonly number[]): Histogram {
    const family = this.#family(name, help, 'histogram');
    family.buckets = buckets;
    return {
      observe: (labels, value) => {
        const key = labelText(labels);
        let series = family.series.get(key);
        if (series === undefined) {
          series = { counts: buckets.map(() => 0), sum: 0, count: 0 };
          family.series.set(key, series);
        }
        const index = buckets.findIndex((bound) => value <= bound);
        if (index >= 0) series.counts[index] = (series.counts[index] ?? 0) + 1;
        series.sum += value;
        series.count += 1;
      },
    };
  }

  text(): string {
    const lines: string[] = [];
    for (const [name, family] of this.#families) {
      lines.push(`# HELP ${name} ${family.help}`, `# TYPE ${name} ${family.type}`);
      if (family.read !== null) lines.push(`${name} ${String(family.read())}`);
      for (const [labels, value] of family.values) lines.push(`${name}${braced(labels)} ${String(value)}`);
      for (const [labels, series] of family.series) {
        let cumulative = 0;
        for (const [index, bound] of family.buckets.entries()) {
          cumulative += series.counts[index] ?? 0;
          lines.push(`${name}_bucket${braced(joined(labels, `le="${String(bound)}"`))} ${String(cumulative)}`);
        }
        lines.push(`${name}_bucket${braced(joined(labels, 'le="+Inf"'))} ${String(series.count)}`);
        lines.push(
          `${name}_sum${braced(labels)} ${String(series.sum)}`,
          `${name}_count${braced(labels)} ${String(series.count)}`,
        );
      }
    }
    return `${lines.join('\n')}\n`;
  }

  #family(name: string, help: string, type: Family['type']): Family {
    const known = this.#families.get(name);
    if (known !== undefined) return known;
    const family: Family = { help, type, values: new Map(), series: new Map(), buckets: [], read: null };
    this.#families.set(name, family);
    return family;
  }
}

/** Few and bounded values only: a label is a series that is kept for ever. */
export type Labels = Readonly<Record<string, string | number>>;

export interface Counter {
  add(labels?: Labels, by?: number): void;
}

export interface Histogram {
  observe(labels: Labels, value: number): void;
}

interface Family {
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly values: Map<string, number>;
  readonly series: Map<string, { counts: number[]; sum: number; count: number }>;
  buckets: readonly number[];
  read: (() => number) | null;
}

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${String(value).replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`,
    )
    .join(',');
}

function joined(labels: string, last: string): string {
  return labels === '' ? last : `${labels},${last}`;
}

function braced(labels: string): string {
  return labels === '' ? '' : `{${labels}}`;
}
