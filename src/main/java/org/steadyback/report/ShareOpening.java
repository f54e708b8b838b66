package org.steadyback.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody opened a link. When is all that is known: neither who nor from where is kept. */
@Entity
@Table(name = "share_opening")
class ShareOpening extends PanacheEntityBase {

    private static final Duration ONE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "share_opening_seq")
    @SequenceGenerator(name = "share_opening_seq", sequenceName = "share_opening_seq")
    public Long id;

    @Column(name = "share_id")
    public Long shareId;

    public Instant at;

    /** What a reader looks at within a few minutes is one opening. */
    static void log(Share share, Instant now) {
        if (count("shareId = ?1 and at > ?2", share.id, now.minus(ONE)) > 0) {
            return;
        }
        var opening = new ShareOpening();
        opening.shareId = share.id;
        opening.at = now;
        opening.persist();
    }

    /** Of each link the latest, newest first. @param most of each, at most */
    static Map<Long, List<Told>> latest(Collection<Share> shares, int most) {
        return getEntityManager().createQuery("""
                select told.shareId as shareId, told.at as at, told.times as times from (
                    select opening.shareId as shareId, opening.at as at,
                        row_number() over (partition by opening.shareId order by opening.at desc, opening.id desc) as place,
                        count(*) over (partition by opening.shareId) as times
                    from ShareOpening opening where opening.shareId in :shares) told
                where told.place <= :most order by told.at desc, told.place""", Told.class)
                .setParameter("shares", shares.stream().map(share -> share.id).toList()).setParameter("most", most)
                .getResultStream().collect(Collectors.groupingBy(Told::shareId));
    }

    /** One of a link that was opened {@code times} times. */
    record Told(long shareId, Instant at, long times) {}
}
