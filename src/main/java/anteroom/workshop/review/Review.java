package anteroom.workshop.review;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.Edition;
import anteroom.content.Fact;
import anteroom.content.GlossaryTerm;
import anteroom.content.LoadedPack;
import anteroom.content.Pack;
import anteroom.content.PublishedWork;
import anteroom.content.Question;
import anteroom.content.TakeHome;
import anteroom.content.VisitStage;
import anteroom.content.rules.PatientText;
import anteroom.content.rules.PatientText.Kind;
import anteroom.content.rules.ReadableEdition;
import anteroom.workshop.review.Section.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Everything that a clinician reviews, numbered through from the first card to the last hard word.
 *
 * @param example a made-up clinic, in the language of the edition
 */
record Review(Pack pack, Edition edition, Clinic clinic, Clinic example, List<Section> sections) {
    Review {
        sections = List.copyOf(sections);
    }

    static Review of(LoadedPack loaded, Edition edition, Clinic clinic) {
        return new Review(
                loaded.pack(),
                edition,
                clinic,
                Clinic.example(loaded.rules(edition).examples()),
                new Numbering(new ReadableEdition(loaded, edition)).sections());
    }

    Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The numbers of the items of which something is true. */
    List<Integer> where(Predicate<Item> isSo) {
        return items().filter(isSo).map(Item::number).toList();
    }

    DoubleStream graded() {
        return items().flatMapToDouble(item -> item.grade().stream());
    }

    /** Where a fact comes from, most often one work. */
    List<PublishedWork> works(Fact fact) {
        return pack.sheets().stream()
                .filter(sheet -> sheet.facts().contains(fact))
                .flatMap(sheet -> fact.works().isEmpty()
                        ? Stream.of(sheet.itself())
                        : sheet.works().stream().filter(work -> fact.works().contains(work.id())))
                .toList();
    }

    /** Every work that an item leans on, in the order of the sheets. */
    List<PublishedWork> works() {
        return items().flatMap(item -> item.facts().stream())
                .map(CitedFact::fact)
                .distinct()
                .flatMap(fact -> works(fact).stream())
                .distinct()
                .sorted(Comparator.comparing(PublishedWork::id))
                .toList();
    }

    /** Walks through an edition as its readers do, and counts. */
    private static final class Numbering {
        private final ReadableEdition reading;
        private final TemplateTranslation frame;
        private final CitationLayout layout;
        private final List<Section> sections = new ArrayList<>();
        private int last;

        Numbering(ReadableEdition reading) {
            this.reading = reading;
            this.frame = TemplateTranslation.in(reading.edition().language());
            this.layout = new CitationLayout(reading.sources());
        }

        List<Section> sections() {
            var edition = reading.edition();
            for (var topic : edition.topics()) {
                section(Part.CARDS, topic.title(), topic.summary(), topic.alt(), Kind.CARD, topic.id());
            }
            section(Part.VISIT, edition.visit().title(), Kind.STAGE, "visit");
            section(Part.VISIT, edition.calm().title(), Kind.CALM, "calm");
            section(Part.VISIT, frame.say("To take home"), Kind.TAKE_HOME, "take-home");
            for (var category : edition.categories()) {
                section(Part.ANSWERS, category.title(), Kind.ANSWER, category.id());
            }
            var words = edition.glossary().stream().map(this::item).toList();
            add(new Section(Part.WORDS, frame.say("Hard words"), "", "", words));
            return sections;
        }

        private void section(Part part, String title, Kind kind, String group) {
            section(part, title, "", "", kind, group);
        }

        private void section(Part part, String title, String summary, String picture, Kind kind, String group) {
            var items = reading.entries().stream()
                    .filter(entry -> entry.kind() == kind && entry.group().equals(group))
                    .map(this::item)
                    .toList();
            add(new Section(part, title, summary, picture, items));
        }

        private void add(Section section) {
            if (!section.items().isEmpty()) {
                sections.add(section);
            }
        }

        private Item item(PatientText entry) {
            return item(
                    entry.id(),
                    title(entry),
                    flag(entry.owner()),
                    picture(entry.owner()),
                    OptionalDouble.of(entry.grade()),
                    withShort(entry));
        }

        private String title(PatientText entry) {
            if (!(entry.owner() instanceof TakeHome.Recall recall)) {
                return entry.kind() == Kind.TAKE_HOME ? frame.say("Take this home") : entry.title();
            }
            var others = recall.others().stream().map(TakeHome.Other::text).collect(Collectors.joining(" / "));
            return recall.question() + " (" + frame.say("not:") + " " + others + ")";
        }

        private Item item(GlossaryTerm term) {
            var lines = List.of(new CitedLine(term.meaning(), term.facts(), null, false));
            return item(term.word(), term.word(), Item.Flag.NONE, "", OptionalDouble.empty(), lines);
        }

        private Item item(
                String id, String title, Item.Flag flag, String picture, OptionalDouble grade, List<CitedLine> lines) {
            int number = ++last;
            var facts = layout.of(number, flag != Item.Flag.NONE, lines);
            return new Item(number, id, title, flag, picture, grade, lines, facts);
        }

        /** An answer begins with the few words that stand for it elsewhere. */
        private List<CitedLine> withShort(PatientText entry) {
            if (!(entry.owner() instanceof Question question)) {
                return entry.lines();
            }
            var brief = question.brief();
            var lines = new ArrayList<CitedLine>(entry.lines());
            lines.add(0, new CitedLine(frame.say("In short:") + " " + brief.text(), brief.facts(), null, false));
            return lines;
        }

        private static Item.Flag flag(Object owner) {
            if (owner instanceof Question question && question.urgent()) {
                return Item.Flag.URGENT;
            }
            var critical = owner instanceof Card card && card.critical()
                    || owner instanceof Question question && question.critical();
            return critical ? Item.Flag.CRITICAL : Item.Flag.NONE;
        }

        private static String picture(Object owner) {
            if (owner instanceof Card card) {
                return card.alt();
            }
            if (owner instanceof VisitStage stage) {
                return stage.alt();
            }
            return owner instanceof CalmExercise calm ? calm.alt() : "";
        }
    }
}
