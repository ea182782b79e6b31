// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/draft_store.h"

#include "storage/failure.h"

namespace tasuki {

using storage::attempt;

Result<void> DraftStore::keep(const QString& key, const QString& text, const QDateTime& at)
{
    return attempt([&] {
        storage::Transaction transaction(m_db);
        if (text.isEmpty()) {
            m_db.prepare("DELETE FROM drafts WHERE key = ?1").bind(1, key).run();
        } else {
            m_db.prepare(
                    "INSERT INTO drafts (key, text, at) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO UPDATE SET text = excluded.text, at = excluded.at")
                .bind(1, key)
                .bind(2, text)
                .bind(3, at.toUTC().toString(Qt::ISODateWithMs))
                .run();
        }
        transaction.commit();
    });
}

Result<QString> DraftStore::text(const QString& key) const
{
    return attempt([&] {
        storage::Statement row = m_db.prepare("SELECT text FROM drafts WHERE key = ?1");
        row.bind(1, key);
        const QString found = row.next() ? row.text(0) : QString();
        row.reset();
        return found;
    });
}

} // namespace tasuki
