// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QString>

namespace tasuki {

/// Text that is being typed: kept a moment after the last key, so that a crash loses none of it, and given back when
/// the same editor opens. No edit and no history: a draft is not yet said.
class DraftStore {
public:
    explicit DraftStore(storage::Database& db) : m_db(db) {}
    /// `key` names the editor and its row, such as "note/1234". An empty text removes the draft.
    Result<void> keep(const QString& key, const QString& text, const QDateTime& at);
    Result<QString> text(const QString& key) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
