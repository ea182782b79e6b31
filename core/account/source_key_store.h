// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/source_key.h"
#include "base/result.h"
#include "storage/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tasuki {

/// A key with whose it is.
struct NamedSourceKey {
    SourceKey key;
    QString accountKey;
    QString accountName;
};

/// All SQL of the keys of other systems.
class SourceKeyStore {
public:
    explicit SourceKeyStore(storage::Database& db) : m_db(db) {}

    /// By system and key.
    Result<std::vector<NamedSourceKey>> all() const;
    /// Of one account, by system and key.
    Result<std::vector<SourceKey>> ofAccount(AccountId account) const;
    /// Every system of which a key is known, by name.
    Result<QStringList> sources() const;
    /// The system's name in any width or case; the key exactly.
    Result<std::optional<SourceKey>> find(const QString& source, const QString& key) const;
    /// The system as it is spelled here, or else as it is asked for.
    Result<QString> spelled(const QString& source) const;

private:
    storage::Database& m_db;
};

} // namespace tasuki
