package anteroom.content;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was read and checked before, in one file: its records, field by field, with each text once. It is read
 * without a parser and without checks, so it is only for what this program wrote itself.
 *
 * <p>The form: {@link #FORM}, the key, a CRC-32 of what follows, the texts in UTF-8, the records. A number has seven bits in
 * each byte, the lowest first; a text is a number, 0 for none.
 */
public final class CompiledPack {
    /** Goes up with every change of a record of the pack, or of this class. */
    private static final int FORM = 1;

    private static final String BUILT_IN = "/anteroom/pack/compiled";

    private CompiledPack() {}

    /** The built-in pack, as the build compiled it; empty where it did not. */
    public static Optional<Pack> builtIn() {
        return CompiledPack.class.getResource(BUILT_IN) == null ? Optional.empty() : read(Resource.bytes(BUILT_IN), "");
    }

    /** @param key of what it was compiled from */
    public static byte[] of(Pack pack, String key) {
        Writer writer = new Writer();
        writer.pack(pack);
        byte[] rest = writer.bytes();
        byte[] head = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all = ByteBuffer.allocate(16 + head.length + rest.length);
        return all.putInt(FORM)
                .putInt(head.length)
                .put(head)
                .putLong(checksum(rest, 0))
                .put(rest)
                .array();
    }

    /** The pack that was compiled from what has this key; empty where the bytes are of another key or form, or damaged. */
    public static Optional<Pack> read(byte[] bytes, String key) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (in.getInt() != FORM) {
                return Optional.empty();
            }
            byte[] head = key.getBytes(StandardCharsets.UTF_8);
            if (in.getInt() != head.length || !in.slice().limit(head.length).equals(ByteBuffer.wrap(head))) {
                return Optional.empty();
            }
            in.position(in.position() + head.length);
            return in.getLong() == checksum(bytes, in.position())
                    ? Optional.of(new Reader(bytes, in.position()).pack())
                    : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }

    private static final class Writer {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
        private final ByteArrayOutputStream records = new ByteArrayOutputStream();

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            number(numbers.size(), all);
            all.writeBytes(texts.toByteArray());
            all.writeBytes(records.toByteArray());
            return all.toByteArray();
        }

        private static void number(int value, ByteArrayOutputStream out) {
            int rest = value;
            for (; rest >>> 7 != 0; rest >>>= 7) {
                out.write(rest & 0x7f | 0x80);
            }
            out.write(rest);
        }

        private void number(int value) {
            number(value, records);
        }

        private void flag(boolean value) {
            number(value ? 1 : 0);
        }

        private void text(@Nullable String text) {
            number(text == null ? 0 : numbers.computeIfAbsent(text, this::place));
        }

        private int place(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, texts);
            texts.writeBytes(bytes);
            return numbers.size() + 1;
        }

        private void texts(String... all) {
            Arrays.stream(all).forEach(this::text);
        }

        private <T> void list(List<T> all, Consumer<T> each) {
            number(all.size());
            all.forEach(each);
        }

        private void list(List<String> all) {
            list(all, this::text);
        }

        void pack(Pack pack) {
            texts(pack.id(), pack.version());
            list(pack.editions(), this::edition);
            list(pack.sheets(), this::sheet);
        }

        private void edition(Edition edition) {
            texts(edition.language(), edition.name());
            list(edition.topics(), this::topic);
            list(edition.categories(), this::category);
            list(edition.glossary(), this::term);
            text(edition.visit().title());
            list(edition.visit().stages(), this::stage);
            CalmExercise calm = edition.calm();
            texts(calm.title(), calm.art(), calm.alt());
            list(calm.lines(), this::line);
            list(edition.takeHome().rules(), this::line);
            list(edition.takeHome().recalls(), this::recall);
            list(edition.help());
            list(
                    List.copyOf(new TreeMap<>(edition.strings().texts()).entrySet()),
                    entry -> texts(entry.getKey(), entry.getValue()));
            flag(edition.strings().ofPack());
        }

        private void topic(Topic topic) {
            texts(topic.id(), topic.title(), topic.summary(), topic.art(), topic.alt());
            list(topic.cards(), this::card);
        }

        private void card(Card card) {
            texts(card.id(), card.title(), card.art(), card.alt());
            flag(card.critical());
            list(card.lines(), this::line);
            list(card.questions());
        }

        private void category(Category category) {
            texts(category.id(), category.title());
            list(category.questions(), this::question);
        }

        private void question(Question question) {
            texts(question.id(), question.question());
            line(question.brief());
            list(question.answer(), this::line);
            list(question.alsoAsked());
            list(question.related());
            list(question.picture().stream().toList(), this::picture);
            flag(question.urgent());
            flag(question.critical());
        }

        private void line(CitedLine line) {
            text(line.text());
            list(line.facts());
            text(line.otherwise());
            flag(line.item());
        }

        private void picture(Picture picture) {
            texts(picture.art(), picture.alt());
        }

        private void term(GlossaryTerm term) {
            text(term.word());
            list(term.also());
            text(term.meaning());
            list(term.facts());
        }

        private void stage(VisitStage stage) {
            texts(stage.id(), stage.title(), stage.art(), stage.alt());
            line(stage.when());
            list(stage.lines(), this::line);
        }

        private void recall(TakeHome.Recall recall) {
            texts(recall.id(), recall.question(), recall.card());
            line(recall.answer());
            picture(recall.shown());
            number(recall.place());
            list(recall.others(), other -> {
                text(other.text());
                picture(other.shown());
            });
        }

        private void sheet(SourceSheet sheet) {
            texts(sheet.id(), sheet.title(), sheet.publisher(), sheet.kind());
            year(sheet.year());
            text(sheet.locator());
            list(sheet.works(), this::work);
            list(sheet.facts(), this::fact);
        }

        private void year(@Nullable Integer year) {
            text(year == null ? null : year.toString());
        }

        private void work(PublishedWork work) {
            texts(work.id(), work.title(), work.publisher(), work.kind());
            year(work.year());
            text(work.locator());
        }

        private void fact(Fact fact) {
            texts(fact.id(), fact.text(), fact.topic(), fact.use().name(), fact.note());
            list(fact.works());
            text(fact.status());
        }
    }

    /** Reads fields in the order in which {@link Writer} wrote them, which is that of the records' own. */
    private static final class Reader {
        private final byte[] bytes;
        private final String[] texts;
        private int at;

        Reader(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
            texts = new String[number() + 1];
            for (int i = 1; i < texts.length; i++) {
                int length = number();
                texts[i] = new String(bytes, this.at, length, StandardCharsets.UTF_8);
                this.at += length;
            }
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }

        private boolean flag() {
            return number() != 0;
        }

        private String text() {
            return texts[number()];
        }

        private <T> List<T> list(Supplier<T> each) {
            int size = number();
            List<T> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(each.get());
            }
            return List.copyOf(all);
        }

        private List<String> list() {
            return list(this::text);
        }

        Pack pack() {
            return new Pack(text(), text(), list(this::edition), list(this::sheet));
        }

        private Edition edition() {
            return new Edition(
                    text(),
                    text(),
                    list(this::topic),
                    list(this::category),
                    list(this::term),
                    new Visit(text(), list(this::stage)),
                    new CalmExercise(text(), text(), text(), list(this::line)),
                    new TakeHome(list(this::line), list(this::recall)),
                    list(),
                    strings());
        }

        private InterfaceStrings strings() {
            Map<String, String> values = new HashMap<>();
            for (int left = number(); left > 0; left--) {
                values.put(text(), text());
            }
            return new InterfaceStrings(values, flag());
        }

        private Topic topic() {
            return new Topic(text(), text(), text(), text(), text(), list(this::card));
        }

        private Card card() {
            return new Card(text(), text(), text(), text(), flag(), list(this::line), list());
        }

        private Category category() {
            return new Category(text(), text(), list(this::question));
        }

        private Question question() {
            return new Question(
                    text(),
                    text(),
                    line(),
                    list(this::line),
                    list(),
                    list(),
                    list(this::picture).stream().findFirst(),
                    flag(),
                    flag());
        }

        private CitedLine line() {
            return new CitedLine(text(), list(), text(), flag());
        }

        private Picture picture() {
            return new Picture(text(), text());
        }

        private GlossaryTerm term() {
            return new GlossaryTerm(text(), list(), text(), list());
        }

        private VisitStage stage() {
            return new VisitStage(text(), text(), text(), text(), line(), list(this::line));
        }

        private TakeHome.Recall recall() {
            return new TakeHome.Recall(
                    text(),
                    text(),
                    text(),
                    line(),
                    picture(),
                    number(),
                    list(() -> new TakeHome.Other(text(), picture())));
        }

        private SourceSheet sheet() {
            return new SourceSheet(text(), text(), text(), text(), year(), text(), list(this::work), list(this::fact));
        }

        private @Nullable Integer year() {
            String year = text();
            return year == null ? null : Integer.valueOf(year);
        }

        private PublishedWork work() {
            return new PublishedWork(text(), text(), text(), text(), year(), text());
        }

        private Fact fact() {
            return new Fact(text(), text(), text(), Fact.Use.valueOf(text()), text(), list(), text());
        }
    }
}
