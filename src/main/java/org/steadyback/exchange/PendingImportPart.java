package org.steadyback.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.util.Enumeration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.steadyback.account.Account;

/** A piece of a pending file: small enough that neither writing nor reading it ever holds the file in memory. */
@Entity
@Table(name = "pending_import_part")
@IdClass(PendingImportPart.Place.class)
class PendingImportPart extends PanacheEntityBase {

    private static final int SIZE = 256 * 1024;

    record Place(Long accountId, int position) implements Serializable {}

    @Id
    @Column(name = "account_id")
    public Long accountId;

    @Id
    public int position;

    public byte[] bytes;

    static void write(Account account, InputStream file) throws IOException {
        byte[] bytes;
        for (int position = 0; (bytes = file.readNBytes(SIZE)).length > 0; position++) {
            var part = new PendingImportPart();
            part.accountId = account.id;
            part.position = position;
            part.bytes = bytes;
            part.persistAndFlush();
            getEntityManager().detach(part);
        }
    }

    /** One piece after the other, each when its turn comes. */
    static InputStream read(Long accountId) {
        var parts = count("accountId", accountId);
        return new SequenceInputStream(new Enumeration<>() {

            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < parts;
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(bytes(accountId, next++));
            }
        });
    }

    private static byte[] bytes(Long accountId, int position) {
        return find("select bytes from PendingImportPart where accountId = ?1 and position = ?2", accountId, position)
                .project(byte[].class).singleResult();
    }
}
