package anteroom.kiosk.session;

/** A place in the kiosk where a patient can be, whichever of its pages is shown. Indexes are from 0. */
public sealed interface Screen {
    /** The picture that waits for somebody to touch it. */
    record Attract() implements Screen {}

    /** The topics. */
    record Home() implements Screen {}

    /** A card of a topic. */
    record OnCard(String topic, int index) implements Screen {}

    /** After the last card of a topic: what to look at next. */
    record TopicEnd(String topic) implements Screen {}

    /** The path of the whole visit, with all its stages. */
    record VisitPath() implements Screen {}

    /** A stage of the visit, with the path still in sight. */
    record OnVisit(int stage) implements Screen {}

    /** The search field, the keyboard, and what they find. */
    record Ask() implements Screen {}

    /** The categories of questions, for those who do not type. */
    record Browse() implements Screen {}

    /** The questions of one category. */
    record InCategory(String category) implements Screen {}

    /** One question and its answer. */
    record OnAnswer(String question) implements Screen {}

    /** The words that found nothing, large, to be shown to a member of staff. */
    record ShowStaff() implements Screen {}

    /** What to do now. */
    record Help() implements Screen {}

    /** A circle that breathes. */
    record CalmMinute() implements Screen {}

    /** What a patient takes along: the rules for home, their own questions, and what somebody with them should know. */
    sealed interface TakeAlong extends Screen {}

    /** The ways to take the rules home. */
    record TakeHome() implements TakeAlong {}

    /** What the code holds that a phone's camera reads. */
    enum Code {
        RULES,
        QUESTIONS,
        ADDRESS
    }

    /** A code over the whole screen. */
    record TakeCode(Code code) implements TakeAlong {}

    /**
     * What is about to be printed.
     *
     * @param questions whether it is the patient's questions, and not the rules for home
     */
    record TakePage(boolean questions) implements TakeAlong {}

    /**
     * What to know before going home, asked in a friendly way.
     *
     * @param index of the question, from 0
     * @param chosen of the pictures, from 0; none yet below 0
     */
    record Recall(int index, int chosen) implements TakeAlong {}

    /** A question of these that the patient would rather talk about. */
    record ShowRecall(int index) implements TakeAlong {}

    /** The questions that the patient has kept. */
    record MyQuestions() implements TakeAlong {}

    /** The same, large, to be read by somebody who stands beside. */
    record ShowQuestions() implements TakeAlong {}

    /** The topics, for those who do not know what to ask. */
    record CommonQuestions() implements TakeAlong {}

    /** What people ask about a topic. */
    record CommonAbout(String topic) implements TakeAlong {}

    /**
     * Which question has to go for another one.
     *
     * @param question id of the other one
     */
    record LetGo(String question) implements TakeAlong {}

    /** For somebody who came with the patient. */
    record Companion() implements TakeAlong {}

    /** Where its words come from. */
    record CalmSources() implements Screen {}

    /**
     * Behind the staff's PIN, or at the pad in front of it.
     *
     * @param page which of the staff's pages
     */
    record Staff(String page) implements Screen {}
}
