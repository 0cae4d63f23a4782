package anteroom.kiosk.reading;

import anteroom.content.CalmExercise;
import anteroom.content.Card;
import anteroom.content.CitedLine;
import anteroom.content.Clinic;
import anteroom.content.GlossaryTerm;
import anteroom.content.Question;
import anteroom.content.Sources;
import anteroom.content.VisitStage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes pages of what the pack says, with this clinic's values. */
public final class PageFactory {
    private final Clinic clinic;
    private final Sources sources;
    private final GlossaryFinder glossary;

    public PageFactory(Clinic clinic, Sources sources, List<GlossaryTerm> glossary) {
        this.clinic = clinic;
        this.sources = sources;
        this.glossary = new GlossaryFinder(glossary);
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
        for (CitedLine line : lines) {
            Optional<String> said = clinic.render(line);
            said.ifPresent(text -> {
                paragraphs.add(new Page.Paragraph(glossary.spans(text, explained), line.item()));
                facts.addAll(line.facts());
            });
        }
        return new Page(title, paragraphs, sources.of(facts));
    }
}
