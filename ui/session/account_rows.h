// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account_store.h"
#include "base/amount.h"
#include "models/ranks.h"
#include "storage/patient_read.h"
#include "task/task.h"
#include "touchpoint/touchpoint_store.h"
#include "usage/usage_trend.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace tasuki {

class ChangeSet;
class Session;
template <typename T>
class BackgroundRead;

/// One line of the list of accounts. Copies share what is in it.
struct AccountRow {
    std::shared_ptr<const AccountSummary> summary;
    QString owner{};                        ///< empty: nobody
    Amount mrr{};                           ///< of this month's snapshot, base currency
    std::shared_ptr<const Task> nextStep{}; ///< the first open task that is not put off; null without one
    std::optional<DatedMood> mood{};        ///< the last one
    /// Null without usage, and until it is read: see AccountRows::wantUsage().
    std::shared_ptr<const usage::UsageStanding> usage{};

    const Account& account() const { return summary->account; }
    bool isOwned() const { return summary->owner.isValid(); }
    bool isChurned() const { return summary->stage == kChurned; }
    /// When the next step is due, else when it begins; not valid without one.
    QDate nextStepDay() const { return nextStep ? task::dayOf(*nextStep) : QDate(); }
};

/// Every account of a session, read once when somebody first asks and patched from then on: the list, the palette and
/// the forms look into the same rows, so a change costs one account's queries and not twenty thousand.
class AccountRows final : public QObject {
    Q_OBJECT
public:
    /// The session's own; it goes with the session.
    static AccountRows& of(Session& session);
    ~AccountRows() override;

    /// Begins to read the rows if needed. False while those of a large workspace are still being read; `replaced` is
    /// emitted at the end. Asking for the rows meanwhile waits for them.
    bool isReady();
    const std::vector<AccountRow>& rows();
    /// The order of the rows by name; nothing once a row has changed since it was made.
    const std::optional<Ranks>& namesRanked() const { return m_namesRanked; }
    /// What an account's name is sorted by: its reading where it has one.
    static QString nameKey(const Account& account) { return account.yomi.isEmpty() ? account.name : account.yomi; }
    /// Null where there is no such account.
    const AccountRow* find(AccountId account);
    /// Reads these accounts by key, even while all rows are still being read; those that no longer exist are left out.
    std::vector<AccountRow> some(const std::vector<qint64>& ids);
    /// From now on the rows say how the usage of each account stands. It is many more rows than there are accounts, so
    /// it is read for who shows it alone; `replaced` is emitted when it is there, of a large workspace later.
    void wantUsage();

Q_SIGNALS:
    /// All rows were replaced.
    void replaced();
    void patched(const std::vector<tasuki::AccountRow>& rows, const std::vector<qint64>& gone);

private:
    /// Everything but the owners' names, which the session knows.
    struct Read {
        std::vector<AccountRow> rows;
        QHash<AccountId, size_t> index;
        Ranks names;
    };
    /// Without `beside`, all on one connection.
    static Result<Read> read(storage::Database& db, const storage::OpenBeside& beside, QDate today);

    explicit AccountRows(Session& session);
    void load();
    void take(Read read);
    void onChanged(const ChangeSet& changes);
    void patch(const QSet<AccountId>& accounts);
    Result<std::optional<AccountRow>> one(AccountId account);
    using UsageRead = QHash<AccountId, usage::UsageStanding>;
    /// Of all accounts, if somebody wants it.
    void readUsage();
    void takeUsage(const UsageRead& standings);

    Session& m_session;
    std::unique_ptr<BackgroundRead<Read>> m_read;
    std::unique_ptr<BackgroundRead<UsageRead>> m_usageRead;                ///< null: nobody wants it
    QHash<AccountId, std::shared_ptr<const usage::UsageStanding>> m_usage; ///< as it was read last
    bool m_loaded = false;
    std::vector<AccountRow> m_rows;
    QHash<AccountId, size_t> m_index;
    std::optional<Ranks> m_namesRanked;
};

} // namespace tasuki
