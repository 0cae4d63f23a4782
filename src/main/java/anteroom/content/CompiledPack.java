package anteroom.content;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was read and checked before, in one file: its records, field by field, with each text once. It is read
 * without a parser and without checks, so it is only for what this program wrote itself.
 *
 * <p>The form: {@link #FORM}, the key, a CRC-32 of what follows, the texts in UTF-8, the records. A number has seven bits in
 * each byte, the lowest first; a text is a number, 0 for none; a number that may be absent is a text.
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
        try {
            writer.value(pack);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("every field of a record can be read", e);
        }
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
                    ? Optional.of((Pack) new Reader(bytes, in.position()).value(Pack.class))
                    : Optional.empty();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ReflectiveOperationException e) {
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

        private int place(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, texts);
            texts.writeBytes(bytes);
            return numbers.size() + 1;
        }

        void value(@Nullable Object value) throws ReflectiveOperationException {
            if (value == null) {
                number(0, records);
            } else if (value instanceof String text) {
                number(numbers.computeIfAbsent(text, this::place), records);
            } else if (value instanceof Integer number) {
                number(number, records);
            } else if (value instanceof Boolean flag) {
                number(flag ? 1 : 0, records);
            } else if (value instanceof Fact.Use use) {
                value(use.name());
            } else if (value instanceof Optional<?> one) {
                value(one.stream().toList());
            } else if (value instanceof List<?> all) {
                number(all.size(), records);
                for (Object each : all) {
                    value(each);
                }
            } else if (value instanceof Map<?, ?> all) {
                number(all.size(), records);
                for (var entry : new TreeMap<>(all).entrySet()) {
                    value(entry.getKey());
                    value(entry.getValue());
                }
            } else {
                for (var field : value.getClass().getRecordComponents()) {
                    Object part = field.getAccessor().invoke(value);
                    value(part != null && field.getType() == Integer.class ? part.toString() : part);
                }
            }
        }
    }

    /** Reads what {@link Writer} wrote, by the types of the records' fields. */
    private static final class Reader {
        private final Map<Class<?>, Form> forms = new HashMap<>();
        private final byte[] bytes;
        private final String[] texts;
        private int at;

        /** How a record is made: those of a pack have one constructor each. */
        private record Form(Constructor<?> constructor, Type[] fields) {
            static Form of(Class<?> type) {
                Constructor<?> constructor = type.getConstructors()[0];
                return new Form(constructor, constructor.getGenericParameterTypes());
            }
        }

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

        private String text() {
            return texts[number()];
        }

        Object value(Type type) throws ReflectiveOperationException {
            if (type == String.class) {
                return text();
            } else if (type == int.class) {
                return number();
            } else if (type == boolean.class) {
                return number() != 0;
            } else if (type == Integer.class) {
                String number = text();
                return number == null ? null : Integer.valueOf(number);
            } else if (type == Fact.Use.class) {
                return Fact.Use.valueOf(text());
            } else if (type instanceof ParameterizedType many) {
                return many(many.getRawType(), many.getActualTypeArguments());
            }
            Form form = forms.computeIfAbsent((Class<?>) type, Form::of);
            Object[] parts = new Object[form.fields().length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = value(form.fields()[i]);
            }
            return form.constructor().newInstance(parts);
        }

        private Object many(Type type, Type[] of) throws ReflectiveOperationException {
            int size = number();
            if (type == Map.class) {
                Map<Object, Object> all = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    all.put(value(of[0]), value(of[1]));
                }
                return all;
            }
            List<Object> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(value(of[0]));
            }
            return type == List.class ? all : all.stream().findFirst();
        }
    }
}
