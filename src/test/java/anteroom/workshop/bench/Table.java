package anteroom.workshop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is printed in the end, as it is committed. */
final class Table {
    private final List<String> rows = new ArrayList<>();

    Table() {
        rows.add("| what | measured | ratio |");
        rows.add("| --- | --- | --- |");
    }

    void add(String what, String measured, String ratio) {
        rows.add("| " + what + " | " + measured + " | " + ratio + " |");
    }

    /** Two rows: what it is measured against, and ours. */
    void compare(String what, String base, Series of, String ours, Series measured, String unit) {
        add(what + ", " + base, of.summary(unit), "1");
        add(what + ", " + ours, measured.summary(unit), ratio(measured.median() / of.median()));
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }
}
