package anteroom.workshop.review;

import anteroom.content.CitedLine;
import anteroom.content.Placeholders;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the words of a translation.
 *
 * @param language its tag; empty for what is no translation
 * @param originals by section, item or line of the translation
 */
record OriginalTexts(String language, Map<Object, Object> originals) {
    static OriginalTexts none() {
        return new OriginalTexts("", Map.of());
    }

    /** A translation has the same parts as its original in the same order. */
    static OriginalTexts of(Review translation, Review original) {
        var all = new OriginalTexts(original.edition().language(), new IdentityHashMap<>());
        all.pairs(
                translation.sections(),
                original.sections(),
                (section, other) -> all.pairs(
                        section.items(),
                        other.items(),
                        (item, another) -> all.pairs(item.lines(), another.lines(), (a, b) -> {})));
        return all;
    }

    private <T> void pairs(List<T> translated, List<T> original, BiConsumer<T, T> inside) {
        for (int i = 0; i < Math.min(translated.size(), original.size()); i++) {
            originals.put(translated.get(i), original.get(i));
            inside.accept(translated.get(i), original.get(i));
        }
    }

    /** What the original of a section, an item or a line says, as HTML. */
    String beside(Object translated) {
        return ReviewPage.escape(said(originals.get(translated)));
    }

    private static String said(@Nullable Object original) {
        if (original instanceof Section section) {
            return inOneLine(section.title(), section.summary(), section.picture());
        }
        if (original instanceof Item item) {
            return inOneLine(
                    item.title(),
                    item.picture(),
                    item.isWord() ? said(item.lines().get(0)) : "");
        }
        return original instanceof CitedLine line
                ? inOneLine(named(line.text()), named(Objects.requireNonNullElse(line.otherwise(), "")))
                : "";
    }

    private static String inOneLine(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String named(String text) {
        return Placeholders.each(text, value -> "[" + ReviewPage.inWords(value) + "]");
    }
}
