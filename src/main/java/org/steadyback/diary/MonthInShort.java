package org.steadyback.diary;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;

/**
 * What a month of a diary comes to, put aside so that a chart of many years need not read every entry. It can always be
 * worked out again: the diary forgets it when one of its ratings or sessions changes.
 */
@Entity
@Table(name = "month_in_short")
public class MonthInShort extends PanacheEntityBase {

    @Embeddable
    record Key(@Column(name = "account_id") Long accountId, @Column(name = "first_day") LocalDate firstDay) {}

    @EmbeddedId
    Key key;

    /** In which the content is written, and by which rules. */
    public String form;

    @Column(length = 100_000)
    public String content;

    /** @param firstDay of the month */
    public static void keep(Account account, LocalDate firstDay, String form, String content) {
        var month = new MonthInShort();
        month.key = new Key(account.id, firstDay);
        month.form = form;
        month.content = content;
        month.persist();
    }

    /** The contents of those that are there in a form, oldest first. @param days whole months */
    public static List<String> of(Account account, Days days, String form) {
        return getEntityManager().createQuery("""
                select month.content from MonthInShort month where month.key.accountId = :account
                    and month.key.firstDay between :first and :last and month.form = :form
                order by month.key.firstDay""", String.class)
                .setParameter("account", account.id).setParameter("first", days.first()).setParameter("last", days.last())
                .setParameter("form", form).getResultList();
    }

    /** All that have a day among some. */
    public static void forget(Account account, Days days) {
        delete("key.accountId = ?1 and key.firstDay between ?2 and ?3", account.id, days.first().withDayOfMonth(1), days.last());
    }

    static void forgetAll(Account account) {
        delete("key.accountId", account.id);
    }
}
