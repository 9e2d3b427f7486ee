import type { Archive, Citation, Story, StoryStep } from '../../archive/types.ts';
import { renderMarkdown } from '../../markdown/markdown.ts';
import { citation as citationLabel } from '../../words/en/event.ts';
import * as words from '../../words/en/stories.ts';
import { link } from '../links.ts';
import { langOfArchive, langOfBody } from '../page-language.ts';
import { paths } from '../urls.ts';

/** A step of a story, as shown both on its own page and on the page of the whole story. */
export interface StepView {
  readonly step: StoryStep;
  /** The address of its own page. */
  readonly to: string;
  /** Its address on the page of the whole story. */
  readonly inStory: string;
  readonly eventTo: string;
  readonly wordsHtml: string;
  readonly quotations: readonly Citation[];
  /** The label of the link to the event: "The event, with 10 citations". */
  readonly eventWords: string;
  /** Whether passages disagree on the event, as its page shows. */
  readonly differs: boolean;
}

/** A link to the page before or after a step. */
export interface StepLink {
  readonly to: string;
  readonly label: string;
  readonly title: string;
}

/** Everything the page of a whole story shows. */
export interface StoryPage {
  readonly story: Story;
  readonly openingHtml: string;
  readonly steps: readonly StepView[];
}

/** Everything the page of one step shows. */
export interface StepPage {
  readonly view: StepView;
  readonly title: string;
  readonly description: string;
  /** "Step 4 of 15". */
  readonly progress: string;
  readonly previous: StepLink;
  readonly next: StepLink | undefined;
}

/** The page of a whole story. */
export function storyPage(archive: Archive, story: Story): StoryPage {
  return {
    story,
    openingHtml: renderMarkdown(story.opening, { link, lang: langOfArchive(archive.site) }),
    steps: story.steps.map((step) => stepView(archive, step)),
  };
}

/** The page of one step. Before the first step comes the page of the story. */
export function stepPage(archive: Archive, step: StoryStep): StepPage {
  const { story, number, event } = step;
  const place = { step: number, of: story.steps.length };
  const linkTo = (label: string, other: StoryStep | undefined): StepLink | undefined =>
    other && { label, to: link(paths.step(other)), title: other.event.title };
  return {
    view: stepView(archive, step),
    title: words.stepTitle({ ...place, event: event.title }),
    description: words.stepDescription({ ...place, story: story.title, date: event.date.words, event: event.title }),
    progress: words.progress(place),
    previous: linkTo(words.previous, story.steps[number - 2]) ?? {
      ...{ label: words.beginning, to: link(paths.story(story)), title: story.title },
    },
    next: linkTo(words.next, story.steps[number]),
  };
}

function stepView({ site }: Archive, step: StoryStep): StepView {
  const { event, citations } = step;
  const cites = event.citations.map((citation) => ({
    href: link(paths.citation(citation)),
    label: citationLabel({ number: citation.number, document: citation.source.label }),
    lang: langOfBody(site),
  }));
  return {
    step,
    to: link(paths.step(step)),
    inStory: link(paths.stepInStory(step)),
    eventTo: link(paths.event(event)),
    wordsHtml: renderMarkdown(step.words, { link, cites, lang: langOfArchive(site) }),
    quotations: citations,
    eventWords: words.eventWith({ citations: event.citations.length }),
    differs: event.disagreements.length > 0,
  };
}
