package anteroom.content;

import java.util.List;
import java.util.Optional;

/**
 * A question that patients ask and its answer.
 *
 * @param brief the answer in a few words, and with its warning if it needs one
 * @param alsoAsked other ways in which people say it: searched, never shown
 * @param related ids of questions that people ask next
 * @param picture its own, where that of the card it belongs to shows something else
 * @param urgent whether the answer tells somebody what to do at once
 * @param critical whether a mistake in its wording could hurt somebody
 */
public record Question(
        String id,
        String question,
        CitedLine brief,
        List<CitedLine> answer,
        List<String> alsoAsked,
        List<String> related,
        Optional<Picture> picture,
        boolean urgent,
        boolean critical) {
    public Question {
        answer = List.copyOf(answer);
        alsoAsked = List.copyOf(alsoAsked);
        related = List.copyOf(related);
    }
}
