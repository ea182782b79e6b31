// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "shell/palette_provider.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace tasuki {

class AccountRows;
class ChangeSet;
class Session;
template <typename T>
class BackgroundRead;

/// The people at the customers, by name and reading. The folded names are kept and patched, those of a large workspace
/// read beside the window, so that some hundred thousand of them answer a keystroke at once.
class ContactProvider final : public PaletteProvider {
public:
    explicit ContactProvider(Session& session);
    ~ContactProvider() override;
    /// With the members: both are people.
    QChar prefix() const override { return u'@'; }
    std::vector<PaletteItem> find(const PaletteQuery& query, int limit) override;

    /// One contact as it is looked for.
    struct Entry {
        ContactId id;
        AccountId account;
        QString name;
        QString folded;
    };

private:
    bool isReady();
    void onChanged(const ChangeSet& changes);
    void patch();
    PaletteItem item(const Entry& entry, int score);

    Session& m_session;
    AccountRows& m_rows;
    QObject m_context; ///< the signals end with this
    QTimer m_idle;     ///< reads ahead while nobody types
    std::unique_ptr<BackgroundRead<std::vector<Entry>>> m_read;
    bool m_known = false;
    std::vector<Entry> m_entries;
    QSet<AccountId> m_stale; ///< whose contacts have changed since
};

} // namespace tasuki
