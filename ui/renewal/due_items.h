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

    /// Of a large workspace they are read from here on the first time; `read` tells of the end.
    bool isReady();
    /// What is known is of before a change.
    bool isStale() const { return m_stale || !m_staleAccounts.isEmpty(); }
    /// By due date and account key.
    const std::vector<renewal::RenewalItem>& all() const { return m_items; }
    /// Reads what is stale: those of a large workspace in the background, but for accounts that were changed one by
    /// one. True where there is something to show now; `read` tells of the rest. An error is said.
    bool refresh();

Q_SIGNALS:
    /// A change has made them stale.
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
    QSet<AccountId> m_staleAccounts; ///< where not everything is
};

} // namespace tasuki
