package anteroom.kiosk.reading;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.ClinicValue;
import anteroom.content.GlossaryTerm;
import anteroom.content.Question;
import anteroom.content.Sources;
import anteroom.content.VisitStage;
import anteroom.kiosk.ui.CallNumbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pages of what the pack says, with this clinic's values. */
public final class PageFactory {
    private static final List<ClinicValue> CALLED =
            List.of(ClinicValue.EMERGENCY_NUMBER, ClinicValue.CRISIS_LINE, ClinicValue.PHONE, ClinicValue.AFTER_HOURS);

    /** Digits of a number that can be nothing but one to call: years and counts have fewer. */
    private static final int LONG = 7;

    private final Clinic clinic;
    private final Sources sources;
    private final GlossaryFinder glossary;
    private final Set<String> known;

    public PageFactory(Clinic clinic, Sources sources, List<GlossaryTerm> glossary) {
        this.clinic = clinic;
        this.sources = sources;
        this.glossary = new GlossaryFinder(glossary);
        this.known = CALLED.stream()
                .flatMap(value -> Stream.concat(value.preset().stream(), clinic.value(value).stream()))
                .flatMap(PageFactory::numbers)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Page of(Card card) {
        return page(card.title(), card.lines());
    }

    public Page of(Question question) {
        return page(question.question(), question.answer());
    }

    /** The answer in few words; empty if this clinic leaves it out. */
    public String brief(Question question) {
        return clinic.render(question.brief()).orElse("");
    }

    /** The time stands first: it is what the line of the visit is for. */
    public Page of(VisitStage stage) {
        List<CitedLine> lines = new ArrayList<>();
        lines.add(stage.when());
        lines.addAll(stage.lines());
        return page(stage.title(), lines);
    }

    public Page of(CalmExercise calm) {
        return page(calm.title(), calm.lines());
    }

    private Page page(String title, List<CitedLine> lines) {
        List<Page.Paragraph> paragraphs = new ArrayList<>();
        Set<String> facts = new LinkedHashSet<>();
        Set<GlossaryTerm> explained = new LinkedHashSet<>();
        Set<String> called = new LinkedHashSet<>();
        for (CitedLine line : lines) {
            Optional<String> said = clinic.render(line);
            said.ifPresent(text -> {
                paragraphs.add(new Page.Paragraph(glossary.spans(text, explained), line.item()));
                facts.addAll(line.facts());
                numbers(text).filter(this::isCalled).forEach(called::add);
            });
        }
        return new Page(title, paragraphs, sources.of(facts), called);
    }

    private static Stream<String> numbers(String text) {
        return CallNumbers.parts(text).stream().filter(CallNumbers.Part::number).map(CallNumbers.Part::words);
    }

    private boolean isCalled(String number) {
        return known.contains(number)
                || number.chars().filter(Character::isDigit).count() >= LONG;
    }
}
