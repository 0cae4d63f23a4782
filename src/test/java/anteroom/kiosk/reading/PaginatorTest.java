package anteroom.kiosk.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import anteroom.kiosk.reading.Paginator.Kind;
import anteroom.kiosk.reading.Paginator.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is 10 high here, and there is no gap between pieces. */
class PaginatorTest {
    @Test
    void loses_nothing_and_comes_to_an_end_where_there_is_no_room_at_all() {
        for (double height : new double[] {0, -5, Double.NaN}) {
            List<List<Integer>> pages = Paginator.cut(List.of(piece("4"), piece("4")), 0, height);
            assertEquals(List.of(0, 1), pages.stream().flatMap(List::stream).toList(), height + " px");
        }
    }

    /**
     * Pieces are written as their height, behind a letter where they are no plain words: L leads in, I is an item, O is an
     * offer, N a note, F must be on the first page. Pages are parted by a bar.
     */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = ';', textBlock = """
            4 4                    ; 4 4
            4 4 4                  ; 4 4 | 4
            2 2 2 2 2 2 2          ; 2 2 2 2 2 | 2 2
            2 2 2 2 2 2            ; 2 2 2 2 | 2 2
            4 4 1                  ; 4 4 1
            6 6                    ; 6 | 6
            5 4 L1 3 3             ; 5 4 | L1 3 3
            4 3 L1 I2 I2           ; 4 3 | L1 I2 I2
            6 L2 I2 I2 I2 I2       ; 6 | L2 I2 I2 I2 I2
            3 L2 I2 I2 I2 I2       ; 3 L2 I2 I2 | L2 I2 I2
            L2 I3 I3 I3 I3         ; L2 I3 I3 | L2 I3 I3
            L4 I3 I3 I7            ; L4 I3 I3 | I7
            L2 I2 I2 I2 I2 2       ; L2 I2 I2 | L2 I2 I2 2
            L4 I3 I3 I2.5 I2.5 I2.5 I2.4 2.4 5  ; L4 I3 I3 | I2.5 I2.5 I2.5 | I2.4 2.4 5
            L4 I3 I3 I2.5 I2.5 I2.5 I2.4 N2.4 5 ; L4 I3 I3 | I2.5 I2.5 I2.5 I2.4 | N2.4 5
            4 L1 O3 O3 O3          ; 4 | L1 O3 O3 O3
            4 L1 O3 O3 O3 O3       ; 4 L1 O3 | L1 O3 O3 O3
            8 L1 O5 O5             ; 8 | L1 O5 | L1 O5
            8 L6 O6 O2             ; 8 | O6 O2
            I1 I1 I1 I1 I1 I1      ; I1 I1 I1 I1 | I1 I1
            6 5 F2                 ; 6 F2 | 5
            9 5 F2                 ; F2 | 9 | 5
            4 F2 6                 ; 4 F2 | 6
            3 4 F3 F5              ; 3 F3 | F5 4
            3 F8 F4                ; F8 | F4 3
            12                     ; 12
            12 4                   ; 12 | 4
            L6 8                   ; L6 | 8
            5 5 1                  ; 5 | 5 1
            """)
    void cutsBetweenPieces(String pieces, String pages) {
        List<String> all = Arrays.asList(pieces.trim().split(" "));

        String cut = Paginator.cut(all.stream().map(PaginatorTest::piece).toList(), 0, 10).stream()
                .map(page -> page.stream().map(all::get).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));

        assertEquals(pages.trim(), cut);
    }

    @Test
    void ofNothingThereIsOneEmptyPage() {
        assertEquals(List.of(List.of()), Paginator.cut(List.of(), 1, 10));
    }

    @Test
    void theGapBetweenPiecesCounts() {
        List<Piece> pieces = List.of(new Piece(5, Kind.WORDS, false), new Piece(5, Kind.WORDS, false));

        assertEquals(1, Paginator.cut(pieces, 0, 10).size());
        assertEquals(2, Paginator.cut(pieces, 1, 10).size());
    }

    @Test
    void everyPieceStandsOnOnePageButForWhatLeadsIn() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pieces.add(new Piece(
                    1 + i * 7 % 9, List.of(Kind.WORDS, Kind.LEAD, Kind.ITEM).get(i * 5 % 3), false));
        }

        List<Integer> all = Paginator.cut(pieces, 1, 10).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();

        assertEquals(java.util.stream.IntStream.range(0, 40).boxed().toList(), all);
    }

    private static Piece piece(String written) {
        Kind kind = switch (written.charAt(0)) {
            case 'L' -> Kind.LEAD;
            case 'I' -> Kind.ITEM;
            case 'O' -> Kind.OFFER;
            case 'N' -> Kind.NOTE;
            default -> Kind.WORDS;
        };
        return new Piece(Double.parseDouble(written.replaceAll("[LIONF]", "")), kind, written.startsWith("F"));
    }
}
