package org.steadyback.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.progression.Units;

/** What a person told about themselves in the welcome. Shares its key with the account. */
@Entity
public class Profile extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public Long accountId;

    public String zone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Units units;

    /** Usual pain of the week before the start, 0–10. */
    @Column(name = "intake_pain")
    public int intakePain;

    @Column(name = "started_on")
    public LocalDate startedOn;

    public static Optional<Profile> of(Account account) {
        return findByIdOptional(account.id);
    }

    public static void save(Account account, ZoneId zone, Units units, int intakePain, LocalDate today) {
        var profile = of(account).orElseGet(() -> blank(account, today));
        profile.zone = zone.getId();
        profile.units = units;
        profile.intakePain = intakePain;
        profile.persist();
    }

    /** What the engine knows of the person. */
    public org.steadyback.progression.Profile forEngine() {
        return org.steadyback.progression.Profile.of(startedOn, intakePain).weighingIn(units);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    private static Profile blank(Account account, LocalDate today) {
        var profile = new Profile();
        profile.accountId = account.id;
        profile.startedOn = today;
        return profile;
    }
}
