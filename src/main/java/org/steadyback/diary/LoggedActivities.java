package org.steadyback.diary;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;

import org.steadyback.account.Account;
import org.steadyback.progression.OwnActivities;

/** Own activities in the diary: what the person named, in their order and their words, each with its score. */
@Entity
@Table(name = "own_activity")
public non-sealed class LoggedActivities extends LoggedEntry {

    public static final int LONGEST_NAME = 100;

    /** @param score 0 = unable to 10 = as before */
    @Embeddable
    public record Score(String activity, int score) {}

    // In batches, like all that belongs to an entry: neither a page nor a whole diary may cost a query for each.
    @ElementCollection
    @CollectionTable(name = "activity_score", joinColumns = @JoinColumn(name = "own_activity_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    public List<Score> scores = new ArrayList<>();

    public static LoggedActivities of(Account account, UUID entry, ZonedDateTime at, List<Score> scores) {
        var activities = new LoggedActivities();
        activities.belongsTo(account, entry);
        activities.correct(at, scores);
        return activities;
    }

    /** Through the owner, always: a stranger's entry is not found, rather than forbidden. */
    public static Optional<LoggedActivities> findOwned(Account account, long id) {
        return find("account = ?1 and id = ?2", account, id).firstResultOptional();
    }

    public static Optional<LoggedActivities> latest(Account account) {
        return find("account = ?1 order by at desc, id desc", account).firstResultOptional();
    }

    /** The very first, and those of about some days, oldest first. */
    public static List<LoggedActivities> firstAndOf(Account account, Days days) {
        return list("account = ?1 and (at >= ?2 and at < ?3 or at = (select min(first.at) from LoggedActivities first"
                + " where first.account = ?1)) order by at, id", account, days.from(), days.to());
    }

    void correct(ZonedDateTime at, List<Score> scores) {
        happened(at);
        this.scores.clear();
        this.scores.addAll(scores);
    }

    @Override
    public OwnActivities toEntry() {
        return new OwnActivities(when(), scores.stream().collect(Collectors.toMap(Score::activity, Score::score)));
    }
}
