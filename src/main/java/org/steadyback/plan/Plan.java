package org.steadyback.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import org.steadyback.account.Account;
import org.steadyback.account.Profile;
import org.steadyback.diary.Diary;
import org.steadyback.diary.DiaryFollower;
import org.steadyback.diary.LoggedEntry;
import org.steadyback.diary.PlanChange;
import org.steadyback.progression.Progression;
import org.steadyback.progression.Standing;
import org.steadyback.progression.Turn;

/**
 * The shell round the engine: keeps each person's standing and ledger in step with their diary. An entry at the end is
 * one step of the fold; anything else folds the diary again from the start.
 */
@ApplicationScoped
public class Plan implements DiaryFollower {

    /** Somebody who has not told anything yet; the welcome comes before everything else. */
    private static final org.steadyback.progression.Profile NOBODY =
            org.steadyback.progression.Profile.of(LocalDate.EPOCH, 0);

    private final Progression engine;
    private final Instance<Diary> diary;
    private final Ledger ledger;
    private final EngineJson json;
    private final Versions versions;

    // The diary is looked up late: it follows up on its entries here, and is read here for a new fold.
    Plan(Progression engine, Instance<Diary> diary, Ledger ledger, EngineJson json, Versions versions) {
        this.engine = engine;
        this.diary = diary;
        this.ledger = ledger;
        this.json = json;
        this.versions = versions;
    }

    /** Where the person stands now; folded anew if the rules, the programme or the profile have changed meanwhile. */
    @Override
    @Transactional
    public Standing standing(Account account) {
        return StoredStanding.of(account).flatMap(stored -> upToDate(stored, account)).orElseGet(() -> {
            account.lock();
            return foldAgain(account).standing();
        });
    }

    /** What the diary up to a moment, and with it, says under today's rules: the standing then and all decisions before. */
    @Transactional
    public Turn at(Account account, Instant moment) {
        var standing = standing(account);
        if (StoredStanding.of(account).filter(stored -> !stored.isAfter(moment)).isPresent()) {
            return new Turn(standing, ledger.standing(account));
        }
        return fold(account, diary.get().inOrder(account).takeWhile(entry -> !entry.at.isAfter(moment)));
    }

    @Override
    public PlanChange added(LoggedEntry entry) {
        return StoredStanding.of(entry.account).filter(stored -> stored.isBefore(entry))
                .flatMap(stored -> upToDate(stored, entry.account).map(standing -> fold(stored, standing, entry)))
                .orElseGet(() -> changed(entry.account));
    }

    private PlanChange fold(StoredStanding stored, Standing standing, LoggedEntry entry) {
        var turn = engine.after(standing, entry.toEntry());
        stored.store(json.write(turn.standing()), entry, versions);
        ledger.record(entry.account, turn.decisions());
        return PlanChange.made(turn.decisions());
    }

    private Optional<Standing> upToDate(StoredStanding stored, Account account) {
        return stored.isOf(versions)
                ? json.standing(stored.json).filter(standing -> standing.profile().equals(profile(account)))
                : Optional.empty();
    }

    @Override
    public PlanChange changed(Account account) {
        return foldAgain(account).change();
    }

    private record Again(Standing standing, PlanChange change) {}

    private Again foldAgain(Account account) {
        var last = new AtomicReference<LoggedEntry>();
        var turn = fold(account, diary.get().inOrder(account).peek(last::set));
        StoredStanding.of(account).orElseGet(() -> StoredStanding.blank(account))
                .store(json.write(turn.standing()), last.get(), versions);
        return new Again(turn.standing(), ledger.replace(account, turn.decisions()));
    }

    /** Folds entry by entry as they are read: a long diary is never in memory as a whole. */
    private Turn fold(Account account, Stream<LoggedEntry> entries) {
        return engine.fold(profile(account), entries.map(LoggedEntry::toEntry)::iterator);
    }

    private static org.steadyback.progression.Profile profile(Account account) {
        return Profile.of(account).map(Profile::forEngine).orElse(NOBODY);
    }
}
