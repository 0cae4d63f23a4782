package anteroom.kiosk.takehome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import anteroom.content.Edition;
import anteroom.content.PrinterSettings.Paper;
import anteroom.content.Question;
import anteroom.kiosk.ui.PictureRenderer;
import anteroom.operate.print.PageImage;
import anteroom.testkit.Bundled;
import anteroom.testkit.Toolkit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Toolkit.class)
class PrintedPageTest {
    private static final double MARGIN_MM = 10;

    private static List<PageImage> drawn(Paper paper, List<String> lines, List<String> art) {
        return Toolkit.onFx(() -> {
            PrintedPage page = PrintedPage.of(
                    paper, "When you are home", lines, List.of("Harbor Light Clinic", "By day: 555-0100"));
            page.picture(art, new PictureRenderer(Bundled.anyPicture(), Runnable::run, Runnable::run), () -> {});
            return page.forPrinter();
        });
    }

    private static List<String> rules(Edition edition) {
        return edition.takeHome().rules().stream()
                .flatMap(rule -> Bundled.exampleClinic().render(rule).stream())
                .toList();
    }

    static Stream<Arguments> papersAndLanguages() {
        return Stream.of(Paper.values())
                .flatMap(paper -> Stream.of(Bundled.english(), Bundled.spanish())
                        .map(edition -> Arguments.of(paper, Named.of(edition.language(), edition))));
    }

    @ParameterizedTest
    @MethodSource("papersAndLanguages")
    void holds_the_rules_the_numbers_and_pictures_on_one_page_with_nothing_at_its_edges(Paper paper, Edition edition) {
        List<String> art = List.of("no-driving", "call-us-if");
        List<PageImage> pages = drawn(paper, rules(edition), art);
        assertTrue(inked(drawn(paper, rules(edition), List.of()).get(0)) < inked(pages.get(0)), "no pictures");
        assertEquals(1, pages.size());
        PageImage page = pages.get(0);
        int margin = (int) (MARGIN_MM * PrintedPage.PX_PER_MM);
        boolean dark = false;
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                int pixel = page.argb()[y * page.width() + x];
                boolean edge = x < margin || y < margin || x >= page.width() - margin || y >= page.height() - margin;
                assertTrue(!edge || pixel == -1, "something at " + x + ", " + y);
                dark |= pixel == 0xff000000;
            }
        }
        assertTrue(dark, "nothing is black");
    }

    /** The first line is the title; its first letter is as high as capitals are. */
    @Test
    void has_capitals_of_seven_millimetres() {
        PageImage page = drawn(Paper.LETTER, List.of("I"), List.of()).get(0);
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < page.height() / 8; y++) {
            boolean ink = false;
            for (int x = 0; x < page.width() / 8; x++) {
                ink |= (page.argb()[y * page.width() + x] & 0xff) < 128;
            }
            top = ink && top < 0 ? y : top;
            bottom = ink ? y : bottom;
        }
        assertTrue((bottom - top + 1) / PrintedPage.PX_PER_MM >= PrintedPage.CAPITAL_MM - 0.1, top + " to " + bottom);
    }

    /** A clinic with long words of its own: what is too much goes on, and nothing is cut. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void puts_pictures_on_the_first_page_only_where_it_has_room_for_them(Paper paper) {
        List<String> art = List.of("no-driving", "call-us-if");
        List<String> longer = Collections.nCopies(6, "A rule that is a little longer than the rules for home are.");
        assertEquals(
                inked(drawn(paper, longer, List.of()).get(0)),
                inked(drawn(paper, longer, art).get(0)));
        assertEquals(
                drawn(paper, longer, List.of()).size(),
                drawn(paper, longer, art).size());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void holds_the_fullest_month_on_one_page_for_staff(Paper paper) {
        List<List<String>> month = new ArrayList<>(List.of(List.of("Harbor Light Clinic", "November 2026")));
        String longest = Bundled.english()
                .questions()
                .map(Question::question)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        for (int section = 0; section < 7; section++) {
            month.add(new ArrayList<>(List.of("Answers read most")));
            month.get(section + 1).addAll(Collections.nCopies(section < 4 ? 10 : 6, longest + ": fewer than 5"));
        }
        List<PageImage> pages = Toolkit.onFx(() -> PrintedPage.small(paper, month));
        assertEquals(1, pages.size());
        assertTrue(inked(pages.get(0)) > 10_000, "hardly anything is printed");
    }

    private static long inked(PageImage page) {
        return Arrays.stream(page.argb()).filter(pixel -> pixel != -1).count();
    }

    @Test
    void goes_on_on_the_next_page_where_there_is_too_much() {
        List<String> many = Collections.nCopies(20, "A rule that is about as long as rules for home are.");
        assertEquals(3, drawn(Paper.A4, many, List.of()).size());
    }
}
