package anteroom.kiosk.session;

/** A place in the kiosk where a patient can be. */
public sealed interface Screen {

    /** The picture that waits for somebody to touch it. */
    record Attract() implements Screen {}

    /** The topics. */
    record Home() implements Screen {}

    /**
     * A card of a topic.
     *
     * @param index from 0
     */
    record OnCard(String topic, int index) implements Screen {}

    /** After the last card of a topic: what to look at next. */
    record TopicEnd(String topic) implements Screen {}

    /** The path of the whole visit, with all its stages. */
    record VisitPath() implements Screen {}

    /**
     * A stage of the visit, with the path still in sight.
     *
     * @param stage from 0
     */
    record OnVisit(int stage) implements Screen {}

    /** The search field, the keyboard, and what they find. */
    record Ask() implements Screen {}

    /**
     * The categories of questions, for those who do not type.
     *
     * @param page of those that the screen needs for them, from 0
     */
    record Browse(int page) implements Screen {}

    /**
     * The questions of one category.
     *
     * @param page of those that the screen needs for them, from 0
     */
    record InCategory(String category, int page) implements Screen {}

    /** One question and its answer. */
    record OnAnswer(String question) implements Screen {}

    /** The words that found nothing, large, to be shown to a member of staff. */
    record ShowStaff() implements Screen {}

    /** What to do now. */
    record Help() implements Screen {}

    /** A circle that breathes. */
    record CalmMinute() implements Screen {}

    /**
     * Behind the staff's PIN, or at the pad in front of it.
     *
     * @param page which of the staff's pages
     */
    record Staff(String page) implements Screen {}
}
