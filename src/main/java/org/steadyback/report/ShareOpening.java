package org.steadyback.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
        if (latest(share, 1).stream().anyMatch(last -> last.at.isAfter(now.minus(ONE)))) {
            return;
        }
        var opening = new ShareOpening();
        opening.shareId = share.id;
        opening.at = now;
        opening.persist();
    }

    /** Newest first. */
    static List<ShareOpening> latest(Share share, int most) {
        return ShareOpening.<ShareOpening>find("shareId = ?1 order by at desc, id desc", share.id).page(0, most).list();
    }

    static long count(Share share) {
        return count("shareId", share.id);
    }
}
