// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checks.h"

#include "storage/failure.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

/// What must never be true of a row: `sql` gives a text that names each such row.
struct Invariant {
    const char* sentence; ///< %1: the row
    const char* sql;
};

constexpr const char* kNotDay = " NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'";

const std::vector<Invariant>& invariants()
{
    static const std::vector<Invariant> all = {
        {QT_TRANSLATE_NOOP("check", "account %1 has no stage"),
         "SELECT account_key FROM accounts AS a WHERE NOT EXISTS (SELECT 1 FROM stage_spans AS s WHERE s.account_id = a.id)"},
        {QT_TRANSLATE_NOOP("check", "account %1 has an owner on one day and nobody on a later one"),
         "SELECT a.account_key FROM ownership AS o JOIN accounts AS a ON a.id = o.account_id WHERE o.member_id IS NULL AND EXISTS "
         "(SELECT 1 FROM ownership AS p WHERE p.account_id = o.account_id AND p.member_id IS NOT NULL AND (p.since, p.id) < (o.since, o.id))"},
        {QT_TRANSLATE_NOOP("check", "account %1 is its own parent, directly or through others"),
         "WITH RECURSIVE up (start, at, depth) AS (SELECT id, parent_id, 1 FROM accounts WHERE parent_id IS NOT NULL UNION ALL "
         "SELECT up.start, a.parent_id, up.depth + 1 FROM up JOIN accounts AS a ON a.id = up.at WHERE a.parent_id IS NOT NULL AND up.at <> up.start AND up.depth < 1000) "
         "SELECT DISTINCT a.account_key FROM up JOIN accounts AS a ON a.id = up.start WHERE up.at = up.start"},
        {QT_TRANSLATE_NOOP("check", "subscription %1 has neither an MRR nor an amount"),
         "SELECT subscription_key FROM subscriptions WHERE charge_type = 'recurring' AND mrr_minor IS NULL AND amount_minor IS NULL"},
        {QT_TRANSLATE_NOOP("check", "a team membership of member %1 ends before it begins"),
         "SELECT m.name FROM team_memberships AS t JOIN members AS m ON m.id = t.member_id WHERE t.since IS NOT NULL AND t.until IS NOT NULL AND t.until < t.since"},
        {QT_TRANSLATE_NOOP("check", "the status of goal %1 is not the latest of its changes"),
         "SELECT g.title FROM goals AS g WHERE NOT EXISTS (SELECT 1 FROM goal_statuses AS s WHERE s.goal_id = g.id AND s.status = g.status AND s.day = g.status_on "
         "AND NOT EXISTS (SELECT 1 FROM goal_statuses AS l WHERE l.goal_id = g.id AND (l.day, l.id) > (s.day, s.id)))"},
        {QT_TRANSLATE_NOOP("check", "the onboarding of account %1 was met on no day"),
         "SELECT a.account_key FROM onboardings AS o JOIN accounts AS a ON a.id = o.account_id WHERE o.outcome = 'met' AND o.outcome_on IS NULL"},
        {QT_TRANSLATE_NOOP("check", "handoff H%1 is open beside another one of its account"),
         "SELECT max(id) FROM handoffs WHERE state IN ('draft', 'offered', 'returned') GROUP BY account_id HAVING count(*) > 1"},
    };
    return all;
}

void checkDays(storage::Database& db, QStringList& findings)
{
    constexpr std::pair<const char*, const char*> kDays[] = {
        {"ownership", "since"},          {"stage_spans", "since"},
        {"subscriptions", "start_date"}, {"subscriptions", "end_date"},
        {"touchpoints", "day"},          {"handoffs", "created_on"},
        {"renewals", "due_date"},        {"goals", "due_date"},
        {"goals", "status_on"},          {"goal_statuses", "day"},
        {"onboardings", "signed_on"},    {"onboardings", "planned_start"},
        {"onboardings", "actual_start"}, {"onboardings", "first_cash_in"},
        {"onboardings", "kickoff_on"},   {"onboardings", "first_use_on"},
        {"onboardings", "outcome_on"}};
    for (const auto& [table, column] : kDays) {
        const QByteArray sql =
            QByteArray("SELECT id FROM ").append(table).append(" WHERE ").append(column).append(kNotDay);
        storage::Statement rows = db.prepare(sql.constData());
        while (rows.next())
            findings += QCoreApplication::translate("check", "row %1 of %2 has a date that is none")
                            .arg(rows.integer(0))
                            .arg(QLatin1String(table));
    }
}

} // namespace

Result<QStringList> checkWorkspace(storage::Database& db)
{
    return storage::attempt([&] {
        storage::ReadTransaction snapshot(db);
        QStringList findings;
        for (const QString& line : db.integrityFindings(false))
            findings += QCoreApplication::translate("check", "the file is damaged: %1").arg(line);
        storage::Statement references = db.prepare("PRAGMA foreign_key_check");
        while (references.next())
            findings += QCoreApplication::translate("check", "row %1 of %2 refers to a row of %3 that is not there")
                            .arg(references.integer(1))
                            .arg(references.text(0), references.text(2));
        for (const Invariant& invariant : invariants()) {
            storage::Statement rows = db.prepare(invariant.sql);
            while (rows.next())
                findings += QCoreApplication::translate("check", invariant.sentence).arg(rows.text(0));
        }
        checkDays(db, findings);
        return findings;
    });
}

} // namespace tasuki
