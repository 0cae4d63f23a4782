package anteroom.session;

/** A place in the kiosk where a patient can be. */
public sealed interface Place {

    /** The picture that waits for somebody to touch it. */
    record Attract() implements Place {}

    /** The topics. */
    record Home() implements Place {}

    /**
     * A card of a topic.
     *
     * @param index from 0
     */
    record OnCard(String topic, int index) implements Place {}

    /** After the last card of a topic: what to look at next. */
    record TopicEnd(String topic) implements Place {}

    /**
     * The drawn line of the whole visit.
     *
     * @param stage the stage that is told, from 0
     */
    record OnVisit(int stage) implements Place {}

    /** The search field, the keyboard, and what they find. */
    record Ask() implements Place {}

    /** The categories of questions, for those who do not type. */
    record Browse() implements Place {}

    /** The questions of one category. */
    record InCategory(String category) implements Place {}

    /** One question and its answer. */
    record OnAnswer(String question) implements Place {}

    /** The words that found nothing, large, to be shown to a member of staff. */
    record ShowStaff() implements Place {}

    /** What to do now. */
    record Help() implements Place {}

    /** A circle that breathes. */
    record CalmMinute() implements Place {}

    /**
     * Behind the staff's PIN, or at the pad in front of it.
     *
     * @param page which of the staff's pages
     */
    record Staff(String page) implements Place {}
}
