package anteroom.kiosk.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Cuts what is read into pages, between its pieces and never within one. Of all ways to do so it takes the one with the
 * fewest pages, and of those the one whose pages before the last are fullest: who reads but the first has read most of it.
 * No later page has a line alone where that can be helped. What leads in to the next piece is not the last of a page if both
 * fit on one. A list is parted if no page could hold it, or where the page before would stand half empty; what leads in to it
 * stands once more above what is left of it, where it has room.
 *
 * @param gap between two pieces, in px
 * @param height of a page, in px; a piece that is higher has a page of its own
 */
record Paginator(List<Paginator.Piece> pieces, double gap, double height) {
    /** What a piece is to its neighbours. */
    enum Kind {
        WORDS,
        /** Words that belong to nothing before them. */
        NOTE,
        /** Leads in to the piece after it, as a heading does. */
        LEAD,
        /** An item of a list. */
        ITEM,
        /** One of several things to go on with, under a heading that stands with each of them or not at all. */
        OFFER
    }

    /**
     * Something that stays in one place.
     *
     * @param height in px
     * @param first whether it must stand on the first page, as a number to call does
     */
    record Piece(double height, Kind kind, boolean first) {}

    /** So many items at the most stand on one page. */
    private static final int MOST_ITEMS = 5;

    private static final double PER_PAGE = 100;
    private static final double ALONE = 40;
    private static final double HALF_EMPTY = 40;
    private static final double PARTED_WELL = 25;
    private static final double OFFERS_PARTED = 60;
    private static final double PARTED = 1_000;
    private static final double NEVER = 1_000_000;

    /** The share of a page that may stay free before a list. */
    private static final double FREE = 0.45;

    /** The share of a page that a line which closes a list has at the most. */
    private static final double CLOSING = 0.25;

    /**
     * The pieces of each page, by their indexes; those that lead in to something can be on several pages. What must stand
     * on the first page and would not is put before the rest, behind the piece that begins it all, as much of it as has
     * room there; where not one has, before that piece.
     *
     * @param gap between two pieces, in px
     * @param height of a page, in px; a piece that is higher has a page of its own
     */
    static List<List<Integer>> cut(List<Piece> pieces, double gap, double height) {
        return new Paginator(pieces, gap, height).cut();
    }

    private List<List<Integer>> cut() {
        List<Integer> order = IntStream.range(0, pieces.size())
                .filter(i -> !leadsNowhere(i))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        List<List<Integer>> pages = cut(order);
        Comparator<Integer> wantedFirst =
                Comparator.comparing(i -> !pieces.get(i).first());
        if (isLate(pages)) {
            // What an answer begins with, whom to tell, keeps its place where both have room.
            order.subList(1, order.size()).sort(wantedFirst);
            pages = cut(order);
        }
        if (isLate(pages) && pages.get(0).stream().noneMatch(i -> pieces.get(i).first())) {
            order.sort(wantedFirst);
            pages = cut(order);
        }
        return pages;
    }

    /** Whether a heading and the first of what it offers have no room on one page. */
    private boolean leadsNowhere(int at) {
        return leadsTo(Kind.OFFER, at) && heightOf(pieces.subList(at, at + 2)) > height;
    }

    private boolean isLate(List<List<Integer>> pages) {
        return pages.stream()
                .skip(1)
                .flatMap(List::stream)
                .anyMatch(i -> pieces.get(i).first());
    }

    private List<List<Integer>> cut(List<Integer> order) {
        return new Paginator(order.stream().map(pieces::get).toList(), gap, height)
                .pages().stream()
                        .map(page -> page.stream().map(order::get).toList())
                        .toList();
    }

    private List<List<Integer>> pages() {
        int count = pieces.size();
        double[] cost = new double[count + 1];
        int[] end = new int[count + 1];
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[count] = 0;
        for (int from = count - 1; from >= 0; from--) {
            for (int to = from + 1; to <= count; to++) {
                double whole = page(from, to) + cost[to];
                // Whatever the sizes are, even none at all, there is a next page.
                if (end[from] == 0 || whole < cost[from]) {
                    cost[from] = whole;
                    end[from] = to;
                }
            }
        }
        List<List<Integer>> pages = new ArrayList<>();
        for (int from = 0; from < count; from = end[from]) {
            List<Integer> page = new ArrayList<>();
            int lead = leadOfRest(from);
            if (lead >= 0 && led(lead, from, end[from]) <= height) {
                page.add(lead);
            }
            for (int i = from; i < end[from]; i++) {
                page.add(i);
            }
            pages.add(page);
        }
        return pages.isEmpty() ? List.of(List.of()) : pages;
    }

    /** What speaks against a page of the pieces from one up to another. */
    private double page(int from, int to) {
        List<Piece> page = pieces.subList(from, to);
        double used = heightOf(page);
        double cost = PER_PAGE;
        if (from == 0 && pieces.subList(to, pieces.size()).stream().anyMatch(Piece::first)) {
            cost += PARTED;
        }
        if (used > height) {
            // Where nothing fits, the least that sticks out.
            cost += NEVER * (used / height - 1) + (to - from > 1 ? NEVER : NEVER / 10);
        } else if (to < pieces.size()) {
            double free = 1 - used / height;
            cost += free * free + (free > FREE && leadsTo(Kind.ITEM, to) ? HALF_EMPTY : 0);
        }
        if (page.stream().filter(piece -> piece.kind() == Kind.ITEM).count() > MOST_ITEMS) {
            cost += NEVER;
        }
        if (from > 0 && page.size() == 1 && pieces.size() > 2 && page.get(0).height() < height / 3) {
            cost += ALONE;
        }
        return to < pieces.size() ? cost + breakBefore(to) : cost;
    }

    private double breakBefore(int at) {
        Piece before = pieces.get(at - 1);
        if (before.kind() == Kind.LEAD) {
            return heightOf(pieces.subList(at - 1, at + 1)) <= height ? NEVER : ALONE;
        }
        Kind kind = pieces.get(at).kind();
        if (before.kind() == Kind.ITEM && kind == Kind.WORDS && pieces.get(at).height() < CLOSING * height) {
            return PARTED_WELL;
        }
        if (!isListed(at) || before.kind() != kind) {
            return 0;
        }
        boolean whole = heightOf(list(at)) <= height && (kind == Kind.OFFER || list(at).size() <= MOST_ITEMS + 1);
        if (kind == Kind.OFFER) {
            return whole ? OFFERS_PARTED : 0;
        }
        boolean well = at > 1
                && pieces.get(at - 2).kind() == Kind.ITEM
                && at + 1 < pieces.size()
                && pieces.get(at + 1).kind() == Kind.ITEM;
        return !whole ? ALONE / 2 : well ? PARTED_WELL : PARTED;
    }

    private boolean leadsTo(Kind kind, int at) {
        return at + 1 < pieces.size()
                && pieces.get(at).kind() == Kind.LEAD
                && pieces.get(at + 1).kind() == kind;
    }

    private boolean isListed(int at) {
        return pieces.get(at).kind() == Kind.ITEM || pieces.get(at).kind() == Kind.OFFER;
    }

    /** Where that is which leads in to a list, if a page begins within the list; -1 if it does not. */
    private int leadOfRest(int from) {
        if (from == 0
                || !isListed(from)
                || pieces.get(from - 1).kind() != pieces.get(from).kind()) {
            return -1;
        }
        int begin = begin(from);
        return begin > 0 && pieces.get(begin - 1).kind() == Kind.LEAD ? begin - 1 : -1;
    }

    /** The height of a page with what leads in to it, in px. */
    private double led(int lead, int from, int to) {
        return pieces.get(lead).height() + gap + heightOf(pieces.subList(from, to));
    }

    private int begin(int at) {
        int from = at;
        while (from > 0 && pieces.get(from - 1).kind() == pieces.get(at).kind()) {
            from--;
        }
        return from;
    }

    /** The list that a piece belongs to, with what leads in to it. */
    private List<Piece> list(int at) {
        int from = begin(at);
        if (from > 0 && pieces.get(from - 1).kind() == Kind.LEAD) {
            from--;
        }
        int to = at;
        while (to < pieces.size() && pieces.get(to).kind() == pieces.get(at).kind()) {
            to++;
        }
        return pieces.subList(from, to);
    }

    private double heightOf(List<Piece> some) {
        return some.stream().mapToDouble(Piece::height).sum() + gap * Math.max(0, some.size() - 1);
    }
}
