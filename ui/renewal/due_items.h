// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "edit/change_set.h"
#include "renewal/renewal_items.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace tasuki {

class Session;
template <typename T>
class BackgroundRead;

/// The renewals of all accounts as the page shows them: read once, and of the accounts that changed anew; those of a
/// large workspace in the background.
class DueItems final : public QObject {
    Q_OBJECT
public:
    explicit DueItems(Session& session, QObject* parent);
    ~DueItems() override;

    /// False while they are read for the first time, which begins here. For a large workspace this runs in the
    /// background; `read` is emitted at the end.
    bool isReady();
    /// Whether the items are out of date because something has changed.
    bool isStale() const { return m_stale || !m_staleAccounts.isEmpty(); }
    /// By due date and account key.
    const std::vector<renewal::RenewalItem>& all() const { return m_items; }
    /// Reads what is out of date: single changed accounts at once, all items of a large workspace in the background.
    /// True if there is something to show now; `read` is emitted for the rest. Errors are shown to the user.
    bool refresh();

Q_SIGNALS:
    /// Emitted when a change has made them out of date.
    void outdated();
    /// They were read in the background.
    void read();

private:
    void onChanged(const ChangeSet& changes);
    void take(std::vector<renewal::RenewalItem> items);
    Result<void> readAll();
    Result<void> readAccounts();

    Session& m_session;
    std::vector<renewal::RenewalItem> m_items;
    std::unique_ptr<BackgroundRead<std::vector<renewal::RenewalItem>>> m_read; ///< of a large workspace
    bool m_known = false;                                                      ///< they were read at least once
    bool m_stale = true;
    QSet<AccountId> m_staleAccounts; ///< single accounts that are out of date, where not all are
};

} // namespace tasuki
