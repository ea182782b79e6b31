// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shell/palette_provider.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace tasuki {

class AccountRows;
class Session;
struct AccountRow;

/// Accounts by name, reading and code; without a text those that were opened last, which also come first among those
/// that fit alike. The folded texts are made once and patched, so that twenty thousand accounts answer a keystroke
/// within a few milliseconds.
class AccountProvider final : public PaletteProvider {
public:
    explicit AccountProvider(Session& session);
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    struct Entry {
        AccountId id;
        QString folded;
    };
    /// Some more of them; false when all are folded.
    bool prepare(size_t atMost);
    void anew();
    void put(const AccountRow& row);
    PaletteItem item(const AccountRow& row, int score);
    std::vector<PaletteItem> recent(int limit);

    Session& m_session;
    AccountRows& m_rows;
    QObject m_context; ///< the signals end with this
    QTimer m_idle;     ///< folds ahead while nobody types
    bool m_loaded = false;
    std::vector<Entry> m_entries;
    QHash<AccountId, size_t> m_index;
};

/// '@': the members.
class MemberProvider final : public PaletteProvider {
public:
    explicit MemberProvider(Session& session) : m_session(session) {}
    QChar prefix() const override { return u'@'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

private:
    Session& m_session;
};

} // namespace tasuki
