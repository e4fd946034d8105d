/** The template engine: liquidjs, reduced to the tags and filters of a reminder, strict and bounded. */
import {
  CommentTag,
  ForTag,
  IfTag,
  InlineCommentTag,
  Liquid,
  UnlessTag,
  type Context,
  type Emitter,
  type LiquidOptions,
  type Template,
} from 'liquidjs/dist/liquid.browser.mjs';
import { FILTERS, printOutput } from './filters';
import { GAP } from './plain-text';
import { LIMITS } from './template';

/** Nothing is ever read from anywhere: a template is one text. */
const NO_FILES: NonNullable<LiquidOptions['fs']> = {
  exists: () => Promise.resolve(false),
  existsSync: () => false,
  readFile: () => Promise.reject(new Error('no files')),
  readFileSync: () => {
    throw new Error('no files');
  },
  resolve: (_folder, file) => file,
};

const OPTIONS: LiquidOptions = {
  strictVariables: true,
  ownPropertyOnly: true,
  // An absent variable is false in a condition and gives way to `default`; anywhere else it is refused.
  lenientIf: true,
  fs: NO_FILES,
  relativeReference: false,
  locale: 'en',
  parseLimit: LIMITS.bodySource,
  // A last resort: what bounds the work is counted beforehand (`LIMITS`), so that a machine that is busy for a moment
  // does not refuse what it renders a second later.
  renderLimit: 2_000,
  memoryLimit: 100_000,
};

// Each block writes a gap where it starts, ends and starts over, so that a line that holds only tags is not left blank.
class MarkedIf extends IfTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, void, string> {
    emitter.write(GAP);
    yield* super.render(context, emitter);
    emitter.write(GAP);
  }
}

class MarkedUnless extends UnlessTag {
  override *render(context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
    emitter.write(GAP);
    const result = yield* super.render(context, emitter);
    emitter.write(GAP);
    return result;
  }
}

class MarkedFor extends ForTag {
  constructor(...args: ConstructorParameters<typeof ForTag>) {
    super(...args);
    const gap: Template = { token: this.token, render: (_context, emitter) => emitter.write(GAP) };
    this.templates = [gap, ...this.templates, gap];
  }
  override *render(context: Context, emitter: Emitter): Generator<unknown, void | string, Template[]> {
    emitter.write(GAP);
    const result = yield* super.render(context, emitter);
    emitter.write(GAP);
    return result;
  }
}

class MarkedComment extends CommentTag {
  override render(_context?: Context, emitter?: Emitter): void {
    emitter?.write(GAP);
  }
}

class MarkedInlineComment extends InlineCommentTag {
  override render(_context?: Context, emitter?: Emitter): void {
    emitter?.write(GAP);
  }
}

function createEngine(options: LiquidOptions): Liquid {
  const engine = new Liquid({ ...OPTIONS, ...options });
  for (const name of Object.keys(engine.tags)) delete engine.tags[name];
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  engine.registerTag('if', MarkedIf);
  engine.registerTag('unless', MarkedUnless);
  engine.registerTag('for', MarkedFor);
  engine.registerTag('comment', MarkedComment);
  engine.registerTag('#', MarkedInlineComment);
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

/** Renders. Strict: an unknown filter is an error. */
export const renderingEngine: Liquid = createEngine({ strictFilters: true, outputEscape: printOutput });

/** Only parses, for the check that names every unknown filter instead of stopping at the first. */
export const checkingEngine: Liquid = createEngine({ strictFilters: false });
