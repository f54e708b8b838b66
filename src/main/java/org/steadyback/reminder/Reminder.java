package org.steadyback.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;
import org.steadyback.web.Secret;

/** When and how a person wants to be reminded of a session. Shares its key with the account. */
@Entity
@DynamicUpdate // Only what was changed: what a person saves must not take back that a mail has gone out.
class Reminder extends PanacheEntityBase {

    @Id
    @Column(name = "account_id")
    public Long accountId;

    // As local times all the way: anything else would be shifted between the zones of the machine and of the database.

    /** From Monday to Friday, or null for none. */
    @Column(name = "weekday_time")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    public LocalTime weekdayTime;

    /** On Saturday and Sunday, or null for none. */
    @Column(name = "weekend_time")
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    public LocalTime weekendTime;

    /** The secret in the address of the calendar feed, or null while there is no feed. */
    @Column(name = "feed_token")
    public String feedToken;

    public boolean mail;

    /** The secret in the address that turns mail off. It stays once it is made: an old mail must lead there too. */
    @Column(name = "mail_token")
    public String mailToken;

    /** The person's latest date on which a mail went out, or null. */
    @Column(name = "mailed_on")
    public LocalDate mailedOn;

    static Reminder of(Account account) {
        return Reminder.<Reminder>findByIdOptional(account.id).orElseGet(() -> none(account));
    }

    /** By the secret of its feed; an address that was taken back is as unknown as one that never was. */
    static Optional<Reminder> ofFeed(String token) {
        return Secret.isOne(token) ? find("feedToken", token).firstResultOptional() : Optional.empty();
    }

    static Optional<Reminder> ofMail(String token) {
        return Secret.isOne(token) ? find("mailToken", token).firstResultOptional() : Optional.empty();
    }

    /** Those who want mail and can still get one. @param date on which the day begins first on earth */
    static List<MailTime> awaitingMail(LocalDate date) {
        return getEntityManager().createQuery("select r.accountId, p.zone, r.weekdayTime, r.weekendTime, r.mailedOn"
                + " from Reminder r join Profile p on p.accountId = r.accountId"
                + " where r.mail = true and (r.mailedOn is null or r.mailedOn < :date)", MailTime.class)
                .setParameter("date", date).getResultList();
    }

    /** Of all nodes that try, one alone takes the mail of a day. @return whether it was this one */
    static boolean takeMail(Long accountId, LocalDate date) {
        return update("mailedOn = ?1 where accountId = ?2 and mail = true and (mailedOn is null or mailedOn < ?1)", date,
                accountId) == 1;
    }

    /** A mail that did not go out can be tried again. @param before when the last one did, or null */
    static void giveMailBack(Long accountId, LocalDate date, LocalDate before) {
        update("mailedOn = ?1 where accountId = ?2 and mailedOn = ?3", before, accountId, date);
    }

    Optional<LocalTime> timeOn(LocalDate date) {
        return Optional.ofNullable(isWeekend(date) ? weekendTime : weekdayTime);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    boolean hasFeed() {
        return feedToken != null;
    }

    void remindByMail(boolean wanted) {
        mail = wanted;
        if (wanted && mailToken == null) {
            mailToken = Secret.make();
        }
    }

    private static Reminder none(Account account) {
        var reminder = new Reminder();
        reminder.accountId = account.id;
        return reminder;
    }
}
