package anteroom.workshop.access;

import static anteroom.workshop.access.Measurements.format;

import anteroom.content.Edition;
import anteroom.kiosk.LoadedContent;
import anteroom.kiosk.ui.InterfaceText;
import anteroom.search.Search;
import anteroom.search.SearchFactory;
import anteroom.workshop.tour.Tour;
import anteroom.workshop.tour.TourStop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Walks every screen in every view that was asked for, tries what can be tried, and draws up the table of standards. */
public final class Survey {
    private static final String QUICK =
            " Of screens that differ in their words alone it took those with the most to say (`--quick`).";

    private final LoadedContent content;
    private final List<Edition> editions;
    private final Measurements measurements = new Measurements();
    private final Map<BehaviourTrials.Trial, Outcome> trials = new EnumMap<>(BehaviourTrials.Trial.class);
    private int screens;

    /** @param editions each is walked through */
    public Survey(LoadedContent content, List<Edition> editions) {
        this.content = content;
        this.editions = List.copyOf(editions);
    }

    /**
     * Walks. To be called on the toolkit's thread.
     *
     * @param quick whether only those screens are measured that stand for all
     * @param begun told of each view before it is walked through
     */
    public void walk(List<Tour.View> views, boolean quick, Consumer<String> begun) {
        editions.forEach(edition -> walk(edition, views, quick, begun));
    }

    private void walk(Edition edition, List<Tour.View> views, boolean quick, Consumer<String> begun) {
        Set<String> telling = RepresentativeScreens.of(edition);
        List<TourStop> all = TourStop.all(edition);
        List<TourStop> stops = all.stream()
                .filter(stop -> !quick || telling.contains(stop.name()))
                .toList();
        InterfaceText words = InterfaceText.of(edition);
        Search search = SearchFactory.words(edition);
        for (Tour.View view : views) {
            begun.accept(language(edition) + ScreenWalk.name(view));
            measurements.walk(language(edition));
            try (ScreenWalk walk = new ScreenWalk(content, edition, words, search, view, measurements)) {
                if (trials.isEmpty()) {
                    BehaviourTrials here = walk.trials(all);
                    Stream.of(BehaviourTrials.Trial.values()).forEach(trial -> trials.put(trial, here.run(trial)));
                }
                stops.forEach(walk::measure);
                screens += stops.size();
            }
        }
    }

    /** Said of a place only where there is more than one. */
    private String language(Edition edition) {
        return editions.size() == 1 ? "" : edition.name() + ": ";
    }

    /** What is wrong, a sentence each. */
    public List<String> faults() {
        return measurements.faults();
    }

    /** Whether everything holds that can be measured or tried. */
    public boolean holds() {
        return Criterion.ALL.stream()
                .noneMatch(criterion -> criterion.outcome(measurements, trials).fails());
    }

    /** The table, as it is read in a terminal. */
    public String table() {
        return rows((criterion, outcome) -> format(
                        "%-14s %s: %s%n%15s%s%s%n",
                        outcome.verdict().words(),
                        criterion.id(),
                        criterion.rule(),
                        "",
                        outcome.measured(),
                        outcome.found().isEmpty() ? "" : ": " + outcome.found()))
                + format("%n%,d screens were walked through.%n", screens);
    }

    /** The table as a page of the site. */
    public String markdown(List<Tour.View> views, boolean quick) {
        String rows = rows((criterion, outcome) -> String.join(
                " | ",
                "| " + criterion.id(),
                criterion.rule(),
                outcome.measured(),
                outcome.found().replace("|", "\\|"),
                outcome.verdict().words() + " |\n"));
        return format("""
                # Accessibility, as last measured

                The standards for a kiosk to which nobody can attach aids of their own: US Section 508 chapter 4, EN 301 549 clause 5,
                and WCAG 2.2 AA as WCAG2ICT reads it. `anteroom access` walks every screen without a display, measures it and prints this
                table; `anteroom access --markdown FILE` writes this page. It ends with status 1 if anything fails that can be
                measured.

                * **holds**: measured on every screen, or tried out on one kiosk, in the walk that wrote this page. The smallest value
                  stands beside it, and where it was found.
                * **by a test**: not measured here; the named tests of the build hold it.
                * **by hand**: only the place itself, its hardware or people can show it. What to do on site stands beside it.

                This walk: %,d screens in %,d views (%s)%s.%s

                | rule | what it asks | what was measured, or what to do | smallest value, and where | how it stands |
                | --- | --- | --- | --- | --- |
                %s""", screens, views.size(), sizes(views), languages(), quick ? QUICK : "", rows);
    }

    private String rows(BiFunction<Criterion, Outcome, String> row) {
        return Criterion.ALL.stream()
                .map(criterion -> row.apply(criterion, criterion.outcome(measurements, trials)))
                .collect(Collectors.joining());
    }

    private String languages() {
        return editions.size() == 1
                ? ""
                : " of " + editions.stream().map(Edition::name).collect(Collectors.joining(" and "));
    }

    private static String sizes(List<Tour.View> views) {
        return views.stream()
                .map(view -> format("%d×%d at %.1f in", view.width(), view.height(), view.diagonal()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
